import type { ExpressionSpecification } from 'maplibre-gl';
import type { NameChoice } from '../../state/appearance.svelte';

/** Families declared in fonts.css; MapLibre reads weight and slant from the family's name. */
export const SERIF = ['Atlas Serif'];
export const ITALIC = ['Atlas Serif Italic'];
export const BOLD = ['Atlas Serif Semibold'];

/** Zooms from which stations of rank 1 to 4 are named. */
export const STATION_LABELS = [5, 6, 7, 9] as const;

/**
 * The name in the reader's choice, with the period's own in small type under it; features carry `name` and,
 * where they are known and differ, `modern`, `ru`, `ja`, `zh` and `ko`. A small `sign` may stand before it.
 */
export function nameText(
  choice: NameChoice,
  sign: ExpressionSpecification | '' = '',
): ExpressionSpecification {
  const small = { 'font-scale': 0.75 };
  const period: ExpressionSpecification = ['format', sign, small, ['get', 'name'], {}];
  if (choice === 'period') return period;
  const both: ExpressionSpecification = [
    'format',
    sign,
    small,
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
