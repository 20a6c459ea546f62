import type { Attachment } from 'svelte/attachments';
import type { Explorer } from '../state/explorer.svelte';
import { openLog } from '../state/shipsLog';

/** Room between a feature and a panel's edge, in pixels. */
const MARGIN = 28;

/**
 * Keeps the camera told how much of the map the panels cover, so that what is shown is shown beside them.
 * On a narrow screen the panels stand below the map and cover none of it.
 */
export function measureInsets(explorer: Explorer): Attachment<HTMLElement> {
  return (screen) => {
    const measure = (): void => {
      explorer.camera.insets = insetsOf(screen);
    };
    const observer = new ResizeObserver(measure);
    for (const panel of screen.children) observer.observe(panel);
    // The log comes and goes over the map without a panel changing its size.
    openLog(explorer);
    measure();
    return () => {
      observer.disconnect();
    };
  };
}

function insetsOf(screen: HTMLElement): Explorer['camera']['insets'] {
  const map = boxOf(screen, '.map');
  const reading = boxOf(screen, '.reading');
  const timeline = boxOf(screen, '.timeline');
  const beside = reading.bottom > timeline.top && reading.left < timeline.left;
  const log = boxOf(screen, '.floating > [aria-label="Ship’s log"]');
  const left = beside ? Math.max(reading.right, log.right) - map.left : 0;
  const atlas = boxOf(screen, '#atlas-panel');
  const right = beside && atlas.width > 0 ? map.right - atlas.left : 0;
  const bottom = Math.max(0, map.bottom - timeline.top);
  return { top: MARGIN, right: right + MARGIN, bottom: bottom + MARGIN, left: left + MARGIN };
}

function boxOf(screen: HTMLElement, selector: string): DOMRect {
  return screen.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
}
