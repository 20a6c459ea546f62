import type { ExpressionSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../design/palette';

/** The colour of the side that an expression, or a property of the feature, names. */
export function sideColour(
  { sides, neutral }: PaletteColours,
  side: ExpressionSpecification = ['get', 'tone'],
): ExpressionSpecification {
  return inkBy(
    side,
    sides.map(({ id, ink }) => [id, ink]),
    neutral,
  );
}

/** The colour of the theme that a feature is of. */
export function themeColour({ themes, railway }: PaletteColours): ExpressionSpecification {
  return inkBy(
    ['get', 'theme'],
    themes.map(({ id, ink }) => [id, ink]),
    railway,
  );
}

/** The colour that goes with the value of an expression, else `otherwise`. */
export function inkBy(
  value: ExpressionSpecification,
  inks: readonly (readonly [value: string, ink: string])[],
  otherwise: string,
): ExpressionSpecification {
  return inks.reduceRight<ExpressionSpecification>(
    (rest, [known, ink]) => ['case', ['==', value, known], ink, rest],
    ['literal', otherwise],
  );
}
