import type { Path } from '../../../../data/mistake';
import type { Finding } from '../../files/problem';
import type { Geodata } from '../../geodata';
import type { PlacedTold } from '../../records/readTold';
import { shortTexts, textsIn } from '../../records/shortTexts';
import { unknownName } from '../references';

/**
 * What is told in another language of what the atlas does not have, plates that are not the same, and a language without
 * words of its own. What is missing is no mistake: the English stands (see `untoldIn`).
 */
export function checkTold(geodata: Geodata): readonly Finding[] {
  const spoken = geodata.words.map(({ language }) => language);
  const known = knownIn(geodata);
  return geodata.told.flatMap(({ file, language, told }): readonly Finding[] => [
    ...(spoken.includes(language)
      ? []
      : [{ file, path: [], message: `there is no words/${language}.json, which this goes with` }]),
    ...known.flatMap(({ field, what, keys }) =>
      Object.keys(told[field])
        .filter((key) => !keys.has(key))
        .map((key) => ({ file, path: [field, key], message: unknownName(key, what, keys) })),
    ),
    ...plateFaults(told, geodata).map((fault) => ({ file, ...fault })),
  ]);
}

/** What there is to be told of, by the field that tells of it. */
function knownIn(geodata: Geodata) {
  return [
    { field: 'summaries', what: 'feature', keys: new Set(geodata.ids.map(({ id }) => id)) },
    { field: 'labels', what: 'label', keys: new Set(labelsOf(geodata)) },
    { field: 'people', what: 'person', keys: new Set(geodata.people.map(({ item }) => item.id)) },
    { field: 'plates', what: 'plate', keys: new Set(platesOf(geodata).map(({ id }) => id)) },
    {
      field: 'texts',
      what: 'text',
      keys: new Set(shortTexts(geodata).flatMap(({ texts }) => texts)),
    },
  ] as const;
}

function labelsOf({ features }: Pick<Geodata, 'features'>): readonly string[] {
  return features.flatMap(({ feature }) => feature.properties.details.map(({ label }) => label));
}

function platesOf({ articles }: Pick<Geodata, 'articles'>) {
  return articles.flatMap(({ plates }) => plates.map(({ plate }) => plate));
}

/** A plate has as many steps as the original, and each as many words beside what it draws. */
function plateFaults(
  { plates }: PlacedTold['told'],
  geodata: Geodata,
): readonly { readonly path: Path; readonly message: string }[] {
  return platesOf(geodata).flatMap(({ id, steps }) => {
    const said = Object.hasOwn(plates, id) ? plates[id] : undefined;
    if (!said) return [];
    const path = ['plates', id, 'steps'];
    if (said.steps.length !== steps.length) {
      return [{ path, message: `${counts(said.steps.length, steps.length)} steps` }];
    }
    return steps.flatMap(({ marks }, nth) => {
      const wanted = marks.filter(({ words }) => words !== undefined).length;
      const found = said.steps[nth]?.words.length ?? 0;
      if (found === wanted) return [];
      return [{ path: [...path, nth, 'words'], message: `${counts(found, wanted)} texts` }];
    });
  });
}

function counts(found: number, wanted: number): string {
  return `found ${String(found)}, expected ${String(wanted)}`;
}

/** What of a theme, or of another sort, a language has no words for. */
interface Untold {
  readonly of: string;
  readonly all: number;
  readonly keys: readonly string[];
}

/** For each language that tells anything: its file and what is told in English alone: theme by theme, then by what else it is. */
export function untoldIn(
  geodata: Geodata,
): readonly { readonly file: string; readonly parts: readonly Untold[] }[] {
  return geodata.told.map((placed) => {
    const { told, file } = placed;
    const texts = textsIn(placed, geodata);
    const parts = [
      ...geodata.atlas.themes.map(({ id }) => ({
        of: id,
        ...lacking(summarised(id, geodata), told.summaries),
      })),
      { of: 'labels', ...lacking(labelsOf(geodata), told.labels) },
      {
        of: 'people',
        ...lacking(
          geodata.people.map(({ item }) => item.id),
          told.people,
        ),
      },
      {
        of: 'plates',
        ...lacking(
          platesOf(geodata).map(({ id }) => id),
          told.plates,
        ),
      },
      ...shortTexts(geodata).map((sort) => ({ of: sort.of, ...lacking(sort.texts, texts) })),
    ];
    return { file, parts: parts.filter(({ all }) => all > 0) };
  });
}

function lacking(keys: readonly string[], said: object): Omit<Untold, 'of'> {
  const all = [...new Set(keys)];
  return { all: all.length, keys: all.filter((key) => !Object.hasOwn(said, key)) };
}

function summarised(theme: string, { features }: Geodata): readonly string[] {
  return features.flatMap(({ theme: { id }, feature }) =>
    id === theme && feature.properties.summary !== '' ? [feature.id] : [],
  );
}
