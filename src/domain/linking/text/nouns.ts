import { wordAt } from './around';
import type { Word } from './words';

/** What a noun beside a name may say that the name is. */
export type NounKind = 'work' | 'piece' | 'house' | 'beast' | 'goods' | 'person' | 'settlement';

/** Each noun once, by what it says; compounds with their hyphen, plurals in `s` are known by themselves. All are folded. */
const NOUNS: readonly (readonly [kind: NounKind, nouns: string])[] = [
  // What has a name for its title, and is nothing else.
  [
    'work',
    `film movie documentary anime miniseries mini-series newsreel podcast
    novel novella thriller manga trilogy wargame board-game videogame jigsaw
    opera operetta musical pantomime melodrama vaudeville
    waltz ballad song polka foxtrot fox-trot tango mazurka two-step one-step quickstep cakewalk galop gavotte polonaise`,
  ],
  // What is other things as well, or has no title of its own as often.
  [
    'piece',
    `book play poem album painting march ballet symphony overture memoir biography sequel pamphlet engraving woodcut
    textbook schoolbook handbook lithograph canvas diorama dvd cd rag tune hymn`,
  ],
  [
    'house',
    `house villa bungalow cottage cafe restaurant pub tavern cinema nightclub hostel hotel shop bookshop cellar bar brewery
    bistro diner bakery teahouse tea-house tearoom tea-room coffee-house boarding-house guest-house guesthouse laundry
    dance-hall music-hall canteen pizzeria`,
  ],
  [
    'beast',
    `dog terrier spaniel hound borzoi puppy puppies cat kitten horse racehorse pony ponies mare mule colt filly fillies gelding
    stallion parrot hamster camel bear donkey elephant tortoise`,
  ],
  ['goods', 'brand band perfume liqueur cocktail asteroid locomotive typeface choir baby twins'],
  [
    'person',
    `footballer player striker goalkeeper forward winger batsman bowler actor actress singer pianist chessplayer chess-player
    jockey boxer wrestler comedian novelist dentist barber typist`,
  ],
  ['settlement', 'country republic town city village hamlet island suburb river lake'],
];

const KINDS: ReadonlyMap<string, NounKind> = new Map(
  NOUNS.flatMap(([kind, nouns]) =>
    nouns.split(/\s+/).flatMap((noun) => [[noun, kind] as const, [`${noun}s`, kind] as const]),
  ),
);

/** What a noun says that the name beside it is; `null` for any other word. */
export function nounKind(key: string): NounKind | null {
  return KINDS.get(key) ?? null;
}

/** The same of the last word of a compound: "two-step". */
export function nounKindAt(words: readonly Word[], at: number): NounKind | null {
  const { key, joint } = wordAt(words, at);
  const compound = joint === 'hyphen' ? nounKind(`${wordAt(words, at - 1).key}-${key}`) : null;
  return compound ?? nounKind(key);
}

/** Whether a noun is that of a film, a song, a novel: of what has a title, and of nothing else. */
export function isWorkNoun(key: string): boolean {
  return KINDS.get(key) === 'work';
}

/** The same with those that mean something else as often: a play, a march. */
export function isPieceNoun(key: string): boolean {
  const kind = KINDS.get(key);
  return kind === 'work' || kind === 'piece';
}

/** Whether a noun is that of a house, a beast or of goods, which have names of their own. */
export function isBearerNoun(key: string): boolean {
  const kind = KINDS.get(key);
  return kind === 'house' || kind === 'beast' || kind === 'goods';
}
