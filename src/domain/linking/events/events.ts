import { DAY } from '../../dates/time';
import type { Cue, CueClass } from './cue';
import { isNear, type DaySpan, type Thing } from '../things/thing';

/** How well each sort of event answers each cue, 0 to 1. */
const SORTS: Readonly<Record<CueClass, Readonly<Record<string, number>>>> = {
  battle: { 'land-battle': 1, 'naval-action': 1, assault: 0.5, raid: 0.4 },
  attack: { 'naval-action': 0.9, raid: 0.7, assault: 0.8, 'land-battle': 0.5 },
  siege: { siege: 1 },
  assault: { assault: 1, siege: 0.6, 'land-battle': 0.6 },
  fall: { surrender: 1, 'land-battle': 0.7, incident: 0.6, landing: 0.5 },
  landing: { landing: 1 },
  invasion: { landing: 0.9, incident: 0.9, 'land-battle': 0.5 },
  treaty: { treaty: 1, boundary: 0.8 },
  incident: { incident: 1, 'land-battle': 0.5, raid: 0.5 },
  mutiny: { mutiny: 1 },
  riot: { place: 0.9 },
  loss: { incident: 1, wreck: 1, raid: 0.8, 'naval-action': 0.3, surrender: 0.6 },
  internment: { internment: 1 },
  bombardment: { 'naval-action': 0.9, raid: 0.7 },
  raid: { raid: 1, 'naval-action': 0.3 },
  dispute: { boundary: 0.9 },
  declaration: {},
  blocking: { raid: 1 },
  outrage: { incident: 1 },
  massacre: { place: 1 },
};

/** How well an event answers a cue, 0 to 1, whatever stands beside it. */
export function answerTo({ sort, title }: Thing, what: CueClass): number {
  if (what === 'declaration') return /declarations? of war/i.test(title) ? 1 : 0;
  return SORTS[what][sort] ?? 0;
}

/** What stands in time beside a name. */
export interface Beside {
  /** Dates of the sentence. */
  readonly sentence: readonly DaySpan[];
  /** The days on which the story stands; `null` before the first date. */
  readonly clock: DaySpan | null;
}

/** The event that a cue makes of a name, and whether a date beside it agrees. */
export interface Happened {
  readonly thing: Thing;
  readonly isDated: boolean;
  /** How much better it is than the next, 0 to 2. */
  readonly lead: number;
}

/** The best of several events for a cue and the dates beside it; `null` when none answers. */
export function eventFor(cue: Cue, events: readonly Thing[], beside: Beside): Happened | null {
  const ranked = events
    .map((thing) => ({ thing, score: scoreOf(thing, cue, beside) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best) return null;
  return {
    thing: best.thing,
    isDated: isDatedBy(best.thing, beside),
    lead: best.score - (next?.score ?? 0),
  };
}

function scoreOf(thing: Thing, cue: Cue, beside: Beside): number {
  const answer = SORTS[cue.what][thing.sort] ?? 0;
  if (answer === 0) return 0;
  const title = thing.title.toLowerCase();
  if (!isOfTitle(title, thing.sort, cue)) return 0;
  const said = isWordOf(title, cue.word) ? 0.3 : 0;
  const score = answer + said + (4 - thing.rank) * 0.08;
  if (isOtherTime(thing, beside) || isOtherTreaty(thing, cue, beside)) return 0;
  return score + (isDatedBy(thing, beside) ? 0.6 : 0) - (isMissed(thing, beside) ? 0.4 : 0);
}

/** Of many raids and incidents the title says which was what; so do those of echoes, which are of all sorts. */
function isOfTitle(title: string, sort: string, { what, word }: Cue): boolean {
  const said = SAID[what];
  if (said) return said.test(title);
  // "the Mukden Incident" is no battle.
  if (word === 'incident' && sort === 'land-battle') return false;
  return sort !== 'place' || title.includes(word.slice(0, 4));
}

const SAID: Readonly<Partial<Record<CueClass, RegExp>>> = {
  blocking: /blocking/,
  massacre: /bloody|pogrom/,
  outrage: /incident/,
};

/** Whether a title has a word: "battles", and not "battleships". */
function isWordOf(title: string, word: string): boolean {
  return title.split(/[^\p{L}]+/u).includes(word);
}

/** There have been many conferences in a capital. */
function isOtherTreaty(thing: Thing, { what, word }: Cue, beside: Beside): boolean {
  const isSaid = thing.rank === 1 || thing.title.toLowerCase().includes(word);
  return what === 'treaty' && !isSaid && !isDatedBy(thing, beside);
}

export function isDatedBy({ days }: Thing, { sentence, clock }: Beside): boolean {
  if (!days) return false;
  return (
    sentence.some((span) => isFine(span) && isNear(days, span, 2)) ||
    (clock !== null && isFine(clock) && isNear(days, clock, 2))
  );
}

/** A year says nothing of which battle. */
function isFine([first, last]: DaySpan): boolean {
  return last - first < 200;
}

/** The sentence has dates, and none is within a month of it. */
export function isMissed({ days }: Thing, { sentence }: Beside): boolean {
  return days !== null && sentence.length > 0 && !sentence.some((span) => isNear(days, span, 31));
}

/** More days than any war here lasted. */
const FAR = 730;
/** Anniversaries are kept in later times than this; wars are fought in earlier ones. */
const LATER = Math.floor(Date.UTC(1950, 0, 1) / DAY);

/** Treaties and quarrels are spoken of beside the dates of others. */
const OF_WAR = /battle|action|siege|assault|surrender|landing|raid|incident|internment/;

/** Whether the dates beside a name are those of another war. */
export function isOtherTime({ days, sort }: Thing, { sentence, clock }: Beside): boolean {
  if (!days || !OF_WAR.test(sort)) return false;
  const spans = sentence.length > 0 ? sentence : clock ? [clock] : [];
  return spans.length > 0 && spans.every((span) => span[0] < LATER && !isNear(days, span, FAR));
}
