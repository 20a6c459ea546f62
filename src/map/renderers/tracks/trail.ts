import { DAY, type Instant } from '../../../domain/dates/time';
import type { Pixel, Screen } from '../../chart/screen';
import type { ScreenCourse } from './screenCourse';

/** Days in which a trail pales to its least, the steps in which it does, and what is left of it. */
const PALING = 45;
const STEPS = 6;
const LEAST = 0.3;

/** What is known of a trail but its course. */
export interface TrailStyle {
  readonly colour: string;
  /** Pixels. */
  readonly width: number;
  /** 1, or less when something else is lit. */
  readonly strength: number;
  readonly dashed: boolean;
  /** Where the ship is now, in pixels. */
  readonly ship: readonly [number, number];
}

/** Draws the course run, whole, paling with age. */
export function paintTrail(
  ink: CanvasRenderingContext2D,
  course: ScreenCourse,
  now: Instant,
  style: TrailStyle,
): void {
  const last = course.firstFrom(now);
  ink.strokeStyle = style.colour;
  ink.lineWidth = style.width;
  ink.setLineDash(style.dashed ? [6, 3] : []);
  let end = last;
  for (let step = 0; step < STEPS && end > 0; step += 1) {
    const oldest = step === STEPS - 1 ? -Infinity : now - ((step + 1) * PALING * DAY) / STEPS;
    const start = Math.max(0, course.firstFrom(oldest) - 1);
    ink.globalAlpha = style.strength * (1 - ((1 - LEAST) * step) / (STEPS - 1));
    ink.beginPath();
    trace(ink, course, start, end);
    if (step === 0) ink.lineTo(...style.ship);
    ink.stroke();
    end = Math.min(end, start + 1);
  }
  ink.globalAlpha = 1;
}

/** Dots a course of points on the screen, with gaps where one cannot be seen or the line would go round the map. */
export function paintIntention(
  ink: CanvasRenderingContext2D,
  points: readonly (Pixel | null)[],
  isAround: Screen['isAround'],
  colour: string,
): void {
  ink.strokeStyle = colour;
  ink.lineWidth = 1.8;
  ink.setLineDash([0.1, 6]);
  ink.beginPath();
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (point && before && !isAround(before, point)) ink.lineTo(...point);
    else if (point) ink.moveTo(...point);
  }
  ink.stroke();
}

/** The points from one index to before another; a gap where a point cannot be seen. */
function trace(
  ink: CanvasRenderingContext2D,
  course: ScreenCourse,
  start: number,
  end: number,
): void {
  let pen = false;
  for (let index = start; index < end; index += 1) {
    const [x = NaN, y = NaN] = [course.x[index], course.y[index]];
    if (pen && course.runsTo(index)) ink.lineTo(x, y);
    else if (!Number.isNaN(x)) ink.moveTo(x, y);
    pen = !Number.isNaN(x);
  }
}
