import { wordAt } from '../text/around';
import type { Match } from '../text/match';
import type { Scene } from '../text/scene';
import { RANKS, UNIT_AFTER } from '../cues';

/** What leads from a word for an event to its place. */
const LINK = new Set(
  'of at off on near for before in against upon over outside inside into round aboard у под при в на за к'.split(
    ' ',
  ),
);
const BETWEEN = new Set(
  `the fortress town city port island river harbour harbor great naval village whole besieged squadron bay battleship
  cruiser gunboat destroyer ship ships warship warships vessels flagship fleet army armies garrison forces troops russian
  japanese signed concluded made negotiated fought raged raging which that was were had been now then battleships cruisers
  destroyers like a by under between and base roads roadstead anchored anchor lying moored outer inner held main eastern
  torpedo boat boats cruisers gunboats flotilla entrance mouth walls gates forts defences defenses defenders
  heights peninsula coast shore neutral remaining sleeping unsuspecting hapless entire
  combined division divisions corps brigade cossacks cavalry infantry s most powerful strongest largest biggest broke out
  erupted first second third fourth`.split(/\s+/),
);

/** Whether a word leads to a place. */
export function isLink(key: string): boolean {
  return LINK.has(key);
}

/** Whether a word may stand between what happened and where: one of a list, or part of the name of who was there. */
export function isBetween(scene: Scene, at: number): boolean {
  const { key, isCapital } = wordAt(scene.words, at);
  return BETWEEN.has(key) || (isCapital && (isCommander(scene, at) || isParty(scene, at)));
}

/** "the defeat of the army under General Stackelberg at X". */
function isCommander({ words }: Scene, at: number): boolean {
  return RANKS.has(wordAt(words, at).key) || RANKS.has(wordAt(words, at - 1).key);
}

/** A person, a ship, a nation; the squadron of a port or of an ocean. */
function isParty(scene: Scene, at: number): boolean {
  if (UNIT_AFTER.has(wordAt(scene.words, at + 1).key)) return true;
  const name = nameAt(scene, at);
  if (!name) return false;
  if (UNIT_AFTER.has(wordAt(scene.words, name.last + 1).key)) return true;
  return name.namings.every(({ thing: { kind, sort } }) => PARTY.test(`${kind} ${sort}`));
}

const PARTY = /^(?:person|ship|place (?:country|polity))\b/;
/** Names have no more words. */
const LONGEST = 4;

/** The name of which a word is part; `null` for none. */
export function nameAt({ names }: Scene, at: number): Match | null {
  for (let first = at; first > at - LONGEST; first -= 1) {
    const match = names.get(first);
    if (match) return match.last >= at ? match : null;
  }
  return null;
}
