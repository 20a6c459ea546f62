import { wordAt } from './around';
import type { Match } from './match';
import type { Scene } from './scene';
import type { Word } from './words';

/** Whether a name is but the first word of what is called after a place: a plant, a beast, a club in a game. */
export function isBearer(scene: Scene, match: Match): boolean {
  return isSpecies(scene.words, match) || isPlaying(scene, match);
}

/** In words, how long a list of fleets may be. */
const LISTED = 9;

/** "the Baltic, Black Sea and Pacific Fleets": each of them is one. */
export function isOfFleets(words: readonly Word[], { last }: Match): boolean {
  const next = wordAt(words, last + 1);
  if (next.key !== 'and' && !(next.joint === 'comma' && next.isCapital)) return false;
  const list = words.slice(last + 1, last + LISTED);
  const end = list.findIndex((word) => FLEETS.test(word.key) || !isOfList(word));
  const fleets = list[end];
  return fleets !== undefined && FLEETS.test(fleets.key) && fleets.joint === 'space';
}

function isOfList({ key, joint, isCapital }: Word): boolean {
  return /^(?:space|comma|hyphen)$/.test(joint) && (isCapital || key === 'and');
}

const FLEETS = /^(?:fleets|squadrons|flotillas)$/;

const SPECIES =
  /^(?:maples?|cork-?trees?|honeysuckles?|leopards?|tigers?|asters?|roses?|peppers?|firs?|oaks?|pines?|larch(?:es)?|lil(?:y|ies)|grapes?|plums?|cherr(?:y|ies)|peon(?:y|ies)|sturgeons?|carp|salmon|cranes?|ducks?|larks?|falcons?|vipers?|squirrels?|hedgehogs?|jasmine|bellflowers?|thistles?|spruces?|birch(?:es)?|elms?|poplars?|limes?|lilacs?|walnuts?|apricots?|rhododendrons?|orchids?|iris|mink|sika|weasels?|wolf|wolves|voles?|hamsters?|snakeheads?|pikes?|catfish|seals?|crabs?|sedge|adonis|barberry|clover|millet)$/;

/** "Amur maple", "China roses": small letters, and nothing that leads to the place. */
function isSpecies(words: readonly Word[], { first, last }: Match): boolean {
  const next = wordAt(words, last + 1);
  if (next.joint !== 'space' || next.isCapital || !SPECIES.test(next.key)) return false;
  // "premiums on hulls for Japan rose to-day".
  const after = wordAt(words, last + 2);
  if (next.key === 'rose' && after.joint === 'space' && ROSE.test(after.key)) return false;
  return !/^(?:in|at|from|near|to)$/.test(wordAt(words, first - 1).key);
}

const ROSE =
  /^(?:to|by|from|again|up|at|on|against|above|like|in|with|as|and|today|early|sharply)$/;

/** Words of games, and how many of them make a passage one about a match. */
const GAMES =
  /^(?:hockey|football|basketball|volleyball|baseball|rugby|league|playoffs?|play-offs|season|seasons|goal|goals|scored|coach|goalkeeper|goaltender|striker|midfielder|relegat(?:ed|ion)|promoted|fixtures?|standings|kickoff|tournament|champions|championship|stadium|arena|khl|nba|nhl|uefa|fifa)$/;
const ENOUGH = 3;
/** What a club does. */
const PLAYS =
  /^(?:beat|beats|won|wins|win|lost|loses|scored|scores|finished|drew|draws|promoted|defeated|played|plays|hosted|replied|equalised|equalized|withdrew|signed|qualified|advanced|v|vs|versus)$/;
/** Before a club. */
const CLUB = /^(?:beat|defeated|v|vs|versus|ska|cska|hc|fc|fk|hk|bc|sk|over|club)$/;

/** "Amur beat Riga 3–1": who plays, in a passage about games. */
function isPlaying({ words }: Scene, { first, last }: Match): boolean {
  const [before, next] = [wordAt(words, first - 1), wordAt(words, last + 1)];
  const isClub =
    (next.joint === 'space' && (PLAYS.test(next.key) || /^\d{1,2}$/.test(next.key))) ||
    (wordAt(words, first).joint === 'space' && CLUB.test(before.key));
  return isClub && isOfGames(words);
}

/** What has been counted already. */
const games = new WeakMap<readonly Word[], boolean>();

function isOfGames(words: readonly Word[]): boolean {
  const known = games.get(words);
  if (known !== undefined) return known;
  const is = words.slice(0, LOOKED_AT).filter(({ key }) => GAMES.test(key)).length >= ENOUGH;
  games.set(words, is);
  return is;
}

/** Words of a passage that are looked through. */
const LOOKED_AT = 2000;
