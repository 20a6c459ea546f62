import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import type { AtlasFeature, HaltForms } from '../atlas/feature';
import { KM_PER_NM, distanceNm } from '../geometry/geodesy';
import type { Instant } from '../dates/time';
import type { Fix } from './track';
import { legAt, positionAt } from './voyage';

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
export function armiesAt(atlas: Atlas, instant: Instant): readonly ArmyPlace[] {
  return atlas.features
    .filter(({ kind }) => kind.form === 'army')
    .flatMap((feature) => {
      const position = feature.track && positionAt(feature.track, instant);
      const place = armyText(atlas, feature, instant);
      return position && place !== null ? [{ feature, position, place }] : [];
    })
    .toSorted((a, b) => a.feature.rank - b.feature.rank);
}

/**
 * Where an army is, in words: "near Liaoyang", "west of Yentai", "on the march from Anju to Chongju, 20 km out";
 * `null` outside its span.
 */
export function armyText(atlas: Atlas, army: AtlasFeature, instant: Instant): string | null {
  const { track } = army;
  const leg = track && legAt(track, instant);
  const position = track && positionAt(track, instant);
  if (!track || !leg || !position) return null;
  const near = [leg.from, leg.to].find(({ vertex }) => {
    const place = track.coordinates[vertex];
    return place && distanceNm(place, position) * KM_PER_NM <= NEAR_KM;
  });
  if (near) return haltOf(atlas, near).at;
  const [from, to] = [leg.from, leg.to].map((fix) => haltOf(atlas, fix).name);
  const km = Math.round(leg.lengthNm * leg.part * KM_PER_NM);
  return `on the march from ${from ?? ''} to ${to ?? ''}, ${String(km)} km out`;
}

/** Where an army lies, and where it comes from or goes to. */
function haltOf(atlas: Atlas, { stop }: Fix): HaltForms {
  const feature = stop === null ? undefined : atlas.byId.get(stop);
  const title = feature?.title ?? '';
  return feature?.halt ?? { at: `near ${title}`, name: title };
}
