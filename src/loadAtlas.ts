import { isOnPage, loadStock, loadTheme } from './data/load';
import type { Manifest } from './data/manifest';
import { type Atlas, createAtlas } from './domain/atlas/atlas';
import type { AtlasFeature } from './domain/atlas/feature/feature';
import type { Stock, StockReader } from './domain/atlas/stock';
import type { Theme } from './domain/atlas/theme';
import type { Instant } from './domain/dates/time';
import { notices } from './words/en/notices';

/** So long all is waited for, in milliseconds; from then on what has come is shown, and more as it comes. */
export const GRACE = 2500;

/** What came of the atlas in the end, and what did not. */
export interface Loaded {
  /** A plain sentence for each sort of file that did not. */
  readonly complaints: readonly string[];
  /** Whether every feature is there. */
  readonly isWhole: boolean;
  /** What fetches the features that do not come with the page; `null` where all do, and where it did not come. */
  readonly reader: StockReader | null;
  readonly atlas: Atlas;
}

/** What has come so far. */
interface Arrived {
  readonly features: Map<Theme, readonly AtlasFeature[]>;
  stock: Stock | null;
  /** Those of the stock that the article names, and what is under way. */
  named: readonly AtlasFeature[];
  /** The host takes longer than `GRACE`. */
  isSlow: boolean;
}

/**
 * Fetches what the map shows. `onsome` is given the atlas when all that can come of it is there, and before
 * that, of a slow host, once after `GRACE` and then with each file. What cannot be had is missing, and the rest goes on;
 * it is told of in the words that `words` gives by then. Of what does not come with the page what is under way at `now` does.
 */
export async function loadAtlas(
  opened: Manifest,
  onsome: (atlas: Atlas) => void,
  words: () => typeof notices = () => notices,
  now: Instant = opened.meta.opening.date,
): Promise<Loaded> {
  const { themes, kinds } = opened.meta;
  const arrived: Arrived = { features: new Map(), stock: null, named: [], isSlow: false };
  const come = (): void => {
    if (arrived.isSlow) onsome(atlasOf(opened, arrived));
  };
  const grace = setTimeout(() => {
    arrived.isSlow = true;
    come();
  }, GRACE);
  const onPage = themes.filter(({ id }) => isOnPage(id));
  const [stock] = await Promise.allSettled([
    bringStock(opened, arrived, now).then((reader) => {
      come();
      return reader;
    }),
    ...onPage.map(async (theme) => {
      arrived.features.set(theme, await loadTheme(theme, kinds));
      come();
    }),
  ]);
  clearTimeout(grace);
  const atlas = atlasOf(opened, arrived);
  if (!arrived.isSlow) onsome(atlas);
  const isLost = (theme: Theme): boolean =>
    isOnPage(theme.id) ? !arrived.features.has(theme) : arrived.stock === null;
  const lost = themes.filter(isLost);
  return {
    complaints: lost.length === 0 ? [] : [words().themes(lost.map(({ title }) => title))],
    isWhole: lost.length === 0,
    reader: stock.status === 'fulfilled' ? stock.value : null,
    atlas,
  };
}

/** The features that the article names come with the page, whatever theme they are of, and what is under way then. */
async function bringStock(
  { meta, articles }: Manifest,
  arrived: Arrived,
  now: Instant,
): Promise<StockReader | null> {
  const opened = await loadStock(meta.kinds);
  if (!opened) return null;
  const { stock, reader } = opened;
  arrived.stock = stock;
  const come = await Promise.all([
    ...articles.map(({ id }) => reader.ofArticle(id)),
    reader.ofMoving(now),
  ]);
  arrived.named = [...new Map(come.flat().map((each) => [each.id, each])).values()];
  return reader;
}

function atlasOf(opened: Manifest, { features, stock, named }: Arrived): Atlas {
  return createAtlas({
    ...opened,
    features: [...opened.meta.themes.flatMap((theme) => features.get(theme) ?? []), ...named],
    stock,
  });
}
