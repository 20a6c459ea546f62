import type { StockFile } from '../../../data/features/stock';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { beganWithin, greaterEvents, isDoubtful } from '../../../domain/histogram';
import { seriesOf } from '../../../domain/series';
import { DAY } from '../../../domain/dates/time';
import type { Drawing } from '../../../domain/atlas/feature/drawn';
import type { Atlas } from '../../../domain/atlas/atlas';

/** What happens in the themes of the stock, counted as the timeline counts: by the days it began within, theme and sides. */
export function talliesOf(
  atlas: Drawing & Pick<Atlas, 'features' | 'parts'>,
  isInStock: (feature: AtlasFeature) => boolean,
): StockFile['tallies'] {
  const counts = new Map<string, number>();
  for (const event of greaterEvents(atlas)) {
    if (!isInStock(event)) continue;
    const [from, to] = beganWithin(event.when).map((instant) => Math.floor(instant / DAY));
    const [theme, sides] = [seriesOf(atlas, event, 'theme'), seriesOf(atlas, event, 'side')];
    const key = JSON.stringify([from, to, Number(isDoubtful(event.when)), theme, sides]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [from, to, doubtful, theme, sides] = JSON.parse(key) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return [from, to, doubtful, theme, sides, count];
  });
}
