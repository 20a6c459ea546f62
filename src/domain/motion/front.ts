import type { Atlas } from '../atlas/atlas';
import type { FeatureId } from '../atlas/id';
import type { When } from '../dates/time';

/**
 * How long each line of a front stays on the map: its last position stays as a ghost until the next but one of
 * the same front begins, or until the whole front is over. A front without lines is not listed.
 */
export function standingOf(atlas: Atlas): ReadonlyMap<FeatureId, When> {
  const standing = new Map<FeatureId, When>();
  for (const [id, parts] of atlas.parts) {
    const whole = atlas.byId.get(id);
    if (whole?.kind.form !== 'front') continue;
    const lines = parts.filter(({ kind }) => kind.form === 'front');
    for (const [index, { id: line, when }] of lines.entries()) {
      const end = lines[index + 2]?.when.start ?? whole.when.end;
      standing.set(line, { ...when, end });
    }
  }
  return standing;
}
