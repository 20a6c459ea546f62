import { type CharactersByLanguage, HAN_LANGUAGES, type HanLanguage } from './characters';
import { FACES_OF } from './faces';

/** A character that none of its language's faces has. */
export interface Missing {
  readonly language: HanLanguage;
  readonly character: string;
}

/** Gives each character to the first face of its language that has it. */
export function sharedOut(
  characters: CharactersByLanguage,
  has: (face: string, character: string) => boolean,
): { readonly faces: ReadonlyMap<string, string>; readonly missing: readonly Missing[] } {
  const shares = new Map<string, Set<string>>();
  const missing: Missing[] = [];
  for (const language of HAN_LANGUAGES) {
    for (const character of characters[language]) {
      const face = FACES_OF[language].find((each) => has(each, character));
      if (face === undefined) missing.push({ language, character });
      else shares.set(face, (shares.get(face) ?? new Set()).add(character));
    }
  }
  const faces = [...shares].map(([face, share]): [string, string] => [face, inOrder(share)]);
  return { faces: new Map(faces), missing };
}

/** What each of two faces leaves to a third, which stands behind both. */
export interface Shared {
  readonly names: string;
  readonly both: string;
  readonly text: string;
}

/**
 * Puts what is in the names and in the texts of a language apart, and with it kana and punctuation of either: signs that
 * stand side by side are set closer, but only within one face.
 */
export function shared(names: ReadonlySet<string>, texts: ReadonlySet<string>): Shared {
  const both = new Set(
    [...names, ...texts].filter(
      (each) => (names.has(each) && texts.has(each)) || CLOSE_SET.test(each),
    ),
  );
  const others = (own: ReadonlySet<string>): string =>
    inOrder(new Set([...own].filter((each) => !both.has(each))));
  return { names: others(names), both: inOrder(both), text: others(texts) };
}

const CLOSE_SET = /[\u3000-\u30ff\uff00-\uffef]/;

/** Characters as the manifest lists them: by code unit. */
export function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].toSorted((a, b) => (a < b ? -1 : 1)).join('');
}
