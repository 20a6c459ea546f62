import { KINDS } from '../../domain/feature';
import type { SideMeta } from '../../domain/sides';
import { kindText } from '../words';

const WORDS: Readonly<Record<string, string>> = {
  'broad-gauge': 'Railway, broad gauge (1,524 mm)',
  'other-gauge': 'Railway, narrower gauge',
  'train-ferry': 'Train ferry, in its season',
  'ice-railway': 'Railway on the ice, in its season',
  doubt: 'Dots at sea: where ships may have been',
  halt: 'Place of an army, from the sources',
  'halt-estimated': 'Place of an army, estimated',
  front: 'Front, unbroken on one side, hatched on the other',
  island: 'Island, in the colour of its holder',
  'claimed-island': 'Island held by one, claimed by the other',
  boundary: 'Boundary of the date',
  passage: 'Place passed',
  town: 'Town',
  village: 'Village',
  hill: 'Hill',
  pass: 'Pass',
  work: 'Fort or battery',
  light: 'Lighthouse',
  frontier: 'Frontier',
  inner: 'Boundary within an empire',
  lease: 'Leased territory',
  Ottoman: 'Ottoman Empire',
  USA: 'United States',
};

/** What goes by side: the words for it, with the adjective of the side. */
const BY_SIDE: Readonly<Record<string, (adjective: string) => string>> = {
  track: (adjective) => `Course of ${adjective} ships`,
  army: (adjective) => `${adjective} army, its way behind it`,
};

/** What a sign stands for, in words: "Battle", "Course of Japanese ships", "Frontier", "China". */
export function signText(what: string, sides: readonly SideMeta[]): string {
  const known = WORDS[what];
  if (known !== undefined) return known;
  const [kind, side] = what.split('/');
  const words = BY_SIDE[kind ?? ''];
  if (words) return words(sides.find(({ id }) => id === side)?.adjective ?? 'other');
  const plain = KINDS.find((each) => each === what);
  return plain ? kindText(plain) : what;
}
