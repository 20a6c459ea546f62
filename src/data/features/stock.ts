import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { type FeatureId, type ThemeId, isFeatureId, isThemeId } from '../../domain/atlas/id';
import type { Stock, StockReader, StockedTheme } from '../../domain/atlas/stock';
import { DAY, type Instant } from '../../domain/dates/time';
import { fetchJson } from '../fetchJson';
import type { ThemeOnPage } from './built';

/** What our own build writes of the themes that do not come with the page. Names of files are beside this one. */
export interface StockFile {
  readonly themes: Readonly<Record<string, Pick<StockedTheme, 'count' | 'forms' | 'tiles'>>>;
  /** Files of features in order of date, with the days since 1970 on which the first of each began. */
  readonly parts: readonly (readonly [file: string, day: number])[];
  /** Files that say in which of these a feature is, in order of ids, with the first id of each. */
  readonly ids: readonly (readonly [file: string, first: string])[];
  /** Files of what moves, with the days since 1970 between which any of it is under way; in order of the first. */
  readonly moving: readonly (readonly [file: string, from: number, to: number])[];
  /** By the article's id, a file of the features that it names. */
  readonly articles: Readonly<Record<string, string>>;
  /** Days since 1970, 1 for what is in doubt, place of the theme and of the sides, and how many. */
  readonly tallies: readonly (readonly [
    from: number,
    to: number,
    doubtful: number,
    theme: number,
    sides: number,
    count: number,
  ])[];
}

/** Some features of the stock, by their themes, and the parts that wholes among them have. */
export interface StockPart {
  readonly themes: Readonly<Record<string, ThemeOnPage>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** In which part each id is. */
export type StockIds = Readonly<Record<string, number>>;

/** The stock of an atlas, and what fetches of it. */
export interface OpenedStock {
  readonly stock: Stock;
  readonly reader: StockReader;
}

/** Reads a theme of a file as the page does. */
type ReadTheme = (theme: ThemeId, url: string, json: unknown) => readonly AtlasFeature[];

/** Fetches what the page has to know of its stock; rejects when that cannot be had. */
export async function openStock(url: string, readTheme: ReadTheme): Promise<OpenedStock> {
  const file = await fetchJson(url);
  if (!isStockFile(file)) throw new Error(`${url}: no stock`);
  return { stock: stockOf(file, url), reader: new Reader(url, file, readTheme) };
}

/** What is fetched at once of one question, in files. */
const AT_ONCE = 8;
/** So many days before it moves something is fetched, so that it is there when the clock comes to it. */
const AHEAD = 10;

class Reader implements StockReader {
  readonly #beside: string;
  readonly #file: StockFile;
  readonly #readTheme: ReadTheme;

  constructor(url: string, file: StockFile, readTheme: ReadTheme) {
    this.#beside = url.slice(0, url.lastIndexOf('/') + 1);
    this.#file = file;
    this.#readTheme = readTheme;
  }

  readonly ofIds: StockReader['ofIds'] = async (ids) => {
    const come = new Map<FeatureId, AtlasFeature>();
    const asked = new Set<FeatureId>();
    for (let wanted = [...ids]; wanted.length > 0;) {
      for (const id of wanted) asked.add(id);
      const further = new Set<FeatureId>();
      for (const { features, parts } of await this.#partsOf(wanted)) {
        for (const feature of features.filter(({ id }) => wanted.includes(id))) {
          come.set(feature.id, feature);
          const own = (parts[feature.id] ?? []).filter(isFeatureId);
          for (const id of [...feature.partOf, ...own]) further.add(id);
        }
      }
      wanted = [...further].filter((id) => !asked.has(id));
    }
    return [...come.values()];
  };

  readonly ofArticle: StockReader['ofArticle'] = async (article) => {
    const { articles } = this.#file;
    const name = Object.hasOwn(articles, article) ? articles[article] : undefined;
    return name === undefined ? [] : (await this.#read(name)).features;
  };

  readonly around: StockReader['around'] = async (instant) => {
    const { parts } = this.#file;
    const at = Math.max(
      0,
      parts.findLastIndex(([, day]) => day * DAY <= instant),
    );
    const names = parts.slice(Math.max(0, at - 1), at + 2).map(([name]) => name);
    return (await Promise.all(names.map((name) => this.#read(name)))).flatMap(
      ({ features }) => features,
    );
  };

  readonly movingAt: StockReader['movingAt'] = (instant) => this.#movingAt(instant).join(' ');

  readonly ofMoving: StockReader['ofMoving'] = async (instant) => {
    const files = await inTurns(this.#movingAt(instant), (name) => this.#read(name));
    return files.flatMap(({ features }) => features);
  };

  #movingAt(instant: Instant): readonly string[] {
    const day = instant / DAY;
    return this.#file.moving.flatMap(([name, from, to]) =>
      from - AHEAD <= day && day <= to ? [name] : [],
    );
  }

  /** The parts in which some ids are. */
  async #partsOf(ids: readonly string[]): Promise<readonly Read[]> {
    const names = new Set(
      ids.flatMap((id) => this.#file.ids.findLast(([, first]) => first <= id)?.[0] ?? []),
    );
    const indexes = await inTurns([...names], async (name) => {
      const index = await fetchJson(this.#beside + name);
      if (!isRecord(index)) throw new Error(`${name}: no index of ids`);
      return index;
    });
    const nths = new Set(
      ids.flatMap((id) => {
        const index = indexes.find((each) => Object.hasOwn(each, id));
        const nth = index?.[id];
        return typeof nth === 'number' ? nth : [];
      }),
    );
    return inTurns([...nths], (nth) => this.#read(this.#file.parts[nth]?.[0] ?? ''));
  }

  async #read(name: string): Promise<Read> {
    const url = this.#beside + name;
    const json = await fetchJson(url);
    if (!isStockPart(json)) throw new Error(`${url}: no features of the stock`);
    const features = Object.entries(json.themes).flatMap(([theme, file]) =>
      isThemeId(theme) ? this.#readTheme(theme, url, file) : [],
    );
    return { features, parts: json.parts };
  }
}

interface Read {
  readonly features: readonly AtlasFeature[];
  readonly parts: StockPart['parts'];
}

/** Asks for many things, a few at a time. */
async function inTurns<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(ask))));
  }
  return answers;
}

function stockOf({ themes, tallies }: StockFile, url: string): Stock {
  // The site's own folder, in which the build's files have one of theirs.
  const site = url.slice(0, url.lastIndexOf('geodata/'));
  return {
    themes: new Map(
      Object.entries(themes).flatMap(([id, { tiles, ...theme }]): [ThemeId, StockedTheme][] =>
        isThemeId(id) ? [[id, { ...theme, tiles: site + tiles }]] : [],
      ),
    ),
    tallies: tallies.map(([from, to, doubtful, theme, sides, count]) => ({
      began: [instantOf(from), instantOf(to)],
      isDoubtful: doubtful === 1,
      theme,
      sides,
      count,
    })),
  };
}

const instantOf = (day: number): Instant => day * DAY;

function isStockFile(json: unknown): json is StockFile {
  return (
    isRecord(json) &&
    isRecord(json.themes) &&
    isRecord(json.articles) &&
    [json.parts, json.ids, json.moving, json.tallies].every(Array.isArray)
  );
}

function isStockPart(json: unknown): json is StockPart {
  return isRecord(json) && isRecord(json.themes) && isRecord(json.parts);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
