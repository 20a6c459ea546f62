import { KINDS } from '../../domain/feature';
import { kindText } from '../words';

const WORDS: Readonly<Record<string, string>> = {
  'broad-gauge': 'Railway, Russian gauge (1,524 mm)',
  'other-gauge': 'Railway, narrower gauge',
  'train-ferry': 'Train ferry, in its season',
  'ice-railway': 'Railway on the ice, in its season',
  'track/russia': 'Course of Russian ships',
  'track/japan': 'Course of Japanese ships',
  'track/neutral': 'Course of other ships',
  doubt: 'Dots at sea: where ships may have been',
  'army/japan': 'Japanese army, its way behind it',
  'army/russia': 'Russian army, its way behind it',
  halt: 'Place of an army, from the sources',
  'halt-estimated': 'Place of an army, estimated',
  front: 'Front: Japanese side unbroken, Russian hatched',
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

/** What a sign stands for, in words: "Battle", "Course of Japanese ships", "Frontier", "China". */
export function signText(what: string): string {
  const known = WORDS[what];
  if (known !== undefined) return known;
  const kind = KINDS.find((each) => each === what);
  return kind ? kindText(kind) : what;
}
