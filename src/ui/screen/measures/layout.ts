import { MediaQuery } from 'svelte/reactivity';
import { textScale } from './textScale';

/**
 * How map, clock and text share the window: the text beside a map that fills it; or map, clock and text one below the
 * other. Where there is no height for panels, the text is one document over a clock of one line: beside the map (`low`),
 * or under it (`page`).
 */
export type Layout = 'wide' | 'stacked' | 'low' | 'page';

/** The only breakpoints there are, in pixels; the styles ask for `[data-layout]`, which the screen carries. */
export const [WIDE, HIGH] = [900, 480] as const;
/** Narrower than this a low screen has no width for map and text beside each other. */
const BESIDE = 560;
/** Lower than this a stacked screen has no height for a clock of two lines. */
export const ROOMY = 700;

const queries = new Map<string, MediaQuery>();

/** Whether the window is so many pixels wide or high; of letters twice as large it holds but half as many. */
function has(side: 'width' | 'height', pixels: number): boolean {
  const query = `${side} >= ${String(Math.round(pixels * textScale()))}px`;
  // Where pages are made there is no window: `served.css` lays them out until a script does.
  const known = queries.get(query) ?? new MediaQuery(query, true);
  queries.set(query, known);
  return known.current;
}

/** The layout of this window; whether its height is `roomy`; whether its text is one `document`. */
export const layout = {
  get current(): Layout {
    if (!has('height', HIGH)) return has('width', BESIDE) ? 'low' : 'page';
    return has('width', WIDE) ? 'wide' : 'stacked';
  },
  get roomy(): boolean {
    return has('height', ROOMY);
  },
  get isDocument(): boolean {
    return ['low', 'page'].includes(this.current);
  },
};
