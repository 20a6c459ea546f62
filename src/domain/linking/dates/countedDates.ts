import { after, before } from './around';
import { isNear } from '../things/thing';
import type { DatedSpan } from './path/years';
import { NO_DAY, type WrittenDate } from './written';

const COUNTS: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, Math.max(1, at)] as const),
);
const COUNT = /(?<![\p{L}\d-])(\p{Ll}+|\d{1,2})\s+$/iu;
/** After the unit: which way it is counted. "Two days after the battle" counts from something else. */
const WAY =
  /^\s+(?:(later|afterwards?|after(?=[,.;:])|thereafter)|(earlier|before(?=[,.;:])|previously))(?!\p{L})(?!\s+than)/u;

interface Unit {
  readonly kind: 'days' | 'months';
  readonly by: number;
  /** A fortnight later is not always to the day. */
  readonly surety: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', { kind: 'days', by: 1, surety: 0.6 }],
  ['days', { kind: 'days', by: 1, surety: 0.6 }],
  ['night', { kind: 'days', by: 1, surety: 0.5 }],
  ['nights', { kind: 'days', by: 1, surety: 0.5 }],
  ['week', { kind: 'days', by: 7, surety: 0.45 }],
  ['weeks', { kind: 'days', by: 7, surety: 0.45 }],
  ['fortnight', { kind: 'days', by: 14, surety: 0.45 }],
  ['month', { kind: 'months', by: 1, surety: 0.45 }],
  ['months', { kind: 'months', by: 1, surety: 0.45 }],
] satisfies readonly (readonly [string, Unit])[]);

/** Whether a word may be what time is counted in. */
export function isUnit(key: string): boolean {
  return UNITS.has(key);
}

/** "three days later", "a fortnight before,": counted from where the story stands; `null` for a mere length of time. */
export function countedDate(
  text: string,
  word: { readonly key: string } & Record<'start' | 'end' | 'floor' | 'ceiling', number>,
): WrittenDate | null {
  const unit = UNITS.get(word.key);
  const count = COUNT.exec(before(text, word.start, word.floor));
  const way = WAY.exec(after(text, word.end, word.ceiling));
  if (!unit || !count || !way) return null;
  const number = COUNTS.get((count[1] ?? '').toLowerCase()) ?? Number(count[1]);
  if (!(number > 0)) return null;
  const by = number * unit.by * (way[1] === undefined ? -1 : 1);
  const [start, end] = [word.start - count[0].length, word.end + way[0].length];
  return { ...BASE, start, end, relation: { kind: unit.kind, by }, surety: unit.surety };
}

const BASE = {
  first: NO_DAY,
  last: NO_DAY,
  part: 'whole',
  style: 'unsaid',
  weekday: null,
} as const;

/** In characters, how far off the day may be said. */
const REACH = 160;

/** "Eighteen days later it was over: on 27 and 28 May": where the sentence says the same day again, that is the date. */
export function withoutRepeated(text: string, spans: readonly DatedSpan[]): readonly DatedSpan[] {
  return spans.filter((span, at) => {
    const next = spans[at + 1];
    if (!next || isApposed(text, span.written, next.written)) return !next;
    return !isNear(span.days, next.days) || !isSaidAgain(text, span.written, next.written);
  });
}

/** "the following day, the 13th", "last Monday night, June 27": the day itself is told at once. */
function isApposed(text: string, { relation, end }: WrittenDate, next: WrittenDate): boolean {
  if (relation.kind !== 'days' && relation.kind !== 'weekday') return false;
  const isOwn = next.relation.kind === 'own' || next.relation.kind === 'ordinal';
  return isOwn && next.first.day !== null && APPOSED.test(text.slice(end, next.start));
}

const APPOSED = /^(?: (?:night|morning|evening|afternoon|noon))?, (?:the )?$/;

function isSaidAgain(
  text: string,
  { start, end, relation }: WrittenDate,
  next: WrittenDate,
): boolean {
  if (!('by' in relation) || next.start - end > REACH) return false;
  return SAID.test(text.slice(start, end)) && !/[.!?]\s|\n\n/.test(text.slice(end, next.start));
}

const SAID = /(?:later|afterwards?|after|thereafter|earlier|before|previously)$/;
