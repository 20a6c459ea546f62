import { wordAt } from '../text/around';
import type { Word } from '../text/words';
import type { CueClass } from './cue';
import { answerTo } from './events';
import type { Thing } from '../things/thing';

/** What a verb tells was done or suffered. */
interface ActKind {
  readonly cues: readonly CueClass[];
  /** In the title of an event of any sort that answers as well. */
  readonly said?: RegExp;
  /** It is the event; else it is but told of: a ship that went down is a ship to most who link. */
  readonly isEvent?: boolean;
  /** It is the event of which he who did it gives the name. */
  readonly isEventOf?: boolean;
  /** In days, how far from the story's day it may be; else no farther than the story goes on. */
  readonly after?: number;
}

/** The words of an act. */
export interface Act {
  readonly kind: ActKind;
  readonly first: number;
  readonly last: number;
}

const LOST: ActKind = { cues: ['loss'] };
const YIELDED: ActKind = { cues: ['fall'], isEvent: true };
const LANDED: ActKind = { cues: ['landing'], isEventOf: true };
const DIED: ActKind = {
  cues: [],
  said: /\b(?:death|murder|killing|assassination)\b/i,
  isEvent: true,
};
const TRIED: ActKind = {
  cues: [],
  said: /\b(?:trials?|courts?-martial)\b/i,
  isEvent: true,
  after: 1_500,
};

/** Phrases of each kind, parted by bars. */
const PHRASES: readonly (readonly [ActKind, string])[] = [
  [LOST, 'sank|sunk|foundered|capsized|torpedoed|scuttled|wrecked|stranded|lost'],
  [LOST, 'blew up|blown up|went down|gone down|goes down|ran aground|run aground'],
  [LOST, 'struck a mine|strikes a mine|hit a mine|hits a mine'],
  [YIELDED, 'surrendered|surrenders|capitulated|capitulates|signed|hauled down his flag'],
  [LANDED, 'landed|lands|land|ashore|disembarked'],
  [DIED, 'killed|died|shot|murdered|assassinated|stabbed'],
  [TRIED, 'court martialled|court martialed|court martial|condemned|sentenced|acquitted'],
];

interface Phrase {
  readonly kind: ActKind;
  readonly rest: readonly string[];
}

/** By their first words. */
const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = byFirst();

function byFirst(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [kind, phrases] of PHRASES) {
    for (const phrase of phrases.split('|')) {
      const [first = '', ...rest] = phrase.split(' ');
      found.set(first, [...(found.get(first) ?? []), { kind, rest }]);
    }
  }
  return found;
}

/** All words with which an act begins. */
export const ACT_WORDS: readonly string[] = [...BY_FIRST.keys()];

/** What the words from one on may tell of. */
export function actsAt(words: readonly Word[], first: number): readonly Act[] {
  const phrases = BY_FIRST.get(wordAt(words, first).key) ?? [];
  return phrases.flatMap(({ kind, rest }) =>
    rest.every((key, by) => wordAt(words, first + 1 + by).key === key)
      ? [{ kind, first, last: first + rest.length }]
      : [],
  );
}

/** How well an event answers an act, 0 to 1. */
export function answers(event: Thing, { cues, said }: ActKind): number {
  if (said?.test(event.title) === true) return 1;
  return Math.max(0, ...cues.map((cue) => answerTo(event, cue)));
}
