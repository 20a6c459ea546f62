import { untrack } from 'svelte';
import { newStyle } from '../domain/calendar';
import type { FeatureId, ThemeId } from '../domain/id';
import type { Explorer } from './explorer.svelte';
import { type Decoded, type Snapshot, decode, encode } from './url';

/** Browsers allow about a hundred history writes in half a minute; two a second stay well below. */
const WRITE_EVERY = 500;
/** A write takes its time, which the ships under way need. */
const WRITE_WHILE_PLAYING = 2000;

/** What the present moment would be as a link. */
export function snapshotOf(explorer: Explorer): Snapshot {
  const { appearance, camera, clock, reading, selection, themes } = explorer;
  const every = themes.all.every((theme) => themes.shown.has(theme));
  return {
    view: camera.view,
    date: clock.isWhole ? null : clock.now,
    allDates: clock.allDates,
    range: clock.range,
    passage: reading.active,
    feature: selection.feature,
    themes: every ? null : themes.all.filter((theme) => themes.shown.has(theme)),
    names: appearance.names === 'period' ? null : appearance.names,
  };
}

/**
 * Goes to the moment of a link, all but what needs the themes' data: see `arrive`.
 * What the link gets wrong is said in a notice and left out.
 */
export function applyLink(explorer: Explorer, link: Decoded): void {
  const { snapshot, ignored } = link;
  for (const part of ignored) {
    explorer.notices.say(
      `This link has a part that the atlas cannot read (“${part}”); the rest of it is shown.`,
    );
  }
  if (snapshot.themes) applyThemes(explorer, snapshot.themes);
  if (snapshot.names) explorer.appearance.names = snapshot.names;
  if (snapshot.passage !== null) applyPassage(explorer, snapshot);
  if (snapshot.date !== null) applyDate(explorer, snapshot.date);
  if (isMoment(snapshot)) {
    explorer.clock.showAllDates(snapshot.allDates);
    applyRange(explorer, snapshot.range);
  } else explorer.clock.showWhole();
  if (snapshot.view) explorer.camera.request = { kind: 'view', view: snapshot.view, jump: true };
}

/** Once the themes' data are there: the link's feature, and the place of its passage when it gives no view. */
export function arrive(explorer: Explorer, link: Decoded): void {
  const { feature, passage, view } = link.snapshot;
  if (feature !== null) applyFeature(explorer, link);
  else if (passage !== null && view === null) explorer.settle();
}

/** Selects the feature of a link; its own date, passage and place serve where the link gives none. */
export function applyFeature(explorer: Explorer, { snapshot }: Decoded): void {
  const { feature } = snapshot;
  if (feature === null) explorer.deselect();
  else if (!explorer.atlas.byId.has(feature)) {
    explorer.notices.say(
      `This link names a place or event, “${feature}”, that the atlas does not have.`,
    );
  } else selectFrom(explorer, snapshot, feature);
}

function selectFrom(explorer: Explorer, snapshot: Snapshot, feature: FeatureId): void {
  if (snapshot.passage === null) explorer.select(feature, { move: false });
  else explorer.selection.select(feature);
  if (snapshot.date !== null) applyDate(explorer, snapshot.date);
  if (snapshot.view === null) explorer.show(feature);
}

function applyThemes(explorer: Explorer, themes: readonly ThemeId[]): void {
  const known = themes.filter((theme) => explorer.themes.all.includes(theme));
  explorer.themes.set(known);
  for (const theme of themes) {
    if (known.includes(theme)) continue;
    explorer.notices.say(`This link asks for a theme, “${theme}”, that the atlas does not have.`);
  }
}

function applyPassage(explorer: Explorer, { passage }: Snapshot): void {
  if (passage === null) return;
  if (explorer.atlas.passages.has(passage)) explorer.openPassage(passage);
  else {
    explorer.notices.say(
      'This link names a passage that the atlas does not have; you are at the head of the article.',
    );
  }
}

function applyDate(explorer: Explorer, date: number): void {
  const { clock } = explorer;
  if (date < clock.start || date > clock.end) {
    explorer.notices.say(
      `The date in this link, ${newStyle(date)}, lies outside the atlas, which runs from ${newStyle(clock.start, 'year')} to ${newStyle(clock.end, 'year')}.`,
    );
  }
  clock.set(date);
}

/** Without a date of its own the clock goes to where the range begins. */
function applyRange({ clock, notices }: Explorer, range: Snapshot['range']): void {
  clock.selectRange(range);
  if (range && !clock.range) {
    notices.say('The range of dates in this link lies outside the atlas and is left out.');
  }
}

function isMoment({ date, passage, feature, allDates, range }: Snapshot): boolean {
  return allDates || [date, passage, feature, range].some((part) => part !== null);
}

/**
 * Keeps the address bar at the present moment for as long as the calling component lives: a selection is a
 * new entry of the browser's history, all else replaces the present one; Back brings a moment back, with
 * the place in the text. Starts when `ready` is true: until then the address is still being read.
 */
export function keepAddress(explorer: Explorer, ready: () => boolean): void {
  $effect(() => {
    if (!ready()) return;
    const writer = new Writer(explorer);
    const listening = new AbortController();
    addEventListener(
      'popstate',
      () => {
        writer.restore();
      },
      { signal: listening.signal },
    );
    $effect(() => {
      writer.note(snapshotOf(explorer));
    });
    return () => {
      writer.cancel();
      listening.abort();
    };
  });
}

class Writer {
  readonly #explorer: Explorer;
  #hash = location.hash.slice(1);
  #feature: FeatureId | null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.#feature = untrack(() => explorer.selection.feature);
  }

  /** Called with every frame of the playing clock: what is not written now is not put into words either. */
  note(snapshot: Snapshot): void {
    const { feature } = snapshot;
    if (feature !== null && feature !== this.#feature) this.#push(encode(snapshot));
    else
      this.#timer ??= setTimeout(
        this.#replace,
        untrack(() => this.#pause()),
      );
    this.#feature = feature;
  }

  #pause(): number {
    return this.#explorer.clock.playing ? WRITE_WHILE_PLAYING : WRITE_EVERY;
  }

  restore(): void {
    this.cancel();
    const link = decode(location.hash);
    this.#feature = link.snapshot.feature;
    this.#hash = location.hash.slice(1);
    applyLink(this.#explorer, link);
    applyFeature(this.#explorer, link);
    const top = keptScrollTop();
    if (top !== null) this.#explorer.reading.scrollRequest = { kind: 'top', top };
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** The entry left behind keeps its place in the text. */
  #push(hash: string): void {
    this.cancel();
    const { scrollTop } = this.#explorer.reading;
    history.replaceState({ scrollTop }, '', `#${this.#hash}`);
    history.pushState({ scrollTop: null }, '', `#${hash}`);
    this.#hash = hash;
  }

  readonly #replace = (): void => {
    this.#timer = null;
    const hash = encode(snapshotOf(this.#explorer));
    const { scrollTop } = this.#explorer.reading;
    if (hash === this.#hash && keptScrollTop() === scrollTop) return;
    history.replaceState({ scrollTop }, '', `#${hash}`);
    this.#hash = hash;
  };
}

/** Where in the text the present entry of the history was left; `null` when it does not say. */
function keptScrollTop(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scrollTop' in state)) return null;
  return typeof state.scrollTop === 'number' ? state.scrollTop : null;
}
