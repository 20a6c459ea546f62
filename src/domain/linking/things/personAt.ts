import { wordAt } from '../text/around';
import { GIVEN, RANKS, SHIP_BEFORE, TITLES } from '../cues';
import { personInHan } from './hanNames';
import type { Finding, Look } from './look';
import { personOther } from '../text/people';

/** A person by the whole name or a title; by the surname alone in a text about the war. */
export function personAt(look: Look): Finding | null {
  const { match } = look;
  const thing = match.namings.find((naming) => naming.thing.kind === 'person')?.thing;
  if (!thing || isSmallWord(look)) return null;
  if (match.how === 'dense') return personInHan(look);
  if (match.how === 'sound') return isRanked(look, thing) ? { thing, what: 'surname' } : null;
  return (
    other(look, thing) ?? whole(look, thing) ?? { thing, what: 'surname', ...outside(look, 2) }
  );
}

/** "An exhibit": a surname that is an article too. */
function isSmallWord({ scene: { words }, match: { first, last } }: Look): boolean {
  if (first < last || wordAt(words, first).key !== 'an') return false;
  const next = wordAt(words, last + 1);
  return next.joint === 'space' && /^[aeiouh]/.test(next.key);
}

/** "General Kouropatkin": a name that is spelt in another way is a person's after a rank, and from then on. */
function isRanked({ scene, match, discourse, kind }: Look, { id }: Finding['thing']): boolean {
  if (discourse.isKnown(id)) return true;
  return kind.isOfWar && RANKS.has(wordAt(scene.words, match.first - 1).key);
}

function other(look: Look, thing: Finding['thing']): Finding | null {
  const { scene, match, discourse } = look;
  const surname = wordAt(scene.words, match.last).key;
  const shield = personOther(scene, match);
  if (shield === 'person' && !discourse.isKnown(thing.id)) {
    discourse.meet(`other ${surname}`);
    // "R. Hamilton Stark" is one.
    const next = wordAt(scene.words, match.last + 1);
    if (next.isCapital && next.joint === 'space') discourse.meet(`other ${next.key}`);
  }
  if (shield === 'organisation') return { thing, what: 'not-organisation' };
  const isOther =
    shield !== null ||
    isSurnamed(scene.words, match) ||
    isShips(scene.words, match) ||
    isOtherOnes(look, surname);
  return isOther ? { thing, what: 'not-longer-name' } : null;
}

/** A bare surname that somebody else has been said to have. */
function isOtherOnes({ scene, match, discourse }: Look, surname: string): boolean {
  if (match.last > match.first || !discourse.hasMet(`other ${surname}`)) return false;
  return !RANKS.has(wordAt(scene.words, match.first - 1).key);
}

/** "the Kaiser Wilhelm der Grosse". */
function isSurnamed(words: Look['scene']['words'], { last }: Look['match']): boolean {
  const [link, next] = [wordAt(words, last + 1), wordAt(words, last + 2)];
  return link.joint === 'space' && /^(?:der|le|il)$/.test(link.key) && next.isCapital;
}

/** "a frigate Admiral Essen": a ship that has his name with his rank. */
function isShips(words: Look['scene']['words'], { first }: Look['match']): boolean {
  const [rank, ship] = [wordAt(words, first - 1), wordAt(words, first - 2)];
  const [isRank, isLed] = [RANKS.has(rank.key) && rank.isCapital, SHIP_BEFORE.has(ship.key)];
  return isRank && isLed && rank.joint === 'space' && !ship.isCapital;
}

function whole(look: Look, thing: Finding['thing']): Finding | null {
  const { scene, match, discourse } = look;
  const { key, isCapital } = wordAt(scene.words, match.first - 1);
  const isTitled = isCapital && (TITLES.has(key) || GIVEN.has(key));
  if (match.last === match.first && !isTitled && !discourse.isKnown(thing.id)) return null;
  discourse.meet(wordAt(scene.words, match.last).key);
  return { thing, what: 'person', ...outside(look, 1) };
}

/** A text about something else has other people of these names. */
function outside({ kind }: Look, times: number): Pick<Finding, 'nudges'> {
  return kind.isOfWar ? {} : { nudges: Array.from({ length: times }, () => 'noWar' as const) };
}
