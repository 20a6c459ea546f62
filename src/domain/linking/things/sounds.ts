import { fold } from '../../search/searchFold';
import { soundOf } from '../../search/searchSound';
import { isLatin } from './scripts';
import type { Thing } from './thing';

/** Shorter names sound like too many words. */
const HEARD = 7;

/** How a name sounds, by which it is found when it is misspelt, a ship's by its last word; `''` when it is not found so. */
export function soundOfName(kind: Thing['kind'], name: string): string {
  if (kind === 'ship')
    return isLatin(name) ? soundOfWord(/(\p{Lu}\S*)$/u.exec(name)?.[1] ?? '') : '';
  return (kind === 'place' || kind === 'person') && !name.includes(' ') ? soundOfWord(name) : '';
}

function soundOfWord(name: string): string {
  const sound = soundOf(name);
  const isHeard = fold(name).replaceAll(' ', '').length >= HEARD && sound.length >= HEARD - 2;
  return isHeard ? sound : '';
}

/** How some names of a thing sound that none of the `others` sounds like. */
export function soundsIn(
  { kind }: Pick<Thing, 'kind'>,
  names: readonly string[],
  others: readonly string[],
): readonly string[] {
  const known = new Set(others.map((name) => soundOfName(kind, name)));
  return [...new Set(names.map((name) => soundOfName(kind, name)))].filter(
    (sound) => sound !== '' && !known.has(sound),
  );
}
