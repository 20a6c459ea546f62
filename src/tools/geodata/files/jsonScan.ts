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
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|[{}[\],:]/g;

interface Level {
  /** `null` in a list. */
  readonly keys: Set<string> | null;
  step: string | number;
  /** What stands before the next colon. */
  last: { readonly text: string; readonly at: number } | null;
}

/** Keys that are given twice, signs that must be escaped, and lists within lists without end, in order. */
export function slipsIn(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  const levels: Level[] = [];
  for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') levels.pop();
    else if (token === '{' || token === '[') {
      if (levels.length === DEEPEST) return [...slips, tooDeep(at, pathOf(levels))];
      levels.push(levelOf(token));
    } else {
      const slip = slipAt(token, at, levels);
      if (slip) slips.push(slip);
      // After it quotes open where they should close: what follows cannot be told.
      if (slip && token.startsWith('"')) return slips;
    }
  }
  return slips;
}

const pathOf = (levels: readonly Level[]): Path => levels.map(({ step }) => step);

const levelOf = (token: '{' | '['): Level =>
  token === '{' ? { keys: new Set(), step: '', last: null } : { keys: null, step: 0, last: null };

function tooDeep(at: number, path: Path): Slip {
  const message = `more than ${String(DEEPEST)} lists and objects within one another`;
  return { at, path, message, expected: 'fewer' };
}

/** A comma, a colon or a text in quotes. */
function slipAt(token: string, at: number, levels: readonly Level[]): Slip | null {
  const level = levels.at(-1);
  if (!level) return null;
  if (token === ':') return repeatedKey(level, levels);
  if (token === ',') {
    nextIn(level);
    return null;
  }
  level.last = { text: token, at };
  return rawSign(token, at, pathOf(levels));
}

function nextIn(level: Level): void {
  if (typeof level.step === 'number') level.step += 1;
  level.last = null;
}

function repeatedKey(level: Level, levels: readonly Level[]): Slip | null {
  const { keys, last } = level;
  if (!keys || !last) return null;
  const key = keyIn(last.text);
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

function rawSign(token: string, start: number, path: Path): Slip | null {
  const at = token.search(/(?![\u007f-\u009f])\p{Cc}/u);
  if (at < 0) return null;
  const sign = SIGNS.get(token[at] ?? '') ?? 'a control character';
  const message = `not JSON: ${sign} within quotes`;
  const expected = 'the quotes to close before it, or it to be written as \\n or \\t';
  return { at: start + at, path, message, expected };
}
