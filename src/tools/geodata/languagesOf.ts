import { isLanguageId, type LanguageId } from '../../domain/atlas/id';
import type { Geodata } from './geodata';

/** In which languages an article can be read besides its own, in the order of `atlas.json`. */
export function languagesOf(geodata: Geodata, article: string): readonly LanguageId[] {
  const there = geodata.translations.filter((each) => each.article === article);
  return geodata.atlas.languages
    .map(({ id }) => id)
    .filter(isLanguageId)
    .filter((id) => there.some(({ language }) => language === id));
}
