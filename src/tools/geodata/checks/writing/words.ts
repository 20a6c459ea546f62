import type { Finding } from '../../files/problem';
import type { Geodata } from '../../geodata';
import type { PlacedWords } from '../../records/readWords';
import { unknownName } from '../references';

/**
 * Short texts in another language that name what the atlas does not have, and what they leave out: every theme, kind, side,
 * heading and party has its words, and so has every feature that an article in that language tells of. Of other features the
 * English title stands.
 */
export function checkWords(geodata: Geodata): readonly Finding[] {
  const languages = geodata.atlas.languages.map(({ id }) => id);
  return geodata.words.flatMap((placed): readonly Finding[] => {
    const { file, language } = placed;
    if (!languages.includes(language)) {
      const message = unknownName(language, 'language', languages);
      return [{ file, path: [], message, expected: 'a language of atlas.json' }];
    }
    return [
      ...missingTexts(placed, geodata),
      ...groupsOf(geodata).flatMap((group) => differences(placed, group)),
      ...unknownFeatures(placed, geodata),
      ...untitled(placed, geodata),
    ];
  });
}

/** What `atlas.json` says in one text each, and the language does not. */
function missingTexts(
  { file, words }: PlacedWords,
  { atlas: { opening, credits, voyage } }: Geodata,
): readonly Finding[] {
  const wanted: readonly (readonly [name: keyof PlacedWords['words'], isThere: boolean])[] = [
    ['why', opening.why !== undefined],
    ['goOn', opening.sail !== undefined],
    ['credits', credits.length > 0],
    ['goal', voyage !== undefined],
    ['coal', voyage !== undefined],
    ['intended', voyage?.intended !== undefined],
  ];
  const missing = wanted
    .filter(([name, isThere]) => isThere && words[name] === undefined)
    .map(([name]) => ({ file, path: [], message: `no words for “${name}” of atlas.json` }));
  const count = words.credits?.length ?? credits.length;
  if (count === credits.length) return missing;
  const message = `${String(count)} credits, where atlas.json has ${String(credits.length)}`;
  return [...missing, { file, path: ['credits'], message }];
}

/** A group of texts, and the ids that each language has words for. */
interface Group {
  readonly name: 'themes' | 'kinds' | 'sides' | 'sorts' | 'parties' | 'zones';
  readonly ids: readonly string[];
}

function groupsOf({ atlas, kinds }: Geodata): readonly Group[] {
  const sorts = new Set(kinds.flatMap(({ item }) => item.sort ?? []));
  return [
    { name: 'themes', ids: atlas.themes.map(({ id }) => id) },
    { name: 'kinds', ids: kinds.map(({ item }) => item.id) },
    { name: 'sides', ids: atlas.sides.map(({ id }) => id) },
    { name: 'sorts', ids: [...sorts] },
    { name: 'parties', ids: atlas.parties.map(({ id }) => id) },
    { name: 'zones', ids: atlas.zones.map(({ name: zone }) => zone) },
  ];
}

function differences({ file, words }: PlacedWords, { name, ids }: Group): readonly Finding[] {
  const own = Object.keys(words[name]);
  return [
    ...ids
      .filter((id) => !own.includes(id))
      .map((id) => ({ file, path: [name], message: `no words for “${id}”` })),
    ...own
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, path: [name, id], message: unknownName(id, name, ids) })),
  ];
}

function unknownFeatures({ file, words }: PlacedWords, { ids }: Geodata): readonly Finding[] {
  const known = new Set(ids.map(({ id }) => id));
  return Object.keys(words.features)
    .filter((id) => !known.has(id))
    .map((id) => ({ file, path: ['features', id], message: unknownName(id, 'feature', known) }));
}

/** What the translated articles tell of. */
function untitled(
  { file, language, words }: PlacedWords,
  { articles, translations }: Geodata,
): readonly Finding[] {
  const told = articles
    .filter(({ article }) =>
      translations.some((each) => each.language === language && each.article === article.id),
    )
    .flatMap(({ article }) => article.sections.flatMap(({ passages }) => passages))
    .flatMap(({ features }) => features);
  return [...new Set(told)]
    .filter((id) => !Object.hasOwn(words.features, id))
    .map((id) => ({
      file,
      path: ['features'],
      message: `no title for “${id}”, which an article in this language tells of`,
    }));
}
