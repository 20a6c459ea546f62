import { readFeatures } from '../../data/features/read';
import type { WholeFeature } from '../../domain/atlas/feature/feature';
import { isThemeId } from '../../domain/atlas/id';
import type { Geodata } from './geodata';

/** What the atlas knows of its features, theme by theme, as their files have them: they have been read and need not be again. */
export function wholeFeatures({
  atlas,
  kinds,
  features,
}: Pick<Geodata, 'atlas' | 'kinds' | 'features'>): readonly WholeFeature[] {
  const known = kinds.map(({ item }) => item);
  return atlas.themes.flatMap((theme) => {
    if (!isThemeId(theme.id)) return [];
    const own = features.flatMap((placed) => (placed.theme === theme ? [placed.feature] : []));
    return readFeatures(theme.id, [{ file: theme.id, features: own }], known);
  });
}
