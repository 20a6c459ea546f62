import { type WhyWords, whys as english } from '../../words/en/whys';

/**
 * Classes of evidence: how often a name that is so supported means what is proposed, as counted on the texts of
 * `tests/domain/linking`. Each has its reason among the words.
 */
export const EVIDENCE = {
  /** A place by the name it is best known by, or another spelling, that nothing else has. */
  place: { base: 0.95 },
  spelling: { base: 0.92 },
  region: { base: 0.96 },
  station: { base: 0.8 },
  eastern: { base: 0.92 },
  sounds: { base: 0.6 },
  several: { base: 0.82 },
  near: { base: 0.88 },
  wordlike: { base: 0.3 },
  led: { base: 0.72 },
  label: { base: 0.4 },
  /** Events. */
  title: { base: 0.95 },
  'dated-cue': { base: 0.95 },
  cue: { base: 0.86 },
  'rival-cue': { base: 0.68 },
  battlefield: { base: 0.72 },
  period: { base: 0.96 },
  unnamed: { base: 0.62 },
  /** Ships and people. */
  ship: { base: 0.95 },
  'ship-name': { base: 0.6 },
  person: { base: 0.95 },
  surname: { base: 0.75 },
  /** What is shielded stays where a reader can take it. */
  'not-person': { base: 0.25 },
  'not-ship': { base: 0.25 },
  'not-organisation': { base: 0.25 },
  'not-unit': { base: 0.25 },
  'not-longer-name': { base: 0.25 },
  'not-elsewhere': { base: 0.2 },
  'not-other-time': { base: 0.25 },
} as const satisfies Partial<Record<keyof WhyWords, { readonly base: number }>>;

export type EvidenceClass = keyof typeof EVIDENCE;

/** Something that speaks for or against, in log-odds. */
const NUDGES = {
  company: 0.4,
  again: 0.3,
  led: 0.4,
  article: 0.3,
  /** One letter is another: something else must speak for it. */
  slip: -0.7,
  noWar: -1,
  undated: -1,
  loose: -1,
} as const;
export type Nudge = keyof typeof NUDGES;

/** The confidence of a class, moved by what else speaks for it or against it: 0 to 1, with two decimals. */
export function confidenceOf(what: EvidenceClass, nudges: readonly Nudge[]): number {
  const { base } = EVIDENCE[what];
  const odds = Math.log(base / (1 - base)) + nudges.reduce((sum, nudge) => sum + NUDGES[nudge], 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** Why, as it is handed on: the class, and behind `|` what stood beside the words. `whyText` says it. */
export function whyOf(what: EvidenceClass, cue = ''): Why {
  return cue === '' ? what : `${what}|${cue}`;
}

/** A reason that `whyText` can say. */
export type Why = `${keyof WhyWords}${'' | `|${string}`}`;

/** A reason in words: "the only thing of this name". What is no reason that is known is said as it is. */
export function whyText(why: string, words: WhyWords = english): string {
  const [what = '', cue = ''] = why.split('|');
  return isReason(what, words) ? words[what].replace('{}', () => cue) : why;
}

function isReason(what: string, words: WhyWords): what is keyof WhyWords {
  return Object.hasOwn(words, what);
}
