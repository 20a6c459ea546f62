import { tick } from 'svelte';
import { focusOn } from '../../design/focus';

/** The parts of the screen, in the order in which one goes through them; `data-region` marks each. */
export const REGIONS = ['reading', 'map', 'timeline', 'places', 'search'] as const;

type RegionId = (typeof REGIONS)[number];

/** Where one begins in a region: what says so, the map itself, else the first thing to press or write in. */
const STARTS = ['[data-region-start]', 'canvas[tabindex]', 'input, button, [role="slider"]'];

/** Puts the focus into a region; what lies folded there is opened first. */
export async function goTo(id: RegionId): Promise<void> {
  const start = startOf(id);
  if (start?.getAttribute('aria-expanded') === 'false' && start instanceof HTMLElement) {
    start.click();
    await tick();
    focusOn(firstIn(start.getAttribute('aria-controls')) ?? start);
    return;
  }
  focusOn(start);
}

/** Puts the focus at the start of the region after (`by` 1) or before (−1) the one that has it. */
export function goToBeside(by: 1 | -1): void {
  const present = REGIONS.filter((id) => startOf(id) !== null);
  const here = document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region;
  const at = present.findIndex((id) => id === here);
  const next = at < 0 ? (by > 0 ? 0 : present.length - 1) : at + by;
  const region = present[(next + present.length) % present.length];
  if (region) focusOn(startOf(region));
}

function startOf(id: RegionId): Element | null {
  const region = document.querySelector(`[data-region="${id}"]`);
  if (!region?.checkVisibility()) return null;
  if (region.matches('[tabindex]')) return region;
  const stops = STARTS.flatMap((selector) => [...region.querySelectorAll(selector)]);
  return stops.find((stop) => stop.checkVisibility()) ?? null;
}

function firstIn(id: string | null): Element | null {
  return id === null ? null : (document.getElementById(id)?.querySelector('button, a') ?? null);
}
