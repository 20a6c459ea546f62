import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { stayPace } from '../../domain/motion/pace';
import { DAY, type Instant } from '../../domain/dates/time';
import type { Fix } from '../../domain/motion/track';
import type { Explorer } from '../explorer.svelte';

/**
 * The fleet whose log lies open: the followed one, else the selected, or that of the selected stop or ship;
 * `null` when there is none or the reader has put its log away.
 */
export function openLog(explorer: Explorer): AtlasFeature | null {
  const { atlas, camera, selectedFeature, voyage } = explorer;
  const ids = [camera.following, selectedFeature?.id, ...(selectedFeature?.partOf ?? [])];
  const features = ids.flatMap((id) => (id ? (atlas.byId.get(id) ?? []) : []));
  const fleet = features.find(({ kind, track }) => kind.form === 'track' && track !== null) ?? null;
  return fleet?.id === voyage.putAway ? null : fleet;
}

/**
 * The log that is shown: it gives way to the card of anything else, but not to that of ships whose story is followed, of
 * which others may tell by now; `null` for none.
 */
export function shownLog(explorer: Explorer): AtlasFeature | null {
  const { selection, voyage } = explorer;
  const fleet = openLog(explorer);
  const own = [fleet, ...voyage.story].map((each) => each?.id);
  const isAlone =
    selection.selected.kind === 'none' || own.includes(selection.feature ?? undefined);
  return isAlone ? fleet : null;
}

/** So long after she has left, the stay of a ship is still said to have been played in short. */
const TOLD: Instant = 4 * DAY;

/** The stay that was played in short: the one ships lie at now, or have just left; `null` when there was none. */
export function shortenedStay(explorer: Explorer, { track, id }: AtlasFeature): Fix | null {
  const { beat, camera, clock, voyage } = explorer;
  if (!track || !voyage.shortenStays || camera.following !== id) return null;
  const stay = track.fixes.findLast(({ arrive, stop }) => stop !== null && arrive <= beat.now);
  if (!stay || beat.now > stay.depart + TOLD) return null;
  return stayPace(stay, clock.perSecond) > clock.perSecond ? stay : null;
}
