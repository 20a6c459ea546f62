import type { Path } from '../../../data/mistake';

/** Something that JSON's own parser lets pass or only refuses, with where it stands in the text. */
export interface Slip {
  readonly at: number;
  readonly path: Path;
  readonly message: string;
  readonly expected: string;
}

/** No file of an atlas needs more, and a tree much deeper cannot be walked. */
const DEEPEST = 64;
const [QUOTE, ESCAPE, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OBJECT, OBJECT_END, LIST, LIST_END] = [0x7b, 0x7d, 0x5b, 0x5d];
/** The first that is no control character. */
const SPACE = 0x20;

interface Level {
  /** `null` in a list. */
  readonly keys: Set<string> | null;
  step: string | number;
  /** The text in quotes that stands before the next colon, with its quotes. */
  last: Quoted | null;
}

/** From the first quote to after the last. */
interface Quoted {
  readonly at: number;
  readonly end: number;
}

/**
 * Keys that are given twice, signs that must be escaped, and lists within lists without end, in order. It goes from sign to sign:
 * a layer may have hundreds of millions.
 */
export function slipsIn(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfQuoted(text, at);
      if (end === null) continue;
      const slip = rawSign(text, { at, end }, levels);
      // After it quotes open where they should close: what follows cannot be told.
      if (slip) return [...slips, slip];
      at = end - 1;
    } else if (sign === OBJECT || sign === LIST) {
      if (levels.length === DEEPEST) return [...slips, tooDeep(at, pathOf(levels))];
      levels.push(levelOf(sign));
    } else {
      const slip = slipAt(sign, text, levels);
      if (slip) slips.push(slip);
    }
  }
  return slips;
}

/** A sign between texts in quotes that opens nothing. */
function slipAt(sign: number, text: string, levels: Level[]): Slip | null {
  if (sign === COLON) return repeatedKey(text, levels);
  if (sign === COMMA) nextIn(levels.at(-1));
  else if (sign === OBJECT_END || sign === LIST_END) levels.pop();
  return null;
}

/** Where what begins with a quote has ended; `null` when it does not. */
function endOfQuoted(text: string, at: number): number | null {
  for (let next = at + 1; next < text.length; next += 1) {
    const sign = text.charCodeAt(next);
    if (sign === QUOTE) return next + 1;
    if (sign === ESCAPE) next += 1;
  }
  return null;
}

const pathOf = (levels: readonly Level[]): Path => levels.map(({ step }) => step);

const levelOf = (sign: number): Level =>
  sign === OBJECT ? { keys: new Set(), step: '', last: null } : { keys: null, step: 0, last: null };

function tooDeep(at: number, path: Path): Slip {
  const message = `more than ${String(DEEPEST)} lists and objects within one another`;
  return { at, path, message, expected: 'fewer' };
}

function nextIn(level: Level | undefined): void {
  if (!level) return;
  if (typeof level.step === 'number') level.step += 1;
  level.last = null;
}

function repeatedKey(text: string, levels: readonly Level[]): Slip | null {
  const level = levels.at(-1);
  if (!level?.keys || !level.last) return null;
  const { keys, last } = level;
  const key = keyIn(text.slice(last.at, last.end));
  level.step = key;
  if (!keys.has(key)) {
    keys.add(key);
    return null;
  }
  const message = `"${key}" is given a second time`;
  return { at: last.at, path: pathOf(levels), message, expected: 'each key once' };
}

/** As it is read: `\\u0061` is `a`. */
function keyIn(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    // Said of the text in quotes.
    return token.slice(1, -1);
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\n', 'a line break'],
  ['\r', 'a line break'],
  ['\t', 'a tab'],
]);

/** What stands in quotes is kept in mind, as it may be a key. */
function rawSign(text: string, { at, end }: Quoted, levels: readonly Level[]): Slip | null {
  const level = levels.at(-1);
  if (!level) return null;
  level.last = { at, end };
  let raw = at;
  while (raw < end && text.charCodeAt(raw) >= SPACE) raw += 1;
  if (raw === end) return null;
  const sign = SIGNS.get(text[raw] ?? '') ?? 'a control character';
  const message = `not JSON: ${sign} within quotes`;
  const expected = 'the quotes to close before it, or it to be written as \\n or \\t';
  return { at: raw, path: pathOf(levels), message, expected };
}
