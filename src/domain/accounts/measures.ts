/** What is counted beside an event. */
export type Measure =
  | 'killed'
  | 'dead'
  | 'wounded'
  | 'missing'
  | 'losses'
  | 'prisoners'
  | 'men'
  | 'cavalry'
  | 'guns'
  | 'guns lost'
  | 'ships'
  | 'ships lost'
  | 'battleships'
  | 'cruisers'
  | 'destroyers'
  | 'torpedo boats'
  | 'trawlers'
  | 'transports';

/**
 * Of what happened to men and what was lost a number that lies beyond another's is another claim; of other things it may
 * count but a part.
 */
export const LOSSES: readonly Measure[] = [
  'killed',
  'dead',
  'wounded',
  'missing',
  'losses',
  'prisoners',
];

/**
 * Words for what is counted, as they follow a number or, for `before`, stand before one ("lost 16,000"). Of several in
 * a row the last says what is meant: "16,000 men killed".
 */
const WORDS: readonly (readonly [Measure, after: string, before?: string])[] = [
  [
    'losses',
    'casualties|losses|lost|killed and wounded|killed or wounded|dead and wounded|killed, wounded and missing',
    'losses of|loss of|casualties of|losses:|losses were|losses at|casualties:|casualties were|casualties at|losing|lost|cost',
  ],
  ['killed', 'killed|slain|drowned', 'killed|killing|drowned|drowning'],
  ['dead', 'dead|deaths|died|killed and died of wounds'],
  ['wounded', 'wounded|hurt', 'wounded|wounding'],
  ['missing', 'missing'],
  [
    'prisoners',
    'prisoners|captives|captured|surrendered|taken prisoner|made prisoner|prisoners of war',
    'capturing|took prisoner',
  ],
  ['cavalry', 'cavalry|horsemen|sabres|riders'],
  ['men', 'men|soldiers|troops|strong|rifles|bayonets|infantry|sailors|seamen|officers and men'],
  ['guns lost', 'guns lost|guns captured'],
  ['guns', 'guns|field guns|cannon'],
  ['battleships', 'battleships?'],
  ['cruisers', 'cruisers?'],
  ['destroyers', 'destroyers?'],
  ['torpedo boats', 'torpedo[- ]boats?'],
  ['trawlers', 'trawlers?|fishing[- ]boats?|smacks'],
  ['transports', 'transports?|troopships?'],
  ['ships lost', 'ships lost|ships sunk'],
  ['ships', 'ships?|vessels?|warships?|men-of-war'],
];

const alternatives = (words: readonly string[]): string =>
  words
    .flatMap((each) => each.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Every word that may follow a number, the longest first. */
export const AFTER = alternatives(WORDS.map(([, after]) => after));

/** Every word that may stand before one. */
export const BEFORE = alternatives(WORDS.map(([, , before]) => before ?? '').filter(Boolean));

/** What a word or two say is counted; `null` when they are none of these. */
export function measureOf(words: string): Measure | null {
  const found = WORDS.find(([, after, before]) => isOne(after, words) || isOne(before, words));
  return found?.[0] ?? null;
}

function isOne(alternative: string | undefined, words: string): boolean {
  return alternative !== undefined && new RegExp(`^(?:${alternative})$`, 'i').test(words.trim());
}
