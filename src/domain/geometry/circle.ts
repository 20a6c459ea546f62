import type { Position } from 'geojson';
import { destination } from './geodesy';

/** What lies so far from a point, as a closed ring of so many corners, anticlockwise from the north. */
export function circleAbout(centre: Position, km: number, corners: number): readonly Position[] {
  const ring = Array.from({ length: corners }, (_, nth) =>
    destination(centre, km, (nth * -360) / corners),
  );
  return [...ring, ...ring.slice(0, 1)];
}
