import type { AtlasFeature, DetailsOf, ToldDetails } from '../domain/atlas/feature/feature';
import type { Atlas } from '../domain/atlas/atlas';
import { type Said, saidOf } from '../domain/atlas/said';
import type { Selection } from './selection.svelte';

/** What a file tells of features, by their ids. */
type Told = ReadonlyMap<string, ToldDetails>;
type Load<File> = (url: string) => Promise<File>;

/** Where what is told in the language of the screen is to be had. */
interface Speaking {
  readonly load: Load<Said>;
  /** Its address; `undefined` where nothing is told in that language. */
  readonly at: () => string | undefined;
}

/** Who reads: what they point at, and where they look things up. */
interface Reader {
  readonly atlas: Pick<Atlas, 'byId' | 'meta'>;
  readonly selection: Pick<Selection, 'hovered'>;
  details: Details | null;
}

/** So long the pointer rests on something before what is told of it is fetched, in milliseconds. */
const REST = 100;

/** Files by their addresses, each fetched when it is first asked for, and kept. */
class Files<File> {
  /** `null` for one that did not come. */
  #come = $state.raw<Readonly<Record<string, File | null>>>({});
  readonly #coming: Record<string, Promise<void> | undefined> = {};
  readonly #load: Load<File>;

  constructor(load: Load<File>) {
    this.#load = load;
  }

  /** What has come from an address, which is asked for; `undefined` until then, `null` for what does not come or is nowhere. */
  at(url: string | undefined): File | null | undefined {
    if (url === undefined) return null;
    const file = this.#come[url];
    if (file === undefined) void this.fetch(url);
    return file;
  }

  isLost(url: string): boolean {
    return this.#come[url] === null;
  }

  /** Lets what did not come be asked for again. */
  forget(url: string): void {
    if (!this.isLost(url)) return;
    const others = Object.entries(this.#come).filter(([each]) => each !== url);
    this.#come = Object.fromEntries(others);
  }

  isThere(url: string): boolean {
    return Boolean(this.#come[url]);
  }

  fetch(url: string): Promise<void> {
    return (this.#coming[url] ??= this.#take(url));
  }

  async #take(url: string): Promise<void> {
    const file = await this.#load(url).catch(() => null);
    this.#come = { ...this.#come, [url]: file };
    this.#coming[url] = undefined;
  }
}

/** What is told of features apart from what is on the map: fetched a file at a time when it is first asked for, and kept. */
export class Details {
  readonly #own: Files<Told>;
  readonly #spoken: Files<Said> | null;
  readonly #spokenAt: Speaking['at'];

  constructor(load: Load<Told>, speaking: Speaking | null = null) {
    this.#own = new Files(load);
    this.#spoken = speaking && new Files(speaking.load);
    this.#spokenAt = speaking?.at ?? (() => undefined);
  }

  /** What is told of a feature; `null` until it has come, which asking for it brings about, and where it cannot be had. */
  readonly of: DetailsOf = ({ id, detailsAt }) => {
    const [own, { said }] = [this.#own.at(detailsAt), this];
    const details = own?.get(id);
    // What the file in the reader's language leaves out, or all where it does not come, is told in the atlas's own.
    if (!details || said === undefined) return null;
    const summary = said && saidOf(said.summaries, id);
    return summary === null ? details : { ...details, summary, isSpoken: true };
  };

  /**
   * All that is told in the language of the screen, which asking for it brings about: `undefined` until it has come, `null` where
   * the screen speaks the atlas's own, where nothing is told in its language, and where that does not come.
   */
  get said(): Said | null | undefined {
    return this.#spoken === null ? null : this.#spoken.at(this.#spokenAt());
  }

  /** A short text in that language, by its English; `null` and `undefined` as above. */
  say(english: string): string | null | undefined {
    const { said } = this;
    return said && saidOf(said.texts, english);
  }

  /** Whether anything that is told of these did not come. */
  isLost(features: readonly AtlasFeature[]): boolean {
    return addressesOf(features).some((url) => this.#own.isLost(url));
  }

  /** Asks again for what did not come. */
  again(features: readonly AtlasFeature[]): void {
    for (const url of addressesOf(features)) this.#own.forget(url);
  }

  /** Waits for all that is told of these, as far as it can be had. */
  async whenTold(features: readonly AtlasFeature[]): Promise<void> {
    const missing = addressesOf(features).filter((url) => !this.#own.isThere(url));
    await Promise.all(missing.map((url) => this.#own.fetch(url)));
  }
}

/** Gives the explorer its details; what the pointer rests on is fetched before it is chosen. */
export function bringDetails(explorer: Reader, load: Load<Told>, loadSaid: Load<Said>): void {
  const details = new Details(load, { load: loadSaid, at: () => explorer.atlas.meta.toldAt });
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
