import { passageTitle } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { extentOf } from '../../domain/geometry/extent';
import type { Instant } from '../../domain/dates/time';
import type { Extent } from '../../domain/geometry/view';
import { positionAt } from '../../domain/motion/voyage';
import type { Explorer } from '../../state/explorer.svelte';

/** The fleet that a picture of a view tells of: the followed one, else the selected one, if it is in it then; else none. */
export function fleetIn(
  { atlas, camera, selectedFeature }: Explorer,
  view: Extent,
  instants: readonly Instant[],
): AtlasFeature | null {
  const followed = camera.following === null ? undefined : atlas.byId.get(camera.following);
  const isIn = ({ track }: AtlasFeature): boolean =>
    track !== null &&
    instants.some((instant) => {
      const [lng, lat] = positionAt(track, instant) ?? [];
      return lng !== undefined && lat !== undefined && overlap(view, [lng, lat, lng, lat]);
    });
  return [followed, selectedFeature].find((each) => each && isIn(each)) ?? null;
}

/** What a picture of a view is called: by what is selected, if it is in it, else by what is read; `null` for neither. */
export function titleIn(explorer: Explorer, view: Extent): string | null {
  const { atlas, selectedFeature, selectedPerson, activePassage } = explorer;
  const extent = selectedFeature && extentOf(atlas, [selectedFeature.id]);
  if (selectedFeature && extent && overlap(view, extent)) return selectedFeature.title;
  if (selectedPerson) return selectedPerson.name;
  const ref = activePassage && atlas.passages.get(activePassage.id);
  return ref ? passageTitle(ref) : null;
}

/** A view may go on past the 180th meridian. */
function overlap([west, south, east, north]: Extent, [w, s, e, n]: Extent): boolean {
  const turns = [-360, 0, 360];
  return s <= north && n >= south && turns.some((turn) => w + turn <= east && e + turn >= west);
}
