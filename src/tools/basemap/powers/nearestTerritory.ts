import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { load, type KDBush } from '../packages/load.mjs';

/** An area that belongs to one territory. */
export type Area = Feature<Polygon | MultiPolygon, { readonly t: string }>;

/** A piece of shore: `t` is the territory a line drawn by hand gives it to, else null. */
export interface Settled {
  readonly t: string | null;
}

/** How far, in degrees, an island may lie from the land it is given to. */
const farthest = 5;
const samples = 7;

/** Pieces of shore with the territory that most of their points lie nearest to. */
export async function nearestTerritory(
  areas: readonly Area[],
  pieces: readonly Feature<Polygon | MultiPolygon, Settled>[],
): Promise<readonly Area[]> {
  const { default: KDBushIndex } = await load('kdbush');
  const points = areas.flatMap((area) =>
    pointsOf(area.geometry).map((point) => ({ point, t: area.properties.t })),
  );
  const index = new KDBushIndex(points.length);
  for (const { point } of points) index.add(point[0] ?? 0, point[1] ?? 0);
  index.finish();

  return pieces.flatMap(({ properties, geometry }): Area[] => {
    if (properties.t !== null)
      return [{ type: 'Feature', properties: { t: properties.t }, geometry }];
    const votes = new Map<string, number>();
    for (const point of sampled(pointsOf(geometry))) {
      const t = nearest(index, points, point);
      if (t !== null) votes.set(t, (votes.get(t) ?? 0) + 1);
    }
    const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
    return winner === undefined
      ? []
      : [{ type: 'Feature', properties: { t: winner[0] }, geometry }];
  });
}

interface Marked {
  readonly point: Position;
  readonly t: string;
}

function nearest(index: KDBush, points: readonly Marked[], place: Position): string | null {
  const [lng = 0, lat = 0] = place;
  for (let radius = 0.02; radius < farthest; radius *= 3) {
    const near = index.within(lng, lat, radius).flatMap((i) => points[i] ?? []);
    if (near.length > 0) return closest(near, place);
  }
  return null;
}

function closest(near: readonly Marked[], [lng = 0, lat = 0]: Position): string | null {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let [best, shortest]: [string | null, number] = [null, Infinity];
  for (const { point, t } of near) {
    const [x = 0, y = 0] = point;
    const distance = Math.hypot((x - lng) * narrowing, y - lat);
    if (distance < shortest) [best, shortest] = [t, distance];
  }
  return best;
}

function pointsOf(geometry: Polygon | MultiPolygon): readonly Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function sampled(points: readonly Position[]): readonly Position[] {
  const step = Math.max(1, Math.floor(points.length / samples));
  return points.filter((_, i) => i % step === 0);
}
