import type { HanLanguage } from './characters';

/** A face that the atlas takes its far-eastern letters from. */
export interface Face {
  readonly package: string;
  /** The file in the package that holds all letters of the script. */
  readonly file: string;
}

/** The faces by the name of their file in the build. */
export const FACES: Readonly<Record<string, Face>> = {
  'han-jp': face('jp', 'japanese'),
  'han-sc': face('sc', 'chinese-simplified'),
  'han-tc': face('tc', 'chinese-traditional'),
  'han-kr': face('kr', 'korean'),
  'rest-jp': face('jp', 'japanese'),
};

/** The faces of each language: a character comes from the first that has it. */
export const FACES_OF: Readonly<Record<HanLanguage, readonly string[]>> = {
  ja: ['han-jp', 'han-tc'],
  zh: ['han-sc', 'han-tc', 'rest-jp'],
  ko: ['han-kr'],
};

/** The name of the face with what is in names and in texts, so that who sees both has it once. */
export function bothFaceOf(language: HanLanguage): string {
  return `both-${language}`;
}

/** The name of the face with what else the articles in a language are set in: it comes when one of them is read. */
export function textFaceOf(language: HanLanguage): string {
  return `text-${language}`;
}

/** The name of the face that holds what cards tell besides: it comes when a card needs it. */
export function toldFaceOf(language: HanLanguage): string {
  return `told-${language}`;
}

function face(short: string, script: string): Face {
  return {
    package: `@fontsource/noto-serif-${short}`,
    file: `files/noto-serif-${short}-${script}-400-normal.woff2`,
  };
}
