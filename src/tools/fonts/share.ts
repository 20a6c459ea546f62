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

function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].toSorted((a, b) => (a < b ? -1 : 1)).join('');
}
