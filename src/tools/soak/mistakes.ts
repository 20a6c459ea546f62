import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, one, randomFrom } from './random';

/** A mistake made in a file of geodata. */
export interface Mistake {
  /** Path within the folder. */
  readonly file: string;
  /** What was done, for whoever repeats it: `features[3].properties.when → null`. */
  readonly what: string;
  /** What the file then holds. */
  readonly content: string | Uint8Array;
}

type Step = string | number;

/** What is put in place of a value: of every type, and of none that is right everywhere. */
const WRONG: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  0,
  -1,
  1.5,
  1e300,
  true,
  [],
  {},
  [null],
  [[]],
  'javascript:alert(1)',
  '__proto__',
  '1904-02-30',
  '1904-13',
  '-1904',
  '../..',
  '\u202e',
  'Ō'.repeat(5000),
];

/** What means something in one kind of file or another. */
const SIGNS = '{ } [ ] " , : * & @ ( ) # - ^ ` | < > \\'.split(' ');

/** So many mistakes in the files of a folder of geodata, the same for the same seed; the folder itself is left alone. */
export function* seededMistakes(folder: string, count: number, seed: number): Generator<Mistake> {
  const random = randomFrom(seed);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(geo)?json$|\.md$|\.svg$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => file !== 'README.md')
    .toSorted();
  for (let nth = 0; nth < count; nth += 1) {
    const file = one(files, random);
    const text = readFileSync(join(folder, file), 'utf8');
    const isJson = file.endsWith('json') && random() < 0.7;
    yield { file, ...(isJson ? inValue(text, random) : inLetters(text, random)) };
  }
}

/** A value is taken out, put twice, or is another. */
function inValue(text: string, random: Random): Omit<Mistake, 'file'> {
  const json: unknown = JSON.parse(text);
  const path = pathIn(json, random);
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>(within, json);
  if (last === undefined || !isBranch(holder)) return { what: 'emptied', content: '' };
  const name = path.join('.');
  if (random() < 0.3) {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else Reflect.deleteProperty(holder, last);
    return { what: `${name} taken out`, content: JSON.stringify(json, null, 2) };
  }
  const value = random() < 0.15 ? holder : one(WRONG, random);
  Reflect.set(holder, last, structuredClone(value));
  const said = JSON.stringify(value).slice(0, 40);
  return { what: `${name} → ${said}`, content: JSON.stringify(json, null, 2) };
}

/** A slip of the hand in the text of a file. */
function inLetters(text: string, random: Random): Omit<Mistake, 'file'> {
  const at = Math.floor(random() * text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  const slips: readonly (() => Omit<Mistake, 'file'>)[] = [
    () => ({ what: `cut at ${String(at)}`, content: before }),
    () => ({ what: `a letter lost at ${String(at)}`, content: before + after.slice(1) }),
    () => ({ what: `a NUL at ${String(at)}`, content: `${before}\0${after}` }),
    () => ({
      what: `no UTF-8 at ${String(at)}`,
      content: Buffer.concat([Buffer.from(before), Buffer.from([0xc3, 0x28]), Buffer.from(after)]),
    }),
    () => {
      const sign = one(SIGNS, random);
      return { what: `${sign} at ${String(at)}`, content: before + sign + after };
    },
    () => ({
      what: `line ${String(line + 1)} twice`,
      content: lines.toSpliced(line, 0, lines[line] ?? '').join('\n'),
    }),
    () => ({
      what: `line ${String(line + 1)} lost`,
      content: lines.toSpliced(line, 1).join('\n'),
    }),
  ];
  return one(slips, random)();
}

/** The way to a value somewhere in it, as likely deep as near. */
function pathIn(json: unknown, random: Random): readonly Step[] {
  const path: Step[] = [];
  let value = json;
  while (isBranch(value)) {
    const steps: readonly Step[] = Array.isArray(value)
      ? Array.from(value.keys())
      : Object.keys(value);
    if (steps.length === 0 || (path.length > 1 && random() < 0.25)) break;
    const step = one(steps, random);
    path.push(step);
    value = within(value, step);
  }
  return path;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function within(value: unknown, step: Step): unknown {
  if (!isBranch(value)) return undefined;
  const inside: unknown = Reflect.get(value, step);
  return inside;
}
