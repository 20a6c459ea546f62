import type { Checking } from '../../state/own/checking.svelte';

/** What each key does while a doubt is looked at, but for Enter and the numbers of the rivals: `/` goes `toSearch`. */
export function checkKeys(
  checking: Checking,
  toSearch: () => void,
): Readonly<Record<string, () => void>> {
  const forth = (): void => {
    checking.step(1);
  };
  const back = (): void => {
    checking.step(-1);
  };
  return {
    j: forth,
    ArrowDown: forth,
    k: back,
    ArrowUp: back,
    x: () => {
      checking.leave();
    },
    a: () => {
      checking.all();
    },
    u: () => {
      checking.undo();
    },
    '/': toSearch,
    Escape: () => {
      checking.end();
    },
  };
}
