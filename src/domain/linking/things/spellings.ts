import { fold } from '../../search/searchFold';
import { russianForms } from './declension';
import type { Thing } from './thing';

const SAME: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['meter', 'metre'],
  ['meters', 'metre'],
  ['metres', 'metre'],
  ['metr', 'metre'],
  ['harbour', 'harbor'],
  ['corea', 'korea'],
  ['coreas', 'koreas'],
  ['corean', 'korean'],
  ['straits', 'strait'],
  ['straights', 'strait'],
  ['pt', 'port'],
]);

/** One spelling of words that are written in several ways. */
export function sameWord(word: string): string {
  return SAME.get(word) ?? (word.startsWith('tz') ? `ts${word.slice(2)}` : word);
}

/** The ways in which a name may be written, folded. */
export function keysOf({
  name,
  thing,
}: {
  readonly name: string;
  readonly thing: Thing;
}): readonly string[] {
  const bare = name.replace(/^[Tt]he /, '');
  const folded = fold(bare);
  const keys = [folded, ...turnsOf(folded, thing.kind), ...respelt(bare, folded, thing)];
  if (/[-–]/.test(bare)) keys.push(fold(bare.replaceAll(/(?<=\p{L})[-–](?=\p{L})/gu, '')));
  if (/\p{Script=Cyrillic}/u.test(bare)) return keys.flatMap(russianForms);
  return [...new Set(keys)];
}

/** "River Yalu" for "Yalu River", "Kuril Island" for "Kuril Islands"; the last word of a ship's name. */
function turnsOf(folded: string, kind: Thing['kind']): readonly string[] {
  if (kind !== 'place') return kind === 'ship' ? shipTurns(folded) : [];
  const [own, what] = ownAndKind(folded);
  const turns = TURNS.get(what)?.(own) ?? [];
  const isOwn = /^(?:river|bay)$/.test(what) && own.length > 3 && !COMMON.test(own);
  return isOwn ? [...turns, own] : turns;
}

/** "203m Hill", "Lvshun", "Yinkou" for Yinkow: spellings that follow from others. */
function respelt(bare: string, folded: string, { kind, at }: Thing): readonly string[] {
  const pinyin = fold(bare.replaceAll(/(?<=[ln])ü/gi, 'v'));
  const rules = kind === 'place' ? (at !== null && at[0] > EAST ? CHINESE : []) : CALLED_SO;
  return [pinyin, ...rules.map(([from, to]) => folded.replace(from, to))].filter(
    (key) => key !== folded,
  );
}

type Rules = readonly (readonly [from: RegExp, to: string])[];

/** Kow, kou and kau, chow, chou and chau, cheng and chen, foo and fu, tzu and tze are written for the same. */
const CHINESE: Rules = [
  [/(?<=k|ch)(?:ow|ou|au)$/, 'ow'],
  [/(?<=k|ch)(?:ow|ou|au)$/, 'ou'],
  [/(?<=k|ch)(?:ow|ou|au)$/, 'au'],
  [/cheng$/, 'chen'],
  [/foo$/, 'fu'],
  [/tzu$/, 'tze'],
  [/tzu$/, 'tse'],
  [/iao/, 'iau'],
  [/ua(?=n)/, 'wa'],
  [/wa(?=n)/, 'ua'],
  [/(?<=.{4})ling$/, 'lin'],
  [/(?<=.{4})tun$/, 'tung'],
];

/** Hills by their height, assaults, railways by those whose they are. */
const CALLED_SO: Rules = [
  [/^(\d+) met(?:re|er)s? /, '$1m '],
  [/^hill (\d+)$/, '$1 hill'],
  [/general assault$/, 'general attack'],
  [/general assault$/, 'grand assault'],
  [/^(war of \d{4} )\d(?=\d$)/, '$1'],
  [/^(war of \d{4}) \d+$/, '$1'],
  [/^war with /, 'war against '],
  [/^китаиско(?= восточная )/, 'китаиская'],
  [/^chinese (?=.*railway$)/, 'china '],
  [/^chinese eastern (?=railway$)/, 'eastern chinese '],
  [/^south manchurian? (?=railway$)/, 'south manchuria '],
  [/^south manchurian? (?=railway$)/, 'south manchurian '],
  [/^south manchurian? (?=railway$)/, 'southern manchurian '],
  [/^south manchurian? (?=railway$)/, 'southern manchuria '],
];

/** In degrees, where the names of places are Chinese. */
const EAST = 110;

function ownAndKind(folded: string): readonly [own: string, what: string] {
  const at = folded.lastIndexOf(' ');
  return at < 0 ? [folded, ''] : [folded.slice(0, at), folded.slice(at + 1)];
}

const TURNS: ReadonlyMap<string, (own: string) => readonly string[]> = new Map([
  ['river', (own: string) => [`river ${own}`]],
  [
    'islands',
    (own: string) => [
      `${own} island`,
      `${own} isles`,
      `islands of ${own}`,
      `${own} chain`,
      `${own} island chain`,
      `${own} archipelago`,
    ],
  ],
  ['strait', (own: string) => [`strait of ${own}`, `straits of ${own}`, `${own} straits`]],
  ['bay', (own: string) => [`bay of ${own}`]],
]);

/** Bays that are called by a common word. */
const COMMON = /^(?:oyster|tiger|great fish)$/;

/** Russian ships were called by the last word of their names: Suvorov, Donskoi, Monomakh. */
function shipTurns(folded: string): readonly string[] {
  const [first = '', ...rest] = folded.split(' ');
  if (/^(?:imperator|emperor)$/.test(first)) {
    const whole = rest.join(' ');
    return [
      `emperor ${whole}`,
      whole.replace('aleksandr', 'alexander').replace('nikolai', 'nicholas'),
    ];
  }
  if (rest.at(-1) === 'maru' || rest.length === 0) return [];
  if (/^(?:torpedo|destroyer)/.test(first)) return [];
  return /^(?:knyaz|admiral|general|dmitri|vladimir|sissoi)$/.test(first)
    ? [rest.at(-1) ?? folded]
    : [];
}
