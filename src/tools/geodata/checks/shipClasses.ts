import { factsOf } from '../../../domain/ships/shipClass';
import type { Geodata } from '../geodata';
import type { Finding } from '../files/problem';
import { knownNames, unknownName } from './references';

/** Classes of ships that name a feature, a source or a side that there is not, or a ship that another class has. */
export function checkShipClasses(geodata: Geodata): readonly Finding[] {
  const known = knownNames(geodata);
  const sides = new Set(geodata.atlas.sides.map(({ id }) => id));
  const taken = new Map<string, string>();
  return geodata.shipClasses.flatMap(({ file, path, item }) => {
    const messages = [
      ...item.features
        .filter((id) => !known.feature.has(id))
        .map((id) => unknownName(id, 'feature', known.feature)),
      ...factsOf(item)
        .filter(({ source }) => !known.source.has(source))
        .map(({ source }) => unknownName(source, 'source', known.source)),
      ...(sides.has(item.side) ? [] : [unknownName(item.side, 'side', sides)]),
      ...item.features.flatMap((id) => {
        const other = taken.get(id);
        taken.set(id, item.id);
        return other === undefined ? [] : [`"${id}" is of the class "${other}" too`];
      }),
    ];
    return messages.map((message) => ({
      file,
      path,
      message,
      expected: 'a class of its own ships',
    }));
  });
}
