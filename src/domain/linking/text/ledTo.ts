import { PLACE_BEFORE } from '../cues';
import { wordAt } from './around';
import type { Match } from './match';
import type { Scene } from './scene';

/** Whether words that lead to a place stand before a name. */
export function isLedTo(scene: Scene, match: Match): boolean {
  const { words } = scene;
  const { first, last } = match;
  const { key } = wordAt(words, first - 1);
  if (isListed(scene, match)) return true;
  // "in the Pushkin school" leads to the school.
  const next = wordAt(words, last + 1);
  if (key === 'the' && next.joint === 'space' && SCHOOL.test(next.key)) return false;
  const lead = key === 'the' ? wordAt(words, first - 2).key : key;
  return PLACE_BEFORE.has(lead);
}

/** "in Khabarovsk, Nikolsk, Harbin": between places, where nothing else has their names. */
function isListed({ words, names }: Scene, { first, last }: Match): boolean {
  if (wordAt(words, first).joint !== 'comma' || wordAt(words, last + 1).joint !== 'comma')
    return false;
  const before = names.get(first - 1);
  return before?.last === first - 1 && isOfPlace(before) && isOfPlace(names.get(last + 1));
}

function isOfPlace(match: Match | undefined): boolean {
  return match?.namings.every(({ thing }) => /^(?:place|label)$/.test(thing.kind)) === true;
}

const SCHOOL =
  /^(?:school|schools|gymnasium|college|hospital|theatre|library|church|barracks|factory|mill|works|society|medal|prize|lyceum|institute|choir)$/;
