import type { LinkedMention, LinkedText } from '../../domain/linking/link';
import type { Thing } from '../../domain/linking/things/thing';
import type { GoldText } from './gold';

/** How what was found compares with what is there. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The scores of one text, and what went wrong in words. */
export interface TextScore {
  readonly mentions: Score;
  readonly events: Score;
  readonly dates: Score;
  /** Traps, and those of them that were taken. */
  readonly traps: Score;
  readonly faults: readonly string[];
  /** Confidence and outcome of each proposal that is judged. */
  readonly proposals: readonly { readonly confidence: number; readonly isRight: boolean }[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Compares a linked text with its gold. Ships and people are judged only where they take a trap. */
export function scoreOf(
  gold: GoldText,
  found: LinkedText,
  things: ReadonlyMap<string, Thing>,
): TextScore {
  const isJudged = ({ id }: LinkedMention): boolean =>
    !/ship|person/.test(things.get(id)?.kind ?? '');
  const taken = found.mentions.filter(({ confidence }) => confidence >= found.threshold);
  const judged = taken.filter(isJudged);
  const isOf = (mention: LinkedMention, each: GoldText['mentions'][number]): boolean =>
    meet(mention, each) && (mention.id === each.id || each.accept.includes(mention.id));
  const asked = gold.mentions.filter(({ nested, id }) => !nested && id !== null);
  const missed = asked.filter((each) => !judged.some((mention) => isOf(mention, each)));
  const wrong = judged.filter((mention) => !gold.mentions.some((each) => isOf(mention, each)));
  const events = asked.filter(({ kind }) => kind === 'event');
  const missedEvents = events.filter((each) => missed.includes(each));
  const dates = dateScore(gold, found);
  const traps = trapsTaken(gold, taken);
  return {
    mentions: { right: asked.length - missed.length, wrong: wrong.length, missed: missed.length },
    events: {
      right: events.length - missedEvents.length,
      wrong: wrong.filter(({ id }) => things.get(id)?.kind === 'event').length,
      missed: missedEvents.length,
    },
    dates: dates.score,
    traps,
    faults: [
      ...missed.map(({ text, id }) => `missed “${text}” (${String(id)})`),
      ...wrong.map(({ text, id, confidence }) => `wrong “${text}” (${id}, ${String(confidence)})`),
      ...dates.faults,
    ],
    proposals: found.mentions.filter(isJudged).map((mention) => ({
      confidence: mention.confidence,
      isRight: gold.mentions.some((each) => isOf(mention, each)),
    })),
  };
}

function dateScore(gold: GoldText, found: LinkedText): { score: Score; faults: readonly string[] } {
  const isSame = (a: LinkedText['dates'][number], b: GoldText['dates'][number]): boolean =>
    meet(a, b) && a.from === b.from && a.to === b.to;
  const asked = gold.dates.filter(({ optional }) => !optional);
  const missed = asked.filter((each) => !found.dates.some((date) => isSame(date, each)));
  const wrong = found.dates.filter(
    (date) =>
      date.confidence >= found.threshold &&
      !gold.dates.some((each) => isSame(date, each) || (each.optional && meet(date, each))),
  );
  return {
    score: { right: asked.length - missed.length, wrong: wrong.length, missed: missed.length },
    faults: [
      ...missed.map(({ text, from }) => `missed the date “${text}” (${from})`),
      ...wrong.map(({ text, from, to }) => `wrong date “${text}” (${from} to ${to})`),
    ],
  };
}

/** A trap is taken when its own words are proposed as a place or an event, or as what its reason denies. */
function trapsTaken({ ignore, words, mentions }: GoldText, taken: readonly LinkedMention[]): Score {
  const spans = ignore.flatMap(({ start, end, text, why }) => {
    const at = start ?? words.indexOf(text);
    return at < 0 ? [] : [{ start: at, end: end ?? at + text.length, why }];
  });
  const fallen = spans.filter(({ why, ...span }) =>
    taken.some(
      (mention) =>
        meet(mention, span) &&
        !mentions.some((each) => meet(each, mention)) &&
        !(why.includes('ship') && /ship|varyag|korietz/.test(mention.id)) &&
        !(why.includes('person') && mention.id.startsWith('person')),
    ),
  );
  return { right: spans.length - fallen.length, wrong: fallen.length, missed: 0 };
}

/** The sum of several scores. */
export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

/** Of what was found, the part that is right. */
export function precisionOf({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what is there, the part that was found. */
export function recallOf({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall. */
export function f1Of({ right, wrong, missed }: Score): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
