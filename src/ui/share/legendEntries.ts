import type { AtlasMeta } from '../../domain/atlas';
import type { LegendEntry } from '../../state/picture.svelte';
import type { Sign } from '../../state/onScreen.svelte';
import { signText } from '../legend/signWords';

/** A caption has room for so many signs. */
const MOST = 7;

/** The commonest signs on the screen with what they stand for, for the legend of a picture; ground tints are left out. */
export function legendEntries(
  signs: readonly Sign[],
  { themes, sides }: Pick<AtlasMeta, 'themes' | 'sides'>,
): readonly LegendEntry[] {
  return signs
    .filter(({ group }) => themes.some(({ id }) => id === group))
    .slice(0, MOST)
    .map(({ mark, what }) => ({ mark, text: signText(what, sides) }));
}
