import type { ExpressionSpecification } from 'maplibre-gl';
import type { PaletteColours } from './palette';

/** The colour of the side that an expression, or a property of the feature, names. */
export function sideColour(
  { sides, neutral }: PaletteColours,
  side: ExpressionSpecification = ['get', 'tone'],
): ExpressionSpecification {
  return ['case', ...sides.flatMap(({ id, ink }) => [['==', side, id], ink]), neutral];
}
