import { fold } from '../../search/searchFold';

/** What stands between a word and the one before it. */
export type Joint = 'none' | 'space' | 'hyphen' | 'apostrophe' | 'comma' | 'point' | 'break';

/** One word of a text, as the linker compares it. */
export interface Word {
  /** Folded: small letters without marks. */
  readonly key: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** Its first letter is a capital, or its writing has none. */
  readonly isCapital: boolean;
  /** It has two letters or more and all are capitals. */
  readonly isLoud: boolean;
}

/** Longer runs of letters or digits are no words of any language. */
const LONGEST = 40;

/** The words of a text between two offsets, in one pass. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  let at = start;
  while (at < end) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at += 1;
    words.push(wordAt(text, from, at, words.length === 0 ? 'none' : jointOf(text, last, from)));
    last = at;
  }
  return words;
}

function wordAt(text: string, start: number, end: number, joint: Joint): Word {
  if (end - start > LONGEST) {
    return { key: '', start, end, joint, isCapital: false, isLoud: false };
  }
  const { key, isCapital, isLoud } = formOf(text.slice(start, end));
  return { key, start, end, joint, isCapital, isLoud };
}

type Form = Pick<Word, 'key' | 'isCapital' | 'isLoud'>;

const kept = new Map<string, Form>();
/** So that a text of nothing but different words does not fill the memory. */
const KEPT = 50_000;

function formOf(raw: string): Form {
  const known = kept.get(raw);
  if (known) return known;
  const first = raw.charAt(0);
  const form = {
    key: /^[\x20-\x7e]+$/.test(raw) ? raw.toLowerCase() : fold(raw),
    isCapital: first === first.toUpperCase() && !/^\p{N}/u.test(first),
    isLoud: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
  if (kept.size < KEPT) kept.set(raw, form);
  return form;
}

/** 1 for a letter, mark or digit, 2 for all else, 0 for what has not been asked yet. */
const classes = new Uint8Array(0x1_00_00);

function isLetter(code: number): boolean {
  const known = classes[code] ?? 0;
  if (known !== 0) return known === 1;
  const isOne = /[\p{L}\p{M}\p{N}ー]/u.test(String.fromCharCode(code));
  classes[code] = isOne ? 1 : 2;
  return isOne;
}

function jointOf(text: string, from: number, to: number): Joint {
  if (to - from === 1) {
    const known = SINGLE.get(text.charAt(from));
    if (known) return known;
  }
  const gap = text.slice(from, Math.min(to, from + 12));
  if (/[.!?;:…。！？；]|--|[—]/.test(gap)) return 'point';
  if (/\n\s*\n/.test(gap)) return 'break';
  if (/^\s*[-‐‑]\s*\n\s*$/.test(gap)) return 'hyphen';
  return /^[\s_*]+$/.test(gap) ? 'space' : 'comma';
}

const SINGLE: ReadonlyMap<string, Joint> = new Map([
  [' ', 'space'],
  ['\n', 'space'],
  ['\u00a0', 'space'],
  ['-', 'hyphen'],
  ['‐', 'hyphen'],
  ['‑', 'hyphen'],
  // Russo–Japanese, 1904–05.
  ['–', 'hyphen'],
  ["'", 'apostrophe'],
  ['’', 'apostrophe'],
  ['‘', 'apostrophe'],
  ['ʼ', 'apostrophe'],
]);
