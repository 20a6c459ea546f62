import { readWhen } from '../../../../data/fields/when';
import { fieldOf, type Geodata, type PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';

/** Lines of a front that belong to none, or that begin before the line before them has ended. */
export function checkFronts({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  const lines = features.filter(({ kind }) => kind?.form === 'front');
  const wholes = lines.filter(({ feature }) => feature.geometry === null);
  const ids = new Set(wholes.map(({ feature }) => feature.id));
  const stray = lines.filter(
    ({ feature: { geometry, properties } }) =>
      geometry !== null && !properties.partOf.some((id) => ids.has(id)),
  );
  return [
    ...stray.map((placed) => ({
      ...fieldOf(placed, 'partOf'),
      message: 'the line belongs to no front',
      expected: 'a feature of kind "front" without a geometry, of which the lines are parts',
    })),
    ...[...ids].flatMap((id) => overlaps(lines.filter((line) => isPartOf(line, id)))),
  ];
}

function isPartOf({ feature }: PlacedFeature, id: string): boolean {
  return feature.properties.partOf.includes(id);
}

function overlaps(lines: readonly PlacedFeature[]): readonly Finding[] {
  const dated = lines.flatMap((placed) => {
    const when = readWhen(placed.feature.properties.when);
    return when ? [{ placed, start: when.start, end: when.end ?? Infinity }] : [];
  });
  const ordered = dated.toSorted((a, b) => a.start - b.start);
  return ordered.flatMap(({ placed, start }, index) => {
    const before = ordered[index - 1];
    if (!before || start >= before.end) return [];
    const message = `the line begins before "${before.placed.feature.id}" has ended`;
    return [{ ...fieldOf(placed, 'when', 'start'), message, expected: 'one line at a time' }];
  });
}
