import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import { armiesAt } from './motion/army';
import type { Atlas } from './atlas/atlas';
import type { AtlasFeature } from './atlas/feature';
import { compassPoint, courseBetween, positionText } from './geometry/geodesy';
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

/** So many of the nearest places, ships and armies are named. */
const [PLACES, MOVERS] = [3, 2];

/**
 * The map in words: how wide it is and where, what lies nearest its middle with bearing and distance, which ships and
 * armies are on it and what they do, and how much there is in all.
 */
export function mapText(atlas: Atlas, { view, size, now, seen }: MapScene): string {
  const middle: Position = [view.lng, view.lat];
  const [west, , east] = extentOfView(view, ...size);
  const wide = distance(
    [Math.max(west, view.lng - 90), view.lat],
    [Math.min(east, view.lng + 90), view.lat],
  );
  const sentences = [
    `${rounded(wide)} kilometres wide, about ${positionText(middle)}.`,
    nearestText(middle, seen),
    moversText(atlas, seen, now),
    `${String(seen.length)} ${seen.length === 1 ? 'thing' : 'things'} on it.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function nearestText(middle: Position, seen: readonly AtlasFeature[]): string {
  const near = seen
    .flatMap(({ title, geometry }) =>
      geometry?.type === 'Point' ? [{ title, to: geometry.coordinates }] : [],
    )
    .map(({ title, to }) => ({ title, to, km: distance(middle, to) }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, PLACES)
    .map(({ title, to, km }) => `${title}, ${awayText(middle, to, km)}`);
  return near.length === 0 ? '' : `Nearest its middle: ${near.join('; ')}.`;
}

function awayText(middle: Position, to: Position, km: number): string {
  if (km < 2) return 'in the middle';
  return `${rounded(km)} kilometres ${compassPoint(courseBetween(middle, to))}`;
}

function moversText(atlas: Atlas, seen: readonly AtlasFeature[], now: Instant): string {
  const isSeen = ({ feature }: { readonly feature: AtlasFeature }): boolean =>
    seen.some(({ id }) => id === feature.id);
  const ships = vesselsAt(atlas, now)
    .filter(isSeen)
    .map((vessel) => `${vessel.feature.title}, ${logText(atlas, vessel)}${headingText(vessel)}`);
  const armies = armiesAt(atlas, now)
    .filter(isSeen)
    .map(({ feature, place }) => `${feature.title}, ${place}`);
  return [...ships.slice(0, MOVERS), ...armies.slice(0, MOVERS)]
    .map((text) => `${text}.`)
    .join(' ');
}

function headingText({ reckoning: { to, heading } }: ReturnType<typeof vesselsAt>[number]): string {
  return to ? `, steering ${compassPoint(heading)}` : '';
}

/** A distance to two figures: what is beyond them the ear does not keep. */
function rounded(km: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, km))) - 1);
  return (Math.round(km / step) * step).toLocaleString('en-GB');
}
