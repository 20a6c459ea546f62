import { near, wordAt } from '../text/around';
import { isRegionAway } from '../text/elsewhere';
import type { Look } from './look';
import { kmApart, type Sense } from './senses';

/** Words within which the land of the other is named. */
const REACH = 60;
/** In km, what is in one part of the world, and no part of the place itself. */
const [OWN_KM, NEAR_KM] = [30, 2500];

/** Whether a name that has a twin in another land is the twin's: that land is named near, and nothing in the part of the world where the atlas has it. */
export function isTwin(look: Look, { thing }: Sense): boolean {
  const { kind, index, scene, match } = look;
  if (kind.isOfWar || !index.lexicon.twins.has(thing.id) || isInOwnLand(look)) return false;
  if (hasCompany(look, thing)) return false;
  return near(scene.words, match.first, REACH).some(
    ({ isCapital, key }) => isCapital && isRegionAway(key, match),
  );
}

/** "Port Arthur, China": the land of the atlas follows. */
export function isInOwnLand({ scene: { words, names }, match: { last } }: Look): boolean {
  const at = wordAt(words, last + 1).key === 'city' ? last + 2 : last + 1;
  if (wordAt(words, at).joint !== 'comma') return false;
  const land = names.get(at);
  return land?.namings.some(({ thing: { sort } }) => /country|region/.test(sort)) === true;
}

/** Another place of the same part of the world has been named, or soon will be. */
function hasCompany({ discourse, scene: { matches } }: Look, { at }: Sense['thing']): boolean {
  if (!at) return true;
  const named = matches.flatMap(({ namings }) => (namings.length === 1 ? namings : []));
  return [...discourse.places, ...named.map(({ thing }) => thing)].some((other) => {
    const km = other.at ? kmApart(at, other.at) : 0;
    return km > OWN_KM && km < NEAR_KM;
  });
}
