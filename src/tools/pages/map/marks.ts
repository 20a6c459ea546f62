import type { Geometry, Position } from 'geojson';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { type Kind, LINE_PATTERNS } from '../../../domain/atlas/feature/kind';
import { type SideMeta, colouredSides } from '../../../domain/atlas/sides';
import { type Html, markup } from '../html';
import { MARGIN, pathData } from './clip';
import { isWithin, type Frame, type Pixel } from './frame';

/** How a line or an area is drawn: the class of its path. */
export type LineStyle = (typeof ORDER)[number];

/** Features that stand at one point of the picture. */
export interface Marker {
  readonly at: Pixel;
  /** In the order of their first mention. */
  readonly features: readonly AtlasFeature[];
}

/** Pixels within which features share one marker. */
const CLUSTER = 13;
/** Markers lie wholly within the picture. */
const MARKER_MARGIN = 8;

/** The points among the features, those that would cover one another together. */
export function markersOf(frame: Frame, features: readonly AtlasFeature[]): readonly Marker[] {
  const markers: { at: Pixel; features: AtlasFeature[] }[] = [];
  for (const feature of features) {
    if (feature.geometry?.type !== 'Point') continue;
    const [at] = frame.laid([feature.geometry.coordinates]).map(frame.project);
    if (!at || !isWithin(frame, at, MARKER_MARGIN)) continue;
    const near = markers.find((marker) => distance(marker.at, at) < CLUSTER);
    if (near) near.features.push(feature);
    else markers.push({ at, features: [feature] });
  }
  return markers;
}

/** How a feature that is no point is drawn; `null` for points. */
export function lineStyleOf({ kind, geometry }: AtlasFeature): LineStyle | null {
  return geometry === null || geometry.type === 'Point' ? null : styleOf(kind);
}

/** Forms of what is no point, and for lines their patterns; from the undermost to the topmost. */
const ORDER = ['area', 'boundary', 'army', 'front', 'track', ...LINE_PATTERNS] as const;

function styleOf({ form, line }: Kind): LineStyle | null {
  const wanted = form === 'line' ? line : form;
  return ORDER.find((style) => style === wanted) ?? null;
}

/** The lines and areas among the features, islands undermost. */
export function lines(
  frame: Frame,
  features: readonly AtlasFeature[],
  sides: readonly SideMeta[],
): Html {
  return markup`<g class="lines"
    >${ORDER.map((style) => {
      const drawn = features.filter((feature) => lineStyleOf(feature) === style);
      if (style === 'track') return tracks(frame, drawn, sides);
      if (style === 'plain') return themeLines(frame, drawn);
      const data = drawn
        .map(({ geometry }) => (geometry ? geometryPath(frame, geometry) : ''))
        .join('');
      if (data === '') return null;
      if (style !== 'rails') return markup`<path class="${style}" d="${data}" />`;
      return markup`<path class="rails" d="${data}" /><path class="ticks" d="${data}" />`;
    })}</g
  >`;
}

/** Courses, each in the colour of its side. */
function tracks(
  frame: Frame,
  courses: readonly AtlasFeature[],
  sides: readonly SideMeta[],
): readonly Html[] {
  return courses.map(({ geometry, belligerents }) => {
    const side = colouredSides(sides).find(({ id }) => id === belligerents[0]?.side);
    const ink = side ? `var(--side-${side.id})` : 'var(--neutral)';
    const data = geometry ? geometryPath(frame, geometry) : '';
    return markup`<path class="track" stroke="${ink}" d="${data}" />`;
  });
}

/** Lines without a pattern, each in the colour of its theme. */
function themeLines(frame: Frame, drawn: readonly AtlasFeature[]): readonly Html[] {
  return drawn.map(({ theme, geometry }) => {
    const data = geometry ? geometryPath(frame, geometry) : '';
    return markup`<path class="plain" stroke="var(--theme-${theme})" d="${data}" />`;
  });
}

/** Whether any of a line or area can be seen in the picture. */
export function isSeen(frame: Frame, { geometry }: AtlasFeature): boolean {
  return (
    geometry !== null &&
    linesOf(geometry).some(({ line }) =>
      frame.laid(line).some((at) => isWithin(frame, frame.project(at))),
    )
  );
}

function geometryPath(frame: Frame, geometry: Geometry): string {
  return linesOf(geometry)
    .flatMap(({ line, closed }) => {
      const pixels = frame.laid(line).map(frame.project);
      return closed
        ? [pathData(pixels, true)]
        : runs(frame, pixels).map((run) => pathData(run, false));
    })
    .join('');
}

/** The lines of a geometry and the outlines of its areas; none of points. */
export function linesOf(
  geometry: Geometry,
): readonly { line: readonly Position[]; closed: boolean }[] {
  const open = (line: readonly Position[]) => ({ line, closed: false });
  const closed = (line: readonly Position[]) => ({ line, closed: true });
  if (geometry.type === 'LineString') return [open(geometry.coordinates)];
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map(open);
  if (geometry.type === 'Polygon') return geometry.coordinates.map(closed);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(closed) : [];
}

/** The parts of a line that come near the picture, each ending with a point beyond it. */
function runs(frame: Frame, line: readonly Pixel[]): readonly (readonly Pixel[])[] {
  const parts: Pixel[][] = [];
  let last: Pixel | null = null;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from || !crosses(frame, from, to)) continue;
    if (last === from) parts.at(-1)?.push(to);
    else parts.push([from, to]);
    last = to;
  }
  return parts;
}

/** Whether a stretch may run through or near the picture. */
function crosses({ width, height }: Frame, from: Pixel, to: Pixel): boolean {
  const isBeside = (axis: 0 | 1, size: number): boolean =>
    Math.max(from[axis], to[axis]) < -MARGIN || Math.min(from[axis], to[axis]) > size + MARGIN;
  return !isBeside(0, width) && !isBeside(1, height);
}

function distance([ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.hypot(ax - bx, ay - by);
}
