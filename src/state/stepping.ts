import { eventBeside } from '../domain/atlas/feature/happenings';
import { noonOf } from '../domain/reading/moment';
import type { Explorer } from './explorer.svelte';

/** Goes to the next (`by` 1) or the previous (−1) event of the themes shown, and opens it; what does not come with the page is fetched first. */
export function stepToEvent(explorer: Explorer, by: 1 | -1): void {
  const { stocked, clock } = explorer;
  if (!stocked) step(explorer, by);
  else
    void stocked.around(clock.now).then(() => {
      step(explorer, by);
    });
}

function step(explorer: Explorer, by: 1 | -1): void {
  const { atlas, clock, selection, themes } = explorer;
  const place = { now: clock.now, selected: selection.feature, by };
  const event = eventBeside(atlas, place, ({ theme }) => themes.shown.has(theme));
  if (!event) return;
  explorer.select(event.id);
  clock.narrowTo(noonOf(event.when));
}
