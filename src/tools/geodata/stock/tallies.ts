import type { StockFile } from '../../../data/features/stock';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { beganWithin, greaterEvents, isDoubtful } from '../../../domain/histogram';
import { seriesOf } from '../../../domain/series';
import { DAY, type Instant } from '../../../domain/dates/time';
import type { Drawing } from '../../../domain/atlas/feature/drawn';
import type { Atlas } from '../../../domain/atlas/atlas';

/** What happens in the themes of the stock, counted as the timeline counts: by the days it began within, theme and sides. */
export function talliesOf(
  atlas: Drawing & Pick<Atlas, 'features' | 'parts'>,
  isInStock: (feature: AtlasFeature) => boolean,
): StockFile['tallies'] {
  const tallies = new Map<string, StockFile['tallies'][number]>();
  for (const event of greaterEvents(atlas)) {
    if (!isInStock(event)) continue;
    const [from, to] = beganWithin(event.when);
    const [first, last] = [dayOf(from), dayOf(to)];
    const doubtful = Number(isDoubtful(event.when));
    const [theme, sides] = [seriesOf(atlas, event, 'theme'), seriesOf(atlas, event, 'side')];
    const key = [first, last, doubtful, theme, sides].join();
    const count = (tallies.get(key)?.[5] ?? 0) + 1;
    tallies.set(key, [first, last, doubtful, theme, sides, count]);
  }
  return [...tallies.values()];
}

function dayOf(instant: Instant): number {
  return Math.floor(instant / DAY);
}
