import type { ExpressionSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../domain/atlas/languages';

/** Families declared in fonts.css; MapLibre reads weight and slant from the family's name. */
export const SERIF = ['Atlas Serif'];
export const ITALIC = ['Atlas Serif Italic'];
export const BOLD = ['Atlas Serif Semibold'];

/** Zooms from which stations of rank 1 to 4 are named. */
export const STATION_LABELS = [5, 6, 7, 9] as const;

const STACKS: ReadonlySet<string> = new Set([...SERIF, ...ITALIC, ...BOLD]);

/** Whose letters the map is written in: MapLibre waits for the atlas's own without end, so that others serve where they do not come. */
export type Letters = 'own' | 'system';

/** A value of `text-font` with the system's serif in place of the atlas's faces. */
export function inSystemLetters<Value>(value: Value): Value;
export function inSystemLetters(value: unknown): unknown {
  if (typeof value === 'string') return STACKS.has(value) ? 'serif' : value;
  return Array.isArray(value) ? value.map((part: unknown) => inSystemLetters(part)) : value;
}

/**
 * A value of `text-font` with the families that the chosen names want behind the atlas's own. The faces cover
 * the space too, so MapLibre itself waits for them before it draws the first letter.
 */
export function withFamilies<Value>(value: Value, families: readonly string[]): Value;
export function withFamilies(value: unknown, families: readonly string[]): unknown {
  if (families.length === 0 || !Array.isArray(value)) return value;
  const parts: readonly unknown[] = value;
  if (parts.length === 1 && typeof parts[0] === 'string' && STACKS.has(parts[0])) {
    return [...parts, ...families];
  }
  return parts.map((part) => withFamilies(part, families));
}

/**
 * The name in the reader's choice, with the period's own in small type under it; features carry `name` and,
 * where they are known and differ, `modern` and each language by its code; `also` is the other side's form of the
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
