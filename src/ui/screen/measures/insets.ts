import type { Attachment } from 'svelte/attachments';
import type { Float } from '../../../domain/framing/frame';
import type { Floats } from '../../../state/camera.svelte';
import type { Explorer } from '../../../state/explorer.svelte';

/** Room between a feature and a panel's edge, in pixels. */
const MARGIN = 28;
/** Nothing in it floats, and of a text much comes and goes at once. */
const TEXT = '[data-region="reading"]';
/** What everything that stands over the map for longer than a touch carries. */
const FLOATING = '[data-over-map]';

/**
 * Keeps the camera told how much of the map the panels cover, and every box that floats over it, so that what is shown
 * is shown beside them. On a narrow screen the panels stand below the map and cover little of it.
 */
export function measureInsets(explorer: Explorer): Attachment<HTMLElement> {
  return (screen) => {
    const { camera } = explorer;
    const measure = (): void => {
      const [insets, floats] = [insetsOf(screen), floatsOf(screen)];
      if (!isSame(insets, camera.insets)) camera.insets = insets;
      if (!isSame(floats, camera.floats)) camera.floats = floats;
    };
    const sizes = new ResizeObserver(measure);
    const watch = (): void => {
      for (const panel of [...screen.children, ...screen.querySelectorAll(FLOATING)])
        sizes.observe(panel);
    };
    const comings = new MutationObserver((records) => {
      if (!records.some(isOfFloats)) return;
      watch();
      measure();
    });
    const attributeFilter = ['data-over-map', 'data-layout', 'data-sheet'];
    comings.observe(screen, { childList: true, subtree: true, attributeFilter });
    watch();
    measure();
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether something that floats has come, gone or been marked anew. */
function isOfFloats({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  if (target instanceof Element && target.closest(TEXT)) return false;
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      node instanceof Element && (node.matches(FLOATING) || node.querySelector(FLOATING) !== null),
  );
}

function floatsOf(screen: HTMLElement): Floats {
  const map = boxOf(screen, '.map');
  const boxes = [...screen.querySelectorAll(FLOATING)].flatMap((element) => {
    const from = element.getAttribute('data-from-zoom');
    const over = overMap(element.getBoundingClientRect(), map);
    return from === null ? over : over.map((box) => ({ ...box, from: Number(from) }));
  });
  return { origin: [map.left, map.top], width: map.width, height: map.height, boxes };
}

/** In whole pixels of the map, as far as it lies over it; nothing when it does not. */
function overMap(box: DOMRect, map: DOMRect): readonly Float[] {
  const left = Math.floor(Math.max(box.left, map.left) - map.left);
  const top = Math.floor(Math.max(box.top, map.top) - map.top);
  const right = Math.ceil(Math.min(box.right, map.right) - map.left);
  const bottom = Math.ceil(Math.min(box.bottom, map.bottom) - map.top);
  return left < right && top < bottom ? [{ left, top, right, bottom }] : [];
}

function insetsOf(screen: HTMLElement): Explorer['camera']['insets'] {
  const map = boxOf(screen, '.map');
  const reading = boxOf(screen, '.reading');
  const timeline = boxOf(screen, '.timeline');
  const beside = reading.bottom > timeline.top && reading.left < timeline.left;
  const log = boxOf(screen, '.floating > [aria-label="Ship’s log"]');
  const left = beside ? Math.max(reading.right, log.right) - map.left : 0;
  const rail = boxOf(screen, '.rail');
  const right = beside ? map.right - rail.left : 0;
  const bottom = Math.max(0, map.bottom - timeline.top);
  return { top: MARGIN, right: right + MARGIN, bottom: bottom + MARGIN, left: left + MARGIN };
}

function boxOf(screen: HTMLElement, selector: string): DOMRect {
  return screen.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
}
