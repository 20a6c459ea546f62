import { parseEdtf } from '../../../data/fields/edtf';
import { readSpan } from '../../../data/manifest';
import { readWhen } from '../../../data/fields/when';
import { fieldOf, type Geodata, type PlacedFeature } from '../geodata';
import type { Finding } from '../files/problem';

/** Features that end before they start or lie outside the span of their theme. */
export function checkDates({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  return features.flatMap((placed) => [
    ...backward(placed.feature.properties.when, fieldOf(placed, 'when', 'end')),
    ...outside(placed),
  ]);
}

/** That a time ends before it starts, if it does; `place` is that of its end. */
export function backward(
  written: PlacedFeature['feature']['properties']['when'],
  place: Pick<Finding, 'file' | 'path'>,
): readonly Finding[] {
  const { start, end } = written;
  const when = readWhen(written);
  if (typeof when?.end !== 'number' || when.end > when.start) return [];
  return [
    {
      ...place,
      message: `${String(end)} is before the start, ${start}`,
      expected: `${start} or later`,
    },
  ];
}

function outside(placed: PlacedFeature): readonly Finding[] {
  const { start, end } = placed.feature.properties.when;
  const { span } = placed.theme;
  const [first, last] = readSpan(span);
  return [start, end].flatMap((date, index) => {
    const written = date === undefined ? null : parseEdtf(date);
    if (!written || !(written.start < first || written.end > last)) return [];
    return [
      {
        ...fieldOf(placed, 'when', index === 0 ? 'start' : 'end'),
        message: `${String(date)} is outside the span of the theme "${placed.theme.id}"`,
        expected: `a date from ${span[0]} to ${span[1]}`,
      },
    ];
  });
}
