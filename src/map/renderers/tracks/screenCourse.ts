import { type CoursePoint, courseOf } from '../../../domain/motion/course';
import type { Instant } from '../../../domain/dates/time';
import type { Track } from '../../../domain/motion/track';
import type { Screen } from '../../chart/screen';

/** What of the screen a course is laid on. */
export type Laid = Pick<Screen, 'project' | 'isAround'>;

/** A course laid on the screen: measured anew when the camera has moved, not when the clock has. */
export class ScreenCourse {
  readonly points: readonly CoursePoint[];
  /** Pixels; NaN where a point cannot be seen. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Those that the line does not run on to from the point before: it would cross the whole map. */
  #apart: ReadonlySet<number> = new Set();
  #screen: Laid | null = null;

  constructor(track: Track) {
    this.points = courseOf(track);
    this.x = new Float32Array(this.points.length);
    this.y = new Float32Array(this.points.length);
  }

  /** Lays the course on the screen as the camera stands. */
  lay(screen: Laid): void {
    if (screen === this.#screen) return;
    this.#screen = screen;
    const apart = new Set<number>();
    for (const [index, { position }] of this.points.entries()) {
      const [x, y] = screen.project(position) ?? [NaN, NaN];
      this.x[index] = x;
      this.y[index] = y;
      if (index > 0 && screen.isAround(this.#pixel(index - 1), [x, y])) apart.add(index);
    }
    this.#apart = apart;
  }

  /** Whether the line runs on to a point from the one before. */
  runsTo(index: number): boolean {
    return !Number.isNaN(this.x[index] ?? NaN) && !this.#apart.has(index);
  }

  /** Whether any of the course before an index may be seen in so many pixels. */
  reaches([width, height]: readonly [number, number], end: number): boolean {
    for (let index = 0; index < end; index += 1) {
      const next = Math.min(index + 1, this.points.length - 1);
      // Not a number, behind the globe, is never within.
      if (isSeen(this.#pixel(index), this.#pixel(next), [width, height])) return true;
    }
    return false;
  }

  #pixel(index: number): readonly [number, number] {
    return [this.x[index] ?? NaN, this.y[index] ?? NaN];
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

/** Whether a line from one pixel to another may be seen in so many; never where one of them is unknown. */
export function isSeen(
  from: readonly [number, number] | null,
  to: readonly [number, number] | null,
  [width, height]: readonly [number, number],
): boolean {
  if (!from || !to) return false;
  const isAcross = Math.max(from[0], to[0]) >= 0 && Math.min(from[0], to[0]) <= width;
  return isAcross && Math.max(from[1], to[1]) >= 0 && Math.min(from[1], to[1]) <= height;
}
