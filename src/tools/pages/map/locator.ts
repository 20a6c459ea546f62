import { boxAround } from '../../../domain/framing/box';
import { type Atlas, withParts } from '../../../domain/atlas/atlas';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import { Html, markup } from '../html';
import { frameFor, type Frame, type Size, type Weighted } from './frame';
import { lakePath } from './lakes';
import { landPath } from './land';
import {
  isSeen,
  lines,
  linesOf,
  lineStyleOf,
  markersOf,
  type LineStyle,
  type Marker,
} from './marks';
import { placeNames } from './names';
import type { PlaceName } from './places';
import { graticule, scaleBar, shore } from './sea';

/** What a locator map is made from. */
export interface LocatorInput {
  readonly atlas: Atlas;
  readonly names: readonly PlaceName[];
  /** Whether the points have numbers instead of their symbols. */
  readonly numbered?: boolean;
  /** Features as they are mentioned; what is mentioned twice counts twice for the choice of the frame. */
  readonly mentioned: readonly FeatureId[];
  readonly size: Size;
  /** Sets the ids of this picture apart from those of others on the page. */
  readonly prefix: string;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** A still map with its key. */
export interface Locator {
  readonly svg: Html;
  /** What each numbered point is; two features may share one. */
  readonly points: readonly (readonly AtlasFeature[])[];
  /** What is drawn as a line or an area. */
  readonly drawn: readonly { readonly style: LineStyle; readonly feature: AtlasFeature }[];
}

/** A map of the features of a text in the look of the atlas; `null` when none of them has a place. */
export function locatorMap(input: LocatorInput): Locator | null {
  const { atlas, mentioned, size } = input;
  const frame = frameFor(
    mentioned.flatMap((id) => placesOf(atlas, id)),
    size,
  );
  if (!frame) return null;
  const features = [...new Set(mentioned)].flatMap((id) => withGeometry(atlas, id));
  const markers = markersOf(frame, features);
  return {
    svg: picture(input, frame, features, markers),
    points: markers.map((marker) => marker.features),
    drawn: [...new Set(mentioned)].flatMap((id) => drawnAs(atlas, frame, id)),
  };
}

const RADIUS = 7.5;
/** Pixels of the side of a symbol, by the rank of its feature from 1. */
const SYMBOL_SIZES = [24, 21, 18, 16];

function picture(
  { atlas, names, numbered: isNumbered = false, prefix, label }: LocatorInput,
  frame: Frame,
  features: readonly AtlasFeature[],
  markers: readonly Marker[],
): Html {
  const { width, height } = frame;
  const net = graticule(frame);
  const reach = isNumbered ? 9 : 12;
  const taken = markers.map(({ at: [x, y] }) => boxAround(x, y, 2 * reach, 2 * reach));
  const corner = { left: width - 120, top: height - 36, right: width, bottom: height };
  const edges = [
    { left: 0, top: 0, right: width, bottom: 19 },
    { left: 0, top: 0, right: 36, bottom: height },
  ];
  const id = `${prefix}-land`;
  return markup`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
    <clipPath id="${prefix}-frame"><rect width="${width}" height="${height}" /></clipPath>
    <g clip-path="url(#${prefix}-frame)">
      <rect class="sea" width="${width}" height="${height}" />
      <defs><path id="${id}" d="${landPath(frame)}" /></defs>
      ${shore(id)}${net.lines}
      <use href="#${id}" class="land" /><path class="lake" d="${lakePath(frame)}" />
      ${lines(frame, features, atlas.meta.sides)}${net.degrees}
      ${placeNames(frame, names, [...taken, corner, ...edges], prefix)}
      <g class="markers">
        ${markers.map((marker, index) =>
          isNumbered ? numbered(marker, index + 1) : symbol(marker, atlas.meta.symbols),
        )}
      </g>
      ${scaleBar(frame)}
    </g>
    <rect class="neat" x="2.5" y="2.5" width="${width - 5}" height="${height - 5}" />
    <rect class="border" width="${width}" height="${height}" />
  </svg>`;
}

function numbered({ at: [x, y] }: Marker, number: number): Html {
  return markup`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${RADIUS}" /><text
      x="${x.toFixed(1)}"
      y="${(y + 3.4).toFixed(1)}"
      >${number}</text
    >`;
}

/** The symbol of the greatest of the features at a point, in the colour of its side. */
function symbol({ at: [x, y], features }: Marker, symbols: Readonly<Record<string, string>>): Html {
  const [greatest] = features.toSorted((a, b) => a.rank - b.rank);
  const svg = symbols[greatest?.kind.symbol ?? ''];
  if (!greatest || svg === undefined) {
    return markup`<circle class="dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" />`;
  }
  const size = SYMBOL_SIZES[greatest.rank - 1] ?? 16;
  const corner = `x="${(x - size / 2).toFixed(1)}" y="${(y - size / 2).toFixed(1)}"`;
  const disc = `<circle class="disc" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(size * 0.62).toFixed(1)}"/>`;
  return new Html(
    `${disc}<svg ${corner} width="${String(size)}" height="${String(size)}" viewBox="0 0 32 32">${svg.replace(/<\/?svg[^>]*>/g, '')}</svg>`,
  );
}

/** The feature itself, or its parts when it has no place of its own. */
function withGeometry(atlas: Atlas, id: FeatureId): readonly AtlasFeature[] {
  const feature = atlas.byId.get(id);
  if (!feature) return [];
  if (feature.geometry) return [feature];
  return [...withParts(atlas, [id])]
    .flatMap((part) => atlas.byId.get(part) ?? [])
    .filter(({ geometry }) => geometry !== null && geometry.type !== 'Point');
}

function drawnAs(atlas: Atlas, frame: Frame, id: FeatureId): Locator['drawn'] {
  const feature = atlas.byId.get(id);
  const part = withGeometry(atlas, id).find((drawn) => isSeen(frame, drawn));
  const style = part && lineStyleOf(part);
  return feature && style ? [{ style, feature }] : [];
}

/** Positions that a feature spreads its weight over: a few of a line, the whole outline of an area. */
function placesOf(atlas: Atlas, id: FeatureId): readonly Weighted[] {
  const positions = withGeometry(atlas, id).flatMap(({ geometry }) => {
    if (geometry?.type === 'Point') return [geometry.coordinates];
    return geometry ? linesOf(geometry).flatMap(({ line }) => line) : [];
  });
  return positions.map((position) => ({ position, weight: 1 / positions.length }));
}
