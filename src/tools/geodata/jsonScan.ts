import type { Path } from '../../data/mistake';

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
  const path = (): Path => levels.map(({ step }) => step);
  for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length === DEEPEST) {
        const message = `more than ${String(DEEPEST)} lists and objects within one another`;
        return [...slips, { at, path: path(), message, expected: 'fewer' }];
      }
      levels.push({
        keys: token === '{' ? new Set() : null,
        step: token === '{' ? '' : 0,
        last: null,
      });
    } else if (token === '}' || token === ']') levels.pop();
    else if (level && token === ',') nextIn(level);
    else if (level && token === ':') slips.push(...keyOf(level, path));
    else if (level && token.startsWith('"')) {
      level.last = { text: token, at };
      // After it quotes open where they should close: what follows cannot be told.
      const raw = rawSign(token, at, path());
      if (raw) return [...slips, raw];
    }
  }
  return slips;
}

function nextIn(level: Level): void {
  if (typeof level.step === 'number') level.step += 1;
  level.last = null;
}

function keyOf(level: Level, path: () => Path): readonly Slip[] {
  const { keys, last } = level;
  if (!keys || !last) return [];
  const key = last.text.slice(1, -1);
  level.step = key;
  if (!keys.has(key)) {
    keys.add(key);
    return [];
  }
  const message = `"${key}" is given a second time`;
  return [{ at: last.at, path: path(), message, expected: 'each key once' }];
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\n', 'a line break'],
  ['\r', 'a line break'],
  ['\t', 'a tab'],
]);

function rawSign(token: string, start: number, path: Path): Slip | null {
  const at = token.search(/[\u0000-\u001f]/);
  if (at < 0) return null;
  const sign = SIGNS.get(token[at] ?? '') ?? 'a control character';
  const message = `not JSON: ${sign} within quotes`;
  const expected = 'the quotes to close before it, or it to be written as \\n or \\t';
  return { at: start + at, path, message, expected };
}
