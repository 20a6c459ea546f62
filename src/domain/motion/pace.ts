import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature } from '../atlas/feature/feature';
import { KM_PER_NM, distanceNm } from '../geometry/geodesy';
import { tellerAt } from './succession';
import { DAY, HOUR, MINUTE, type Instant, type When } from '../dates/time';
import type { Fix, Track } from './track';
import { positionAt, spanOf } from './voyage';

/** A shortened stay takes so long to watch, in milliseconds. */
const WATCHED = 2000;
/** Shorter stays are played through. */
const SHORTEST_CUT: Instant = DAY / 4;

/** A time that is played more slowly: no more than `perSecond` of it in a second. */
export interface SlowTime {
  readonly from: Instant;
  readonly to: Instant;
  readonly perSecond: Instant;
}

/** By the minute where a battle is drawn by the minute, by the quarter of an hour where only its hours are known. */
const [BY_MINUTES, BY_QUARTERS] = [5 * MINUTE, 15 * MINUTE];
/** Fixes of a battle's track lie closer in time than this, on the average. */
const FINE: Instant = 15 * MINUTE;
/** So much before and after an action belongs to it, and ships so near take part. */
const [LEAD, NEAR_KM] = [HOUR / 2, 40];

/** The stay in port at an instant; `null` at sea and at the end of the track. */
export function stayAt(track: Track, instant: Instant): Fix | null {
  const stay = track.fixes.find(({ arrive, depart }) => arrive <= instant && instant < depart);
  return stay && stay !== track.fixes.at(-1) ? stay : null;
}

/** How much of a stay passes in a second when it is shortened; never less than `perSecond`. */
export function stayPace({ arrive, depart }: Fix, perSecond: Instant): Instant {
  const stay = depart - arrive;
  return stay > SHORTEST_CUT ? Math.max(perSecond, (stay / WATCHED) * 1000) : perSecond;
}

/**
 * The battles of the story that a track begins: all the time of a track whose fixes lie minutes apart, and the
 * actions of a known hour that the ships come by.
 */
export function battlesOf(atlas: Atlas, story: readonly AtlasFeature[]): readonly SlowTime[] {
  const [first] = story;
  if (!first) return [];
  const fine = story.flatMap(({ track }) => {
    const [from, to] = track ? spanOf(track) : [NaN, NaN];
    return track && (to - from) / (track.fixes.length - 1) < FINE
      ? [{ from, to, perSecond: BY_MINUTES }]
      : [];
  });
  const actions = atlas.features
    .filter(({ kind }) => kind.action)
    .flatMap((action) => {
      const hours = hoursOf(action, story);
      const [from, to] = hours ?? [NaN, NaN];
      const teller = hours && tellerAt(atlas, first.id, from);
      const isNear = teller?.track && isBy(action, positionAt(teller.track, from));
      return isNear ? [{ from: from - LEAD, to: to + LEAD, perSecond: BY_QUARTERS }] : [];
    });
  return [...fine, ...actions];
}

/** The slowest of the slow times at an instant; `null` when there is none. */
export function slowAt(times: readonly SlowTime[], instant: Instant): SlowTime | null {
  const now = times.filter(({ from, to }) => from <= instant && instant < to);
  return now.toSorted((a, b) => a.perSecond - b.perSecond)[0] ?? null;
}

/** When an action was, if its hours are known or a dated stop of the ships tells them; `null` when neither is. */
function hoursOf(
  { when, geometry }: AtlasFeature,
  story: readonly AtlasFeature[],
): readonly [Instant, Instant] | null {
  if (isTimed(when)) return [when.start, when.end ?? when.start];
  const fix = story
    .flatMap(({ track }) => track?.fixes.map((each) => ({ each, track })) ?? [])
    .find(({ each: { arrive, slack, vertex }, track }) => {
      const isThen = when.start <= arrive && arrive < (when.end ?? when.start + DAY);
      return isThen && slack <= HOUR && isBy({ geometry }, track.coordinates[vertex]);
    })?.each;
  return fix ? [fix.arrive, fix.depart] : null;
}

function isTimed({ precision, start, end }: When): boolean {
  const isShort = end !== null && end - start < DAY;
  return isShort && (precision === 'minute' || precision === 'hour');
}

function isBy(
  { geometry }: Pick<AtlasFeature, 'geometry'>,
  position: readonly number[] | null | undefined,
): boolean {
  if (geometry?.type !== 'Point' || !position) return false;
  return distanceNm(geometry.coordinates, [...position]) * KM_PER_NM <= NEAR_KM;
}

/** When the ships come to the next named stop (`by` 1), or came to the last one (−1); `null` when there is none. */
export function stopBeside(track: Track, instant: Instant, by: 1 | -1): Instant | null {
  const stops = track.fixes.filter(({ stop }) => stop !== null);
  const found =
    by === 1
      ? stops.find(({ arrive }) => arrive > instant + MINUTE)
      : stops.findLast(({ arrive }) => arrive < instant - MINUTE);
  return found?.arrive ?? null;
}
