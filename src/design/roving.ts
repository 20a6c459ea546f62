import type { Attachment } from 'svelte/attachments';
import { afterPaint } from './afterPaint';

/** How far a key goes among so many stops from the one at `at`. */
type Step = (at: number, count: number) => number;

/** Rows that Page Up and Page Down go over. */
const PAGE = 10;
const FORTH: Step = (at) => at + 1;
const BACK: Step = (at) => at - 1;
const ENDS: Readonly<Record<string, Step>> = { Home: () => 0, End: (_, count) => count - 1 };
const DOWN: Readonly<Record<string, Step>> = {
  ...ENDS,
  ArrowDown: FORTH,
  ArrowUp: BACK,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
};
const ACROSS: Readonly<Record<string, Step>> = { ...ENDS, ArrowRight: FORTH, ArrowLeft: BACK };

/**
 * Makes what the selector finds within an element one stop of the Tab key; arrows go from one to the next, `down` a
 * column or `across` a row. Home and End go to the ends.
 */
export function roving(selector: string, way: 'down' | 'across'): Attachment<HTMLElement> {
  const steps = way === 'down' ? DOWN : ACROSS;
  return (holder) => {
    const every = (): HTMLElement[] => [...holder.querySelectorAll<HTMLElement>(selector)];
    const stops = (): HTMLElement[] => every().filter(isSeen);

    /** One alone takes the Tab key: the one that had it, while it is there. */
    const settle = (wanted: Element | null = null): void => {
      const all = every();
      // The rows of a list come without the Tab key: of a thousand few are asked whether they are to be seen.
      const having = all.filter(isStop).filter(isSeen);
      const chosen =
        all.find((stop) => stop === wanted && isSeen(stop)) ?? having[0] ?? all.find(isSeen);
      for (const stop of having) if (stop !== chosen) stop.tabIndex = -1;
      if (chosen) chosen.tabIndex = 0;
    };
    const press = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = stops();
      const at = all.findIndex((stop) => stop === event.target);
      if (at < 0) return;
      event.preventDefault();
      all[Math.max(0, Math.min(all.length - 1, step(at, all.length)))]?.focus();
    };
    const follow = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches(selector)) settle(target);
    };
    // Who is to be seen is asked when the page is laid out anyway, and once for all that has come.
    let callOff = (): void => undefined;
    const comings = new MutationObserver(() => {
      callOff();
      callOff = afterPaint(() => {
        settle();
      });
    });
    comings.observe(holder, { childList: true, subtree: true });
    holder.addEventListener('keydown', press);
    holder.addEventListener('focusin', follow);
    settle();
    return () => {
      comings.disconnect();
      callOff();
      holder.removeEventListener('keydown', press);
      holder.removeEventListener('focusin', follow);
    };
  };
}

/** To ask it has the page laid out. */
function isSeen(stop: HTMLElement): boolean {
  return stop.checkVisibility();
}

function isStop({ tabIndex }: HTMLElement): boolean {
  return tabIndex === 0;
}
