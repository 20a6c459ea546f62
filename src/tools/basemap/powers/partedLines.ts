import type { BBox, Position } from 'geojson';

type Line = Position[];

/** What of some lines lies within a box, and what beyond it; a leg belongs where its middle lies. */
export function partedBy(
  lines: readonly (readonly Position[])[],
  [west, south, east, north]: BBox,
): readonly [inside: readonly Line[], outside: readonly Line[]] {
  const parts: readonly [Line[], Line[]] = [[], []];
  for (const line of lines) {
    let last: Line | undefined;
    for (const [index, to] of line.slice(1).entries()) {
      const from = line[index] ?? to;
      const [lng, lat] = [0, 1].map((axis) => ((from[axis] ?? 0) + (to[axis] ?? 0)) / 2);
      const isInside = within(lng, west, east) && within(lat, south, north);
      const part = parts[isInside ? 0 : 1];
      if (last === undefined || part.at(-1) !== last) part.push((last = [from]));
      last.push(to);
    }
  }
  return parts;
}

function within(value = NaN, least: number, most: number): boolean {
  return least <= value && value <= most;
}
