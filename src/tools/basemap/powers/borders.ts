import bbox from '@turf/bbox';
import type { Feature, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { PartedLand } from './partition';
import { partedBy } from './partedLines';
import { handDrawn, territories, type Tenure } from './territories';

/** Before and after every date of the atlas, when ISO dates are compared as text. */
export const always = { from: '', to: '9999' } as const;

/** The lines between powers, each with the time in which it parted them. */
export function bordersOf(land: PartedLand): readonly Feature<MultiLineString>[] {
  const parts = land.objects.powers.geometries;
  return parts.flatMap((one, i) =>
    parts.slice(i + 1).flatMap((other) => {
      const spans = spansBetween(tenuresOf(one), tenuresOf(other));
      if (spans.length === 0) return [];
      const geometry = lineBetween(land, one, other);
      if (geometry.coordinates.length === 0) return [];
      const parts = certaintiesOf(geometry, nameOf(one), nameOf(other));
      return spans.flatMap((span) =>
        parts.map(({ lines, ...certainty }) => ({
          type: 'Feature' as const,
          properties: { ...span, ...certainty },
          geometry: { type: 'MultiLineString' as const, coordinates: [...lines] },
        })),
      );
    }),
  );
}

type Line = MultiLineString['coordinates'][number];
type Part = PartedLand['objects']['powers']['geometries'][number];

function lineBetween(land: PartedLand, one: Part, other: Part): MultiLineString {
  const both = { type: 'GeometryCollection' as const, geometries: [one, other] };
  return mesh(land, both, (a, b) => a !== b);
}

interface Span {
  readonly kind: 'frontier' | 'inner';
  readonly from: string;
  readonly to: string;
}

/** When two territories had different holders; `inner` where both belonged to one crown. */
function spansBetween(one: readonly Tenure[], other: readonly Tenure[]): readonly Span[] {
  const spans = one.flatMap((a) => other.flatMap((b) => spanOf(a, b)));
  return spans.reduce<Span[]>((merged, span) => {
    const last = merged.at(-1);
    if (last?.to === span.from && last.kind === span.kind) {
      merged[merged.length - 1] = { ...last, to: span.to };
    } else merged.push(span);
    return merged;
  }, []);
}

function spanOf(a: Tenure, b: Tenure): readonly Span[] {
  const from = [a.from ?? always.from, b.from ?? always.from].sort()[1] ?? always.from;
  const to = [a.to ?? always.to, b.to ?? always.to].sort()[0] ?? always.to;
  if (from >= to || a.power === b.power) return [];
  return [{ kind: a.holder === b.holder ? 'inner' : 'frontier', from, to }];
}

interface Certain {
  readonly certainty: 'drawn' | 'modern line';
  readonly within?: number;
  readonly lines: readonly Line[];
}

/**
 * A line drawn by hand lies within some kilometres of the true one; others are today's boundaries. Of a line that is
 * drawn with its shore only the part within the drawing is.
 */
function certaintiesOf(border: MultiLineString, one: string, other: string): readonly Certain[] {
  const lines = border.coordinates;
  const drawn = handDrawn.find(
    ({ properties }) =>
      properties.kind === 'territory' &&
      [one, other].includes(properties.territory) &&
      properties.of.some((a3) => holdersOf(a3).some((t) => [one, other].includes(t))),
  );
  if (drawn === undefined) return [{ certainty: 'modern line', lines }];
  const within = drawn.properties.withinKm;
  const isShore = drawn.properties.kind === 'territory' && drawn.properties.shore === true;
  if (!isShore) return [{ certainty: 'drawn', within, lines }];
  const [inside, outside] = partedBy(lines, bbox(drawn.geometry));
  const parts: readonly Certain[] = [
    { certainty: 'drawn', within, lines: inside },
    { certainty: 'modern line', lines: outside },
  ];
  return parts.filter(({ lines: some }) => some.length > 0);
}

function holdersOf(a3: string): readonly string[] {
  return territories
    .filter(({ whole, parts }) => whole.includes(a3) || parts.some(([each]) => each === a3))
    .map(({ territory }) => territory);
}

function tenuresOf(part: Part): readonly Tenure[] {
  return territories.find(({ territory }) => territory === nameOf(part))?.tenures ?? [];
}

function nameOf(part: Part): string {
  return part.properties !== undefined && 't' in part.properties ? part.properties.t : '';
}
