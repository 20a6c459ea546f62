import type { Finding } from '../../files/problem';
import type { Geodata } from '../../geodata';
import type { PlacedTold } from '../../records/readTold';
import { unknownName } from '../references';

/**
 * What is told in another language of what the atlas does not have, and a language without words of its own. What is missing
 * is no mistake: the English stands (see `untoldIn`).
 */
export function checkTold(geodata: Geodata): readonly Finding[] {
  const spoken = geodata.words.map(({ language }) => language);
  const ids = new Set(geodata.ids.map(({ id }) => id));
  const labels = new Set(labelsOf(geodata));
  return geodata.told.flatMap(({ file, language, told }): readonly Finding[] => [
    ...(spoken.includes(language)
      ? []
      : [{ file, path: [], message: `there is no words/${language}.json, which this goes with` }]),
    ...Object.keys(told.summaries)
      .filter((id) => !ids.has(id))
      .map((id) => ({ file, path: ['summaries', id], message: unknownName(id, 'feature', ids) })),
    ...Object.keys(told.labels)
      .filter((label) => !labels.has(label))
      .map((label) => ({
        file,
        path: ['labels', label],
        message: unknownName(label, 'label', labels),
      })),
  ]);
}

function labelsOf({ features }: Pick<Geodata, 'features'>): readonly string[] {
  return features.flatMap(({ feature }) => feature.properties.details.map(({ label }) => label));
}

/** What of a theme, or of the labels, a language has no words for. */
interface Untold {
  readonly of: string;
  readonly all: number;
  readonly keys: readonly string[];
}

/** For each language that tells anything: its file and what is told in English alone, theme by theme, then the labels. */
export function untoldIn(
  geodata: Geodata,
): readonly { readonly file: string; readonly parts: readonly Untold[] }[] {
  return geodata.told.map((placed) => {
    const themes = geodata.atlas.themes.map(({ id }) => untoldOf(id, placed, geodata));
    const labels = [...new Set(labelsOf(geodata))];
    const keys = labels.filter((label) => !Object.hasOwn(placed.told.labels, label));
    return { file: placed.file, parts: [...themes, { of: 'labels', all: labels.length, keys }] };
  });
}

function untoldOf(theme: string, { told }: PlacedTold, { features }: Geodata): Untold {
  const ids = features.flatMap(({ theme: { id }, feature }) =>
    id === theme && feature.properties.summary !== '' ? [feature.id] : [],
  );
  return {
    of: theme,
    all: ids.length,
    keys: ids.filter((id) => !Object.hasOwn(told.summaries, id)),
  };
}
