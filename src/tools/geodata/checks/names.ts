import type { Finding } from '../files/problem';
import { fieldOf, type Geodata } from '../geodata';
import { simplified } from './simplified';

/** A name with where it is written, and the language that it is in; `null` for what the map is lettered with in the atlas's own. */
interface Name {
  readonly at: Pick<Finding, 'file' | 'path'>;
  readonly language: string | null;
  readonly name: string;
}

/** Between two names where the map has room for one. */
const BETWEEN = / [/／] /;

/**
 * Names of the map that are two, as 奉天 / 沈阳, which belong under `alt`; and Chinese ones with letters that have a simplified form,
 * where the atlas says that it writes Chinese in those (the tag `zh-Hans`).
 */
export function checkNames(
  geodata: Pick<Geodata, 'atlas' | 'labels' | 'places' | 'features'>,
): readonly Finding[] {
  const { languages } = geodata.atlas;
  const inSimplified = new Set(
    languages.filter(({ tag }) => tag?.endsWith('-Hans')).map(({ id }) => id),
  );
  const ids = languages.map(({ id }) => id);
  return namesIn(geodata, ids).flatMap((name) => [
    ...doubled(name),
    ...(name.language !== null && inSimplified.has(name.language) ? traditional(name) : []),
  ]);
}

function namesIn(
  { labels, places, features }: Pick<Geodata, 'labels' | 'places' | 'features'>,
  languages: readonly string[],
): readonly Name[] {
  return [
    ...labels.flatMap(({ file, path, item: { properties } }) => [
      {
        at: { file, path: [...path, 'properties', 'name'] },
        language: null,
        name: properties.name,
      },
      ...within(properties, languages, (language) => {
        return { file, path: [...path, 'properties', language] };
      }),
    ]),
    ...places.flatMap(({ file, path, item: { properties } }) =>
      within(properties.names, languages, (language) => {
        return { file, path: [...path, 'properties', 'names', language] };
      }),
    ),
    ...features.flatMap((placed) =>
      within(placed.feature.properties.names, languages, (language) =>
        fieldOf(placed, 'names', language),
      ),
    ),
  ];
}

function within(
  names: Readonly<Record<string, unknown>>,
  languages: readonly string[],
  at: (language: string) => Name['at'],
): readonly Name[] {
  return languages.flatMap((language) => {
    const name = names[language];
    return typeof name === 'string' ? [{ at: at(language), language, name }] : [];
  });
}

function doubled({ at, name }: Name): readonly Finding[] {
  if (!BETWEEN.test(name)) return [];
  const message = `“${name}” is more than one name`;
  return [{ ...at, message, expected: 'the one that the map writes; others under "alt"' }];
}

function traditional({ at, name }: Name): readonly Finding[] {
  const form = simplified(name);
  if (form === name) return [];
  const message = `“${name}” has letters that are not simplified`;
  return [{ ...at, message, expected: `“${form}”` }];
}
