import { MediaQuery } from 'svelte/reactivity';

/**
 * How map, clock and text share the window: the text beside a map that fills it; map, clock and text one below the
 * other; or map and text beside each other over a clock of one line, where there is no height for more.
 */
export type Layout = 'wide' | 'stacked' | 'low';

/** The only breakpoints there are, in pixels; the styles ask for `[data-layout]`, which the screen carries. */
export const [WIDE, HIGH] = [900, 480] as const;
/** Lower than this a stacked screen has no height for a clock of two lines. */
export const ROOMY = 700;

// Where pages are made there is no window: `served.css` lays them out until a script does.
const isWide = new MediaQuery(`width >= ${String(WIDE)}px`, true);
const isHigh = new MediaQuery(`height >= ${String(HIGH)}px`, true);
const isRoomy = new MediaQuery(`height >= ${String(ROOMY)}px`, true);

/** The layout of this window; whether its height is `roomy`. */
export const layout = {
  get current(): Layout {
    if (!isHigh.current) return 'low';
    return isWide.current ? 'wide' : 'stacked';
  },
  get roomy(): boolean {
    return isRoomy.current;
  },
};
