import { near } from '../text/around';
import type { Look } from './look';
import { kmApart, type Sense } from './senses';
import type { Thing } from './thing';

/** Words within which it is said that a namesake is meant. */
const REACH = 60;

/** Whether nothing says that a place is meant and not the better known one of its name. */
export function isNamesake(look: Look, { thing: { id }, naming: { isMain } }: Sense): boolean {
  const { match, index, discourse } = look;
  const known = index.lexicon.namesakes.get(id);
  if (!known || !isMain || match.last > match.first) return false;
  const ids = [id, ...(index.eventsOf.get(id) ?? []).map((event) => event.id)];
  if (isOfNewHampshire(look) || isBesideKnown(look, index.things.get(id) ?? null)) return false;
  return !ids.some((each) => discourse.isKnown(each)) && !isSaid(look, known);
}

/** In km, how near a place must lie to what was named before. */
const CLOSE = 30;

/** Another place close to it has been named just before. */
function isBesideKnown({ discourse }: Look, thing: Thing | null): boolean {
  const at = thing?.at ?? null;
  return (
    at !== null &&
    discourse.places.some((place) => place.at !== null && kmApart(place.at, at) < CLOSE)
  );
}

/** "Portsmouth, N. H.": the state by its letters, which no list of words can have. */
function isOfNewHampshire({ scene: { words }, match: { last } }: Look): boolean {
  const [next, second] = [1, 2].map((by) => words[last + by]?.key ?? '');
  return next === 'nh' || (next === 'n' && second === 'h');
}

/** A word that speaks for the place stands near it, and not rather beside the same name in another sentence. */
function isSaid({ scene: { words, sentences }, match }: Look, known: ReadonlySet<string>): boolean {
  const start = Math.max(0, match.first - REACH);
  const said = near(words, match.first, REACH).flatMap(({ key }, at) =>
    known.has(key) ? [sentences[start + at] ?? 0] : [],
  );
  if (said.includes(sentences[match.first] ?? 0)) return true;
  const name = words[match.first]?.key;
  return (
    said.length > 0 &&
    !near(words, match.first, REACH).some(
      ({ key }, at) => key === name && said.includes(sentences[start + at] ?? 0),
    )
  );
}
