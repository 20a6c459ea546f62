import { type VoyageWords, voyage as ENGLISH } from '../../words/en/voyage';
import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature, HaltForms } from '../atlas/feature/feature';
import { KM_PER_NM, distanceNm } from '../geometry/geodesy';
import type { Instant } from '../dates/time';
import type { Fix } from './track';
import { type Leg, legAt, positionAt } from './voyage';

/** An army so far from a place, in km, is there. */
const NEAR_KM = 8;

/** An army with its place at one instant. */
export interface ArmyPlace {
  readonly feature: AtlasFeature;
  readonly position: Position;
  /** See `armyText`. */
  readonly place: string;
}

/** Every army in the field at an instant, greatest first. */
export function armiesAt(
  atlas: Atlas,
  instant: Instant,
  words: VoyageWords = ENGLISH,
): readonly ArmyPlace[] {
  return atlas.features
    .filter(({ kind }) => kind.form === 'army')
    .flatMap((feature) => {
      const position = feature.track && positionAt(feature.track, instant);
      const place = armyText(atlas, feature, instant, words);
      return position && place !== null ? [{ feature, position, place }] : [];
    })
    .toSorted((a, b) => a.feature.rank - b.feature.rank);
}

/**
 * Where an army is, in words: "near Liaoyang", "west of Yentai", "on the march from Anju to Chongju, 20 km out";
 * `null` outside its span, empty where the places have no names in the language.
 */
export function armyText(
  atlas: Atlas,
  army: AtlasFeature,
  instant: Instant,
  words: VoyageWords = ENGLISH,
): string | null {
  const { track } = army;
  const leg = track && legAt(track, instant);
  const position = track && positionAt(track, instant);
  if (!track || !leg || !position) return null;
  const near = [leg.from, leg.to].find(({ vertex }) => {
    const place = track.coordinates[vertex];
    return place && distanceNm(place, position) * KM_PER_NM <= NEAR_KM;
  });
  if (!isNamed(atlas, near ? [near] : [leg.from, leg.to], words)) return '';
  return near ? haltOf(atlas, near, words).at : marchText(atlas, leg, words);
}

function marchText(atlas: Atlas, { from, to, lengthNm, part }: Leg, words: VoyageWords): string {
  const [start = '', end = ''] = [from, to].map((fix) => haltOf(atlas, fix, words).name);
  return words.march(start, end, Math.round(lengthNm * part * KM_PER_NM));
}

/** Whether the places of fixes have names in the language of the words. */
function isNamed(atlas: Atlas, fixes: readonly Fix[], words: VoyageWords): boolean {
  if (words === ENGLISH) return true;
  return fixes.every(({ stop }) => stop !== null && atlas.byId.get(stop)?.called !== undefined);
}

/** Where an army lies, and where it comes from or goes to. */
function haltOf(atlas: Atlas, { stop }: Fix, words: VoyageWords): HaltForms {
  const feature = stop === null ? undefined : atlas.byId.get(stop);
  return words.halt(feature?.shortTitle ?? '', feature?.halt);
}
