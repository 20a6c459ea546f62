import type { Position } from 'geojson';
import type { Path } from '../../../../data/mistake';
import type { WrittenFeature } from '../../../../data/features/read';
import type { Extent } from '../../../../domain/geometry/view';
import type { Geodata, PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';

/** Features with a position outside the extent of their theme; the first such position of each. */
export function checkExtent({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  return features.flatMap((placed) => {
    const { extent } = placed.theme;
    const stray = positionsOf(placed.feature.geometry).find(
      ({ position }) => !holds(extent, position),
    );
    return stray ? [strayFinding(placed, stray)] : [];
  });
}

/** A position with its path within the geometry. */
export interface PlacedPosition {
  readonly path: Path;
  readonly position: Position;
}

/** All positions of a geometry, none for `null`. */
export function positionsOf(geometry: WrittenFeature['geometry']): readonly PlacedPosition[] {
  return geometry ? within(geometry.coordinates, ['coordinates']) : [];
}

type Nested = Position | readonly Nested[];

function within(nested: Nested, path: Path): readonly PlacedPosition[] {
  if (isPosition(nested)) return [{ path, position: nested }];
  return nested.flatMap((inner, index) => within(inner, [...path, index]));
}

function isPosition(nested: Nested): nested is Position {
  return typeof nested[0] === 'number';
}

/** East may pass 180, where the extent crosses the antimeridian. */
function holds([west, south, east, north]: Extent, [lng = NaN, lat = NaN]: Position): boolean {
  const onLng = [lng, lng + 360].some((turned) => turned >= west && turned <= east);
  return onLng && lat >= south && lat <= north;
}

function strayFinding(placed: PlacedFeature, { path, position }: PlacedPosition): Finding {
  const { theme, file } = placed;
  return {
    file,
    path: [...placed.path, 'geometry', ...path],
    message: `[${position.join(', ')}] is outside the extent of the theme "${theme.id}"`,
    expected: `a position within [${theme.extent.join(', ')}] (west, south, east, north)`,
  };
}
