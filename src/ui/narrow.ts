import { MediaQuery } from 'svelte/reactivity';

/** Whether map, clock and text stand one below the other: the same width as in the styles of `Screen.svelte`. */
export const narrow = new MediaQuery('max-width: 899px');
