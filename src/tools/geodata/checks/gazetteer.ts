import type { Path } from '../../../data/mistake';
import type { Gazetteer, Geodata, Placed } from '../geodata';
import type { Finding } from '../files/problem';
import { backward } from './dates';
import { knownNames, unknownName, unknownSide, type KnownNames } from './references';

type Listed = Placed<{ readonly id: string }>;

/**
 * Places, people, units and ships with an id given twice, or that name a side, a feature or a source that is not there;
 * periods that end before they start.
 */
export function checkGazetteer(
  geodata: Gazetteer & Pick<Geodata, 'atlas' | 'ids' | 'keys'>,
): readonly Finding[] {
  const known = knownNames(geodata);
  const { places, people, ships } = geodata;
  const sides = new Set(geodata.atlas.sides.map(({ id }) => id));
  const listed = [...people, ...geodata.units, ...ships];
  return [
    ...repeated(places),
    ...repeated(listed),
    ...places.flatMap((placed) =>
      unknown(placed, 'source', ['properties', 'sources'], placed.item.properties.sources, known),
    ),
    ...people.flatMap((placed) => unknown(placed, 'feature', ['ships'], placed.item.ships, known)),
    ...listed.flatMap((placed) =>
      unknown(placed, 'feature', ['features'], placed.item.features, known),
    ),
    ...[...people, ...ships].flatMap(({ file, path, item: { side } }) =>
      unknownSide(side, sides, { file, path: [...path, 'side'] }),
    ),
    ...geodata.periods.flatMap(({ file, path, item: { when } }) =>
      backward(when, { file, path: [...path, 'when', 'end'] }),
    ),
  ];
}

/** A place may share the id of a feature: it is then the place of that feature. */
function repeated(listed: readonly Listed[]): readonly Finding[] {
  const seen = new Set<string>();
  return listed.flatMap(({ file, path, item: { id } }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const message = `another is called "${id}" too`;
    return isNew ? [] : [{ file, path: [...path, 'id'], message, expected: 'an id of its own' }];
  });
}

function unknown(
  { file, path }: Listed,
  kind: keyof KnownNames,
  field: Path,
  names: readonly string[],
  known: KnownNames,
): readonly Finding[] {
  const inside = [...path, ...field];
  return names.flatMap((name, index) =>
    known[kind].has(name)
      ? []
      : [{ file, path: [...inside, index], message: unknownName(name, kind, known[kind]) }],
  );
}
