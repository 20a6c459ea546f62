import { type AccessWords, access as ENGLISH } from '../words/en/access';
import { type VoyageWords, voyage as ENGLISH_VOYAGE } from '../words/en/voyage';
import type { Position } from 'geojson';
import { armiesAt } from './motion/army';
import type { Atlas } from './atlas/atlas';
import type { AtlasFeature } from './atlas/feature/feature';
import { courseBetween, distanceKm } from './geometry/geodesy';
import { compassPoint, positionText } from './geometry/inWords';
import { extentOfView } from './listOrder';
import { logText, vesselsAt } from './motion/log';
import type { Instant } from './dates/time';
import type { View } from './geometry/view';

/** What is said of a view of the map. */
export interface MapScene {
  readonly view: View;
  /** Width and height of the free part of the map in pixels. */
  readonly size: readonly [number, number];
  readonly now: Instant;
  /** What is seen, in order of date. */
  readonly seen: readonly AtlasFeature[];
}

/** The words that the map is told in. */
interface MapWords {
  readonly access: AccessWords;
  readonly voyage: VoyageWords;
}
const IN_ENGLISH: MapWords = { access: ENGLISH, voyage: ENGLISH_VOYAGE };

/** So many of the nearest places, ships and armies are named. */
const [PLACES, MOVERS] = [3, 2];

/**
 * The map in words: how wide it is and where, what lies nearest its middle with bearing and distance, which ships and
 * armies are on it and what they do, and how much there is in all.
 */
export function mapText(
  atlas: Atlas,
  { view, size, now, seen }: MapScene,
  words: MapWords = IN_ENGLISH,
): string {
  const { access } = words;
  const middle: Position = [view.lng, view.lat];
  const [west, , east] = extentOfView(view, ...size);
  const wide = distanceKm(
    [Math.max(west, view.lng - 90), view.lat],
    [Math.min(east, view.lng + 90), view.lat],
  );
  const sentences = [
    access.mapWide(rounded(wide), positionText(middle)),
    nearestText(middle, seen, words),
    moversText(atlas, { seen, now }, words),
    access.things(seen.length),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function nearestText(middle: Position, seen: readonly AtlasFeature[], words: MapWords): string {
  const near = seen
    .flatMap(({ title, geometry }) =>
      geometry?.type === 'Point' ? [{ title, to: geometry.coordinates }] : [],
    )
    .map(({ title, to }) => ({ title, to, km: distanceKm(middle, to) }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, PLACES)
    .map(({ title, to, km }) => `${title}, ${awayText(middle, to, km, words)}`);
  return near.length === 0 ? '' : words.access.nearest(near.join('; '));
}

function awayText(
  middle: Position,
  to: Position,
  km: number,
  { access, voyage }: MapWords,
): string {
  if (km < 2) return access.inMiddle;
  return access.away(rounded(km), compassPoint(courseBetween(middle, to), voyage));
}

function moversText(
  atlas: Atlas,
  { seen, now }: Pick<MapScene, 'seen' | 'now'>,
  { voyage }: MapWords,
): string {
  const isSeen = ({ feature }: { readonly feature: AtlasFeature }): boolean =>
    seen.some(({ id }) => id === feature.id);
  const ships = vesselsAt(atlas, now)
    .filter(isSeen)
    .map(
      (vessel) =>
        `${vessel.feature.title}, ${logText(atlas, vessel, voyage)}${headingText(vessel, voyage)}`,
    );
  const armies = armiesAt(atlas, now, voyage)
    .filter(isSeen)
    .map(({ feature, place }) => `${feature.title}, ${place}`);
  return [...ships.slice(0, MOVERS), ...armies.slice(0, MOVERS)]
    .map((text) => `${text}.`)
    .join(' ');
}

function headingText(
  { reckoning: { to, heading } }: ReturnType<typeof vesselsAt>[number],
  voyage: VoyageWords,
): string {
  return to ? `, ${voyage.steering(compassPoint(heading, voyage))}` : '';
}

/** A distance to two figures: what is beyond them the ear does not keep. */
function rounded(km: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, km))) - 1);
  return Math.round(km / step) * step;
}
