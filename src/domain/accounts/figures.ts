import type { Side } from '../atlas/feature/feature';
import type { SideMeta } from '../atlas/sides';
import { AFTER, BEFORE, type Measure, measureOf } from './measures';

/** A number that a text gives of something counted. */
export interface FoundFigure {
  /** As it is written: "some 40,000 prisoners". */
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly measure: Measure;
  /** Whose; `null` where the sentence does not say. */
  readonly side: Side | null;
}

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = String.raw`(?:\d{1,3}(?:[,.\u00A0\u202F]\d{3})+|\d+|(?:${TENS})[- ](?:two|three|four|five|six|seven|eight|nine|one)|${SMALL}|${TENS})(?:[- ](?:hundred|thousand))*`;
const ABOUT = 'some|about|around|nearly|almost|over|more than|at least|not quite|perhaps|roughly';
const RANGE = String.raw`(?:(?:${ABOUT})\s+)?(?:between\s+)?(${NUMBER})(?:\s*[–—-]\s*|\s+(?:to|and|or)\s+)?(${NUMBER})?`;
/** What is counted in a number that is none of these. */
const UNITS_OF =
  'hours?|days?|nights?|weeks?|months?|years?|miles?|met(?:re|er)s?|yards?|kilomet(?:re|er)s?|tons?|feet|pounds|roubles|yen|francs|dollars';
/** A word or two may stand between number and noun; none that begins another thought. */
const BETWEEN = String.raw`(?:\s+(?!(?:and|or|to|with|by|at|in|on|for|from|against|the|his|her|its|their|were|was|had|of|${UNITS_OF})\b)[\p{L}-]+){0,2}?(?:\s+of\s+(?:the|his|her|its|their)(?:\s+[\p{L}-]+)?)?`;
const THEN = String.raw`(?:\s+(?:had been|have been|were|was|being|lay|had)?\s*(?:${AFTER}))?`;

/** "40,000 Japanese prisoners", "8,000 to 9,000 men killed". */
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\p{N},.])${RANGE}(${BETWEEN})\s+((?:${AFTER})\b${THEN})`,
  'giu',
);
/** "lost 16,000", "losses of about 8,000". */
const LOST = new RegExp(
  String.raw`\b(${BEFORE})\s+${RANGE}(?![\p{L}\p{N}]|[,.]\d)(?![- ](?:${UNITS_OF})\b)`,
  'giu',
);
/** The measure that a find begins with, and the one that it ends with. */
const FIRST = new RegExp(String.raw`^(?:${AFTER})(?=\s|$)`, 'iu');
const LAST = new RegExp(String.raw`(?:${AFTER})$`, 'iu');
/** What stands before a number of men or guns that were lost. */
const WERE_LOST =
  /\b(?:los[et]|losing|losses of|loss of|left|leaving|abandoned|spent|cost|costing|took|taking|captured|capturing)(?:\s+[\p{L}-]+){0,4}\s+$/iu;
const LOST_MEASURE: Partial<Record<Measure, Measure>> = {
  men: 'losses',
  guns: 'guns lost',
  ships: 'ships lost',
};

/** What tells of the sides. */
type SideWords = readonly Pick<SideMeta, 'id' | 'name' | 'adjective'>[];

interface Find {
  readonly at: number;
  readonly words: string;
  readonly numbers: readonly string[];
  readonly measure: Measure | null;
}

/**
 * The figures that a sentence gives, in its order; `sides` tell whose they are. Dates are to be blotted out before: "1
 * May" counts nothing.
 */
export function figuresIn(sentence: string, sides: SideWords): readonly FoundFigure[] {
  const counted = [...sentence.matchAll(COUNTED)].map((match): Find => {
    const { 0: words, 1: low = '', 2: high = '', 4: what = '', index: at } = match;
    return { at, words, numbers: [low, high], measure: countedBy(what, sentence.slice(0, at)) };
  });
  const lost = [...sentence.matchAll(LOST)].map((match): Find => {
    const { 0: words, 1: what = '', 2: low = '', 3: high = '', index: at } = match;
    return { at, words, numbers: [low, high], measure: measureOf(what) };
  });
  const alone = lost.filter((find) => !counted.some((other) => meets(find, other)));
  return [...counted, ...alone]
    .sort((a, b) => a.at - b.at)
    .flatMap((find) => figureOf(find, sentence, sides));
}

function meets(a: Find, b: Find): boolean {
  return a.at < b.at + b.words.length && b.at < a.at + a.words.length;
}

function figureOf(
  { at, words, numbers, measure }: Find,
  sentence: string,
  sides: SideWords,
): readonly FoundFigure[] {
  const [low, high = low] = numbers.map(valueOf).filter((value) => value !== null);
  if (!measure || low === undefined || high === undefined || high < low) return [];
  const side = sideIn(clauseBefore(sentence, at + words.length), sides);
  return [{ words: words.trim(), low, high, measure, side }];
}

/** "men killed" counts the killed; "prisoners", themselves; "lost 400 men", losses. */
function countedBy(what: string, before: string): Measure | null {
  const [first, last] = [FIRST, LAST].map((end) => measureOf(end.exec(what.trim())?.[0] ?? ''));
  const whole = measureOf(what);
  const measure = whole ?? (first === 'men' ? last : first) ?? null;
  if (measure === null || !WERE_LOST.test(before)) return measure;
  return LOST_MEASURE[measure] ?? measure;
}

/** From the last semicolon: what stands before is said of something else. */
function clauseBefore(sentence: string, end: number): string {
  return /[^;]*$/u.exec(sentence.slice(0, end))?.[0] ?? '';
}

/** The side named last. */
function sideIn(clause: string, sides: SideWords): Side | null {
  const named = sides.map(({ id, name, adjective }) => ({
    id,
    at: Math.max(clause.lastIndexOf(name), clause.lastIndexOf(adjective)),
  }));
  const last = named.toSorted((a, b) => b.at - a.at)[0];
  return last && last.at >= 0 ? last.id : null;
}

const UNITS = `zero one ${SMALL.replaceAll('|', ' ')}`.split(' ');
const DECADES = TENS.split('|');

/** A number in digits or in words; `null` for what is a year, or no number. */
function valueOf(words: string): number | null {
  const times = (/thousand$/i.test(words) ? 1_000 : 1) * (/hundred/i.test(words) ? 100 : 1);
  const bare = words.replace(/(?:[- ](?:hundred|thousand))+$/i, '').toLowerCase();
  if (/^\d/.test(bare)) {
    const isYear = /^1[6-9]\d\d$|^20\d\d$/.test(bare);
    return isYear ? null : Number(bare.replaceAll(/\D/g, '')) * times;
  }
  const [ten = '', unit = ''] = bare.split(/[- ]/);
  const decade = DECADES.indexOf(ten);
  if (decade >= 0) return ((decade + 2) * 10 + Math.max(0, UNITS.indexOf(unit))) * times;
  const small = UNITS.indexOf(bare);
  return small < 0 ? null : small * times;
}
