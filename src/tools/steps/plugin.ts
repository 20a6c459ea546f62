import type { Plugin } from 'vite';

/** Parts of Svelte that only what comes after the text has a use for: the names lead to them from everything. */
const FORMS =
  /svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/](?:blocks[\\/]svelte-element|elements[\\/](?:customizable-select|bindings[\\/](?:input|universal)))\.js$/;

/**
 * What takes over the text comes as one file, which is a sixteenth less than the same in many; so does what makes the rest of
 * the screen, and before that what goes to a moment that is asked for. What loads them stays out of them: a page with scripts
 * begins with that.
 */
export const STEPS = [
  { name: 'forms', test: FORMS, priority: 4, includeDependenciesRecursively: false },
  { name: 'preload', test: /vite[\\/]preload-helper/, priority: 3 },
  { name: 'first', test: /[\\/]src[\\/]App\.svelte$/, priority: 2 },
  { name: 'linking', test: /[\\/]state[\\/]address[\\/]linking\.ts$/, priority: 1 },
  { name: 'later', test: /[\\/]ui[\\/]screen[\\/]later\.ts$/, priority: 0 },
];

/** What of the window can be followed, all of it made wherever one thing is followed: its width, in the first step. */
const WINDOW = /svelte[\\/]src[\\/]reactivity[\\/]window[\\/]index\.js$/;

/** Lets the first step come without what it has no use for: a set or a value that one of them makes counts as something done. */
export function steps(): Plugin {
  return {
    name: 'steps',
    apply: 'build',
    transform: {
      filter: { id: [FORMS, WINDOW] },
      handler: (code) => ({
        code: code.replaceAll(/new (?=Set\(\)|ReactiveValue\()/g, '/* @__PURE__ */ new '),
        map: null,
        moduleSideEffects: false,
      }),
    },
  };
}
