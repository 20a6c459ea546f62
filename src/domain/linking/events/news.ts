import { NO_NEWS, type News } from '../dates/path/news';
import type { WrittenDate } from '../dates/written';
import type { NameIndex } from '../things/names';
import type { ReadPassage } from '../text/read';
import type { DaySpan, Thing } from '../things/thing';

/** In characters, how far from a date the news is heard, and how far twice. */
const [ABOUT, NEAR] = [1_000, 200];
/** So many names are heard. */
const MOST = 24;
/** What was less than this was hardly spoken of elsewhere. */
const RANK = 2;
/** What lasted longer says little of a year. */
const LONGEST_DAYS = 200;

/** Something by which a text is dated as it stands there. */
interface Item {
  readonly start: number;
  readonly days: readonly DaySpan[];
}

/** For a date, when the names of the stretch about it were in the news: no day, but which year is likelier. */
export function newsOf(
  read: readonly ReadPassage[],
  index: NameIndex,
): (date: WrittenDate) => News {
  // Gone through at the first date that asks: most texts of no date have many names.
  let known: readonly Item[] | undefined;
  let last = NO_NEWS;
  let [about, near] = [0, 0];
  // Dates are asked for in the order of the text.
  return ({ start, end }) => {
    const items = (known ??= itemsIn(read, index));
    about = firstAfter(items, about, start - ABOUT);
    near = firstAfter(items, near, start - NEAR);
    const all = [...newsFrom(items, about, end + ABOUT), ...newsFrom(items, near, end + NEAR)];
    // The same list for the same news, so that what it costs is reckoned once.
    if (!isSame(all, last)) last = all.length > 0 ? all : NO_NEWS;
    return last;
  };
}

function firstAfter(items: readonly Item[], from: number, offset: number): number {
  let at = from;
  while (at < items.length && (items[at]?.start ?? 0) < offset) at += 1;
  return at;
}

/** What each thing is known for, each list made once. */
function itemsIn(read: readonly ReadPassage[], index: NameIndex): readonly Item[] {
  const known = new Map<Thing, readonly DaySpan[]>();
  const peace = index.events.flatMap(({ sort, rank, days }) =>
    sort === 'treaty' && rank === 1 && days ? [days] : [],
  );
  const newsOfOne = (thing: Thing): readonly DaySpan[] => {
    let days = known.get(thing);
    if (!days) known.set(thing, (days = newsOfThing(thing, index)));
    return days;
  };
  return read.flatMap((each) => {
    const named = namedIn(each, newsOfOne);
    const spoken = peace.length > 0 ? peaceIn(each, peace) : [];
    return spoken.length > 0 ? [...named, ...spoken].sort((a, b) => a.start - b.start) : named;
  });
}

/** Names of one thing and no other. */
function namedIn(
  { matches }: ReadPassage,
  newsOfOne: (thing: Thing) => readonly DaySpan[],
): readonly Item[] {
  return matches.flatMap(({ namings: [only, other], how, start }) => {
    if (!only || other || how === 'sound') return [];
    const days = newsOfOne(only.thing);
    return days.length > 0 ? [{ start, days }] : [];
  });
}

function peaceIn({ words }: ReadPassage, days: readonly DaySpan[]): readonly Item[] {
  return words.filter(({ key }) => PEACEFUL.test(key)).map(({ start }) => ({ start, days }));
}

/** Words of which papers are full while a peace is made. */
const PEACEFUL = /^(?:plenipotentiar(?:y|ies)|peace|armistice|indemnity)$/;

function newsOfThing(thing: Thing, { eventsOf }: NameIndex): readonly DaySpan[] {
  const there = (eventsOf.get(thing.id) ?? []).filter(
    ({ sort, rank }) => sort !== 'place' && rank <= RANK,
  );
  const own = thing.kind === 'event' ? [thing] : [];
  return [...own, ...there].flatMap(({ days }) =>
    days && days[1] - days[0] < LONGEST_DAYS ? [days] : [],
  );
}

function newsFrom(items: readonly Item[], from: number, end: number): News {
  const news: (readonly DaySpan[])[] = [];
  for (let at = from; at < items.length && news.length < MOST; at += 1) {
    const item = items[at];
    if (!item || item.start > end) break;
    if (!news.includes(item.days)) news.push(item.days);
  }
  return news;
}

function isSame(a: News, b: News): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
