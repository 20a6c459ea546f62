import type { ExpressionSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../state/appearance.svelte';

/** Families declared in fonts.css; MapLibre reads weight and slant from the family's name. */
export const SERIF = ['Atlas Serif'];
export const ITALIC = ['Atlas Serif Italic'];
export const BOLD = ['Atlas Serif Semibold'];

/** Zooms from which stations of rank 1 to 4 are named. */
export const STATION_LABELS = [5, 6, 7, 9] as const;

/** Families with the letters of the Far East, by the reader's choice of names. */
const FAR_EASTERN: Readonly<Partial<Record<NameChoice, readonly string[]>>> = {
  ja: ['Atlas Serif JP', 'Atlas Serif SC', 'Atlas Serif TC'],
  zh: ['Atlas Serif SC', 'Atlas Serif TC', 'Atlas Serif JP'],
  ko: ['Atlas Serif KR', 'Atlas Serif JP'],
};
const STACKS: ReadonlySet<string> = new Set([...SERIF, ...ITALIC, ...BOLD]);

/**
 * A value of `text-font` with the families that the chosen names want behind the atlas's own. The faces cover
 * the space too, so MapLibre itself waits for them before it draws the first letter.
 */
export function withFarEastern<Value>(value: Value, choice: NameChoice): Value;
export function withFarEastern(value: unknown, choice: NameChoice): unknown {
  const families = FAR_EASTERN[choice];
  if (!families || !Array.isArray(value)) return value;
  const parts: readonly unknown[] = value;
  if (parts.length === 1 && typeof parts[0] === 'string' && STACKS.has(parts[0])) {
    return [...parts, ...families];
  }
  return parts.map((part) => withFarEastern(part, choice));
}

/**
 * The name in the reader's choice, with the period's own in small type under it; features carry `name` and,
 * where they are known and differ, `modern`, `ru`, `ja`, `zh` and `ko`; `also` is the other side's form of the
 * name of an island in dispute, which is never left out.
 */
export function nameText(choice: NameChoice): ExpressionSpecification {
  const small = { 'font-scale': 0.8 };
  const name: ExpressionSpecification = ['get', 'name'];
  const period: ExpressionSpecification = [
    'case',
    ['has', 'also'],
    ['format', name, {}, '\n', {}, ['get', 'also'], small],
    ['format', name, {}],
  ];
  if (choice === 'period') return period;
  const both: ExpressionSpecification = [
    'format',
    ['get', choice],
    {},
    '\n',
    {},
    ['get', 'name'],
    small,
  ];
  return ['case', ['has', choice], both, period];
}

/** The same in one line, for names that run along a curve. */
export function lineText(choice: NameChoice): ExpressionSpecification {
  return choice === 'period' ? ['get', 'name'] : ['coalesce', ['get', choice], ['get', 'name']];
}
