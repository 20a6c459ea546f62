import type { AtlasMeta } from '../../domain/atlas/meta';
import type { LegendEntry } from '../../state/share/picture.svelte';
import type { Sign } from '../../state/onMap/onScreen.svelte';

/** A caption has room for so many signs. */
const MOST = 7;

/** The commonest signs on the screen with what they stand for, for the legend of a picture; ground tints are left out. */
export function legendEntries(
  signs: readonly Sign[],
  { themes, signs: own }: Pick<AtlasMeta, 'themes' | 'signs'>,
): readonly LegendEntry[] {
  return signs
    .filter(({ group }) => themes.some(({ id }) => id === group))
    .slice(0, MOST)
    .map(({ mark, what }) => ({ mark, text: own?.get(what) ?? what }));
}
