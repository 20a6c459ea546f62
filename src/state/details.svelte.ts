import { SvelteMap } from 'svelte/reactivity';
import type { AtlasFeature, DetailsOf, ToldDetails } from '../domain/atlas/feature/feature';
import type { Atlas } from '../domain/atlas/atlas';
import type { Selection } from './selection.svelte';

/** What a file tells of features, by their ids. */
type Told = ReadonlyMap<string, ToldDetails>;
type Load = (url: string) => Promise<Told>;

/** Who reads: what they point at, and where they look things up. */
interface Reader {
  readonly atlas: Pick<Atlas, 'byId'>;
  readonly selection: Pick<Selection, 'hovered'>;
  details: Details | null;
}

/** So long the pointer rests on something before what is told of it is fetched, in milliseconds. */
const REST = 100;

/** What is told of features apart from what is on the map: fetched a file at a time when it is first asked for, and kept. */
export class Details {
  /** By their addresses; `null` for one that did not come. */
  readonly #files = new SvelteMap<string, Told | null>();
  readonly #coming: Record<string, Promise<void> | undefined> = {};
  readonly #load: Load;

  constructor(load: Load) {
    this.#load = load;
  }

  /** What is told of a feature; `null` until it has come, which asking for it brings about, and where it cannot be had. */
  readonly of: DetailsOf = ({ id, detailsAt, toldAt }) => {
    const [own, said] = [detailsAt, toldAt].map((url) => this.#at(url));
    const details = own?.get(id);
    // What the file in the reader's language leaves out, or all where it does not come, is told in the atlas's own.
    if (!details || said === undefined) return null;
    return inLanguage(details, said?.get(id));
  };

  /** What has come from an address, which is asked for; `undefined` until then, `null` for what does not come or is nowhere. */
  #at(url: string | undefined): Told | null | undefined {
    if (url === undefined) return null;
    const file = this.#files.get(url);
    if (file === undefined) void this.#fetch(url);
    return file;
  }

  /** Whether anything that is told of these did not come. */
  isLost(features: readonly AtlasFeature[]): boolean {
    return addressesOf(features).some((url) => this.#files.get(url) === null);
  }

  /** Asks again for what did not come. */
  again(features: readonly AtlasFeature[]): void {
    for (const url of addressesOf(features)) {
      if (this.#files.get(url) === null) this.#files.delete(url);
    }
  }

  /** Waits for all that is told of these, as far as it can be had. */
  async whenTold(features: readonly AtlasFeature[]): Promise<void> {
    const missing = addressesOf(features).filter((url) => !this.#files.get(url));
    await Promise.all(missing.map((url) => this.#fetch(url)));
  }

  #fetch(url: string): Promise<void> {
    return (this.#coming[url] ??= this.#take(url));
  }

  async #take(url: string): Promise<void> {
    const file = await this.#load(url).catch(() => null);
    this.#files.set(url, file);
    this.#coming[url] = undefined;
  }
}

function inLanguage(details: ToldDetails, said: ToldDetails | undefined): ToldDetails {
  if (!said) return details;
  const { summary, labels } = said;
  return {
    ...details,
    ...(summary === '' ? {} : { summary, isSpoken: true }),
    ...(labels ? { labels } : {}),
  };
}

/** Gives the explorer its details; what the pointer rests on is fetched before it is chosen. */
export function bringDetails(explorer: Reader, load: Load): void {
  const details = new Details(load);
  explorer.details = details;
  $effect(() => {
    const { hovered } = explorer.selection;
    const feature = hovered === null ? undefined : explorer.atlas.byId.get(hovered);
    if (!feature) return;
    const rest = setTimeout(() => details.of(feature), REST);
    return () => {
      clearTimeout(rest);
    };
  });
}

function addressesOf(features: readonly AtlasFeature[]): readonly string[] {
  return [...new Set(features.flatMap(({ detailsAt }) => detailsAt ?? []))];
}
