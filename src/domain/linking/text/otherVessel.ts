import { fold } from '../../search/searchFold';
import { OTHER_VESSELS } from '../cues';
import type { Thing } from '../things/thing';
import { wordAt } from './around';
import type { Match } from './match';
import type { Word } from './words';

/** Before the ships of one navy. */
const NAVY = /^(?:hms|hmas|hmcs|uss|usns|rms)$/;

/** Before the word for a ship: no navy of a century ago had such. */
const MODERN = /^(?:missile|guided|nuclear|stealth|aegis|container|modern)$/;

const NEVER =
  /^(?:airship|balloon|zeppelin|tanker|ferry|spaceship|rocket|satellite|aircraft|train)$/;

/** Whether the word before a ship's name says that she is of another navy or of another sort: "HMS Aurora", "the liner Aurora". */
export function isOtherVessel(words: readonly Word[], { first }: Match, thing: Thing): boolean {
  const { key } = wordAt(words, first - 1);
  if (wordAt(words, first).joint !== 'space') return false;
  if (NAVY.test(key)) return !thing.names.some((name) => fold(name).startsWith(`${key} `));
  if (NEVER.test(key) || MODERN.test(wordAt(words, first - 2).key)) return true;
  return OTHER_VESSELS.has(key) && thing.sort !== 'ship' && !thing.sort.includes(key);
}
