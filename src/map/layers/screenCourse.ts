import type { Position } from 'geojson';
import { type CoursePoint, courseOf } from '../../domain/course';
import type { Instant } from '../../domain/time';
import type { Track } from '../../domain/track';

/** Where a position lies on the screen, in pixels; `null` behind the globe. */
export type Project = (position: Position) => readonly [number, number] | null;

/** A course laid on the screen: measured anew when the camera has moved, not when the clock has. */
export class ScreenCourse {
  readonly points: readonly CoursePoint[];
  /** Pixels; NaN where a point cannot be seen. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  #camera = -1;

  constructor(track: Track) {
    this.points = courseOf(track);
    this.x = new Float32Array(this.points.length);
    this.y = new Float32Array(this.points.length);
  }

  /** Lays the course for a camera, which is known by its number. */
  lay(camera: number, project: Project): void {
    if (camera === this.#camera) return;
    this.#camera = camera;
    for (const [index, { position }] of this.points.entries()) {
      const [x, y] = project(position) ?? [NaN, NaN];
      this.x[index] = x;
      this.y[index] = y;
    }
  }

  /** Index of the first point passed at or after an instant; the number of points when there is none. */
  firstFrom(instant: Instant): number {
    let low = 0;
    let high = this.points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.points[middle]?.instant ?? Infinity) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
