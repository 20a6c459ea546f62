import type { Finding } from '../files/problem';
import { type Geodata, fieldOf } from '../geodata';
import type { Path } from '../../../data/mistake';
import type { Sayings } from './sayings';

/** A name that the map writes, with where it stands and what it is a name of. */
interface WrittenName {
  readonly file: string;
  readonly path: Path;
  readonly name: string;
  readonly english: string;
}

/** Names on the map that the glossary refuses: of features, of places and of the ground. */
export function nameFaults(
  geodata: Pick<Geodata, 'features' | 'places' | 'labels'>,
  language: string,
  sayings: Sayings,
): readonly Finding[] {
  return namesIn(geodata, language).flatMap(({ file, path, name, english }) =>
    sayings.faultsInName(name, english).map((message) => ({ file, path, message })),
  );
}

function namesIn(
  { features, places, labels }: Pick<Geodata, 'features' | 'places' | 'labels'>,
  language: string,
): readonly WrittenName[] {
  const at = ['properties', 'names', language];
  const all = [
    ...features.map((placed) => ({
      ...fieldOf(placed, 'names', language),
      name: placed.feature.properties.names[language],
      english: placed.feature.properties.title,
    })),
    ...places.map(({ file, path, item: { properties } }) => ({
      file,
      path: [...path, ...at],
      name: properties.names[language],
      english: properties.names.period ?? '',
    })),
    ...labels.map(({ file, path, item: { properties } }) => ({
      file,
      path: [...path, 'properties', language],
      name: Object.entries(properties).find(([key]) => key === language)?.[1],
      english: properties.name,
    })),
  ];
  return all.flatMap(({ name, ...rest }) => (typeof name === 'string' ? [{ ...rest, name }] : []));
}
