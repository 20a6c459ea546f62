import type { Atlas } from './atlas';
import type { AtlasFeature, Belligerent } from './feature';

/** How the histogram divides what happens: by theme, or by whose deed it was. */
export type Division = 'theme' | 'side';

/** Names of a division’s series in their order: the atlas’s themes, or who took part. */
export function seriesNames(atlas: Atlas, division: Division): readonly string[] {
  if (division === 'theme') return atlas.meta.themes.map(({ title }) => title);
  return ['Japan alone', 'Russia alone', 'Both', 'Others'];
}

/** Which series of its division an event belongs to, from 0. */
export function seriesOf(atlas: Atlas, event: AtlasFeature, division: Division): number {
  if (division === 'theme') return atlas.meta.themes.findIndex(({ id }) => id === event.theme);
  const sides = new Set(belligerentsOf(atlas, event).map(({ side }) => side));
  if (sides.has('Japan')) return sides.has('Russia') ? 2 : 0;
  return sides.has('Russia') ? 1 : 3;
}

/** Its own, else those of the nearest whole that has any. */
function belligerentsOf(
  atlas: Atlas,
  { belligerents, partOf }: AtlasFeature,
): readonly Belligerent[] {
  if (belligerents.length > 0) return belligerents;
  for (const id of partOf) {
    const whole = atlas.byId.get(id);
    const inherited = whole ? belligerentsOf(atlas, whole) : [];
    if (inherited.length > 0) return inherited;
  }
  return [];
}
