import type { Attachment } from 'svelte/attachments';
import { cameByKey, focusOn } from './focus';

/**
 * What keeps the focus whatever opens: buttons that are pressed again and again, and what is in use while that comes which
 * was asked for before.
 */
const KEEPS = '[data-keeps-focus], [popover]:popover-open';
/** Where the focus goes when what it came from is gone. */
const FALLBACK = '[data-region="reading"]';

/**
 * For what opens over or beside something: on closing, a focus that was in it, or was lost with it, goes back to where
 * it came from. With `goesTo` the focus also goes in, to the first element that the selector finds, when it was
 * opened by key; with `back` it goes there on closing, where the page has moved on meanwhile. A new attachment, for other
 * contents, counts as opening anew.
 */
export function returnsFocus(
  goesTo: string | null = null,
  back: string | null = null,
): Attachment<HTMLElement> {
  return (opened) => {
    const opener = document.activeElement;
    const isKept = opener?.closest(KEEPS) !== null;
    if (goesTo !== null && cameByKey() && !isKept) focusOn(opened.querySelector(goesTo));
    return () => {
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (!isLost && !opened.contains(activeElement)) return;
      focusOn((back === null ? null : document.querySelector(back)) ?? wayBack(opener));
    };
  };
}

/** Where the focus came from; of a menu that has closed, its button; else the text. */
function wayBack(opener: Element | null): Element | null {
  if (opener?.isConnected && opener !== document.body && opener.checkVisibility()) return opener;
  const menu = opener?.closest('[popover]')?.id ?? '';
  const button = document.querySelector(`[popovertarget="${CSS.escape(menu)}"]`);
  return button ?? document.querySelector(FALLBACK);
}
