import { isOnPage, loadPeople, loadStock, loadTheme, loadWhole } from './data/load';
import type { Manifest } from './data/manifest';
import { type Atlas, createAtlas } from './domain/atlas/atlas';
import type { AtlasFeature } from './domain/atlas/feature/feature';
import type { Stock, StockReader } from './domain/atlas/stock';
import type { Person } from './domain/atlas/person';
import type { Theme } from './domain/atlas/theme';
import { notices } from './words/en/notices';
import { lostText } from './words/lost';

/** So long all is waited for, in milliseconds; from then on what has come is shown, and more as it comes. */
export const GRACE = 2500;

/** What did not come of the atlas in the end. */
interface Loaded {
  /** A plain sentence for each sort of file. */
  readonly complaints: readonly string[];
  /** Whether every feature and every article is there. */
  readonly isWhole: boolean;
  /** What fetches the features that do not come with the page; `null` where all do, and where it did not come. */
  readonly reader: StockReader | null;
}

/** What has come so far. */
interface Arrived {
  contents: Manifest;
  people: readonly Person[];
  readonly features: Map<Theme, readonly AtlasFeature[]>;
  stock: Stock | null;
  /** Those of the stock that the article names. */
  named: readonly AtlasFeature[];
  /** The host takes longer than `GRACE`. */
  isSlow: boolean;
}

/**
 * Fetches all that the page did not open with. `onsome` is given the atlas when all that can come is there, and before
 * that, of a slow host, once after `GRACE` and then with each file. What cannot be had is missing, and the rest goes on;
 * it is told of in the words that `words` gives by then.
 */
export async function loadAtlas(
  opened: Manifest,
  onsome: (atlas: Atlas) => void,
  words: () => typeof notices = () => notices,
): Promise<Loaded> {
  const { themes, kinds } = opened.meta;
  const arrived: Arrived = {
    contents: opened,
    people: [],
    features: new Map(),
    stock: null,
    named: [],
    isSlow: false,
  };
  const come = (): void => {
    if (arrived.isSlow) onsome(atlasOf(opened, arrived));
  };
  const grace = setTimeout(() => {
    arrived.isSlow = true;
    come();
  }, GRACE);
  const onPage = themes.filter(({ id }) => isOnPage(id));
  const [whole, people, stock] = await Promise.allSettled([
    loadWhole().then((all) => {
      arrived.contents = all;
      come();
    }),
    loadPeople().then((all) => {
      arrived.people = all;
      come();
    }),
    bringStock(opened, arrived).then((reader) => {
      come();
      return reader;
    }),
    ...onPage.map(async (theme) => {
      arrived.features.set(theme, await loadTheme(theme, kinds));
      come();
    }),
  ]);
  clearTimeout(grace);
  if (!arrived.isSlow) onsome(atlasOf(opened, arrived));
  const isLost = (theme: Theme): boolean =>
    isOnPage(theme.id) ? !arrived.features.has(theme) : arrived.stock === null;
  const lost = themes.filter(isLost);
  return {
    complaints: [
      ...(lost.length === 0 ? [] : [words().themes(lost.map(({ title }) => title))]),
      ...[people, whole].flatMap((file) =>
        file.status === 'rejected' ? [lostText(file.reason, words())] : [],
      ),
    ],
    isWhole: lost.length === 0 && whole.status === 'fulfilled',
    reader: stock.status === 'fulfilled' ? stock.value : null,
  };
}

/** The features that the article names come with the page, whatever theme they are of. */
async function bringStock(
  { meta, articles }: Manifest,
  arrived: Arrived,
): Promise<StockReader | null> {
  const opened = await loadStock(meta.kinds);
  if (!opened) return null;
  const { stock, reader } = opened;
  arrived.stock = stock;
  const named = await Promise.all(articles.map(({ id }) => reader.ofArticle(id)));
  arrived.named = named.flat();
  return reader;
}

function atlasOf(opened: Manifest, arrived: Arrived): Atlas {
  const { contents, people, features, stock, named } = arrived;
  return createAtlas({
    ...contents,
    articles: contents.articles.map((article) => openedOf(opened, article.id) ?? article),
    features: [...opened.meta.themes.flatMap((theme) => features.get(theme) ?? []), ...named],
    stock,
    people,
  });
}

/** The article on the screen stays the one that it is: the same again would be drawn anew. */
function openedOf({ articles }: Manifest, id: string) {
  return articles.find((article) => article.id === id);
}
