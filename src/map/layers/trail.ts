import { DAY, type Instant } from '../../domain/time';
import type { ScreenCourse } from './screenCourse';

/** Days in which a trail pales to its least, the steps in which it does, and what is left of it. */
const PALING = 45;
const STEPS = 6;
const LEAST = 0.3;
/** For how long the band of doubt stays behind the ship. */
const BAND: Instant = 20 * DAY;

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

/** The points from one index to before another; a gap where a point cannot be seen. */
function trace(
  ink: CanvasRenderingContext2D,
  { x, y }: ScreenCourse,
  start: number,
  end: number,
): void {
  let pen = false;
  for (let index = start; index < end; index += 1) {
    const [px = NaN, py = NaN] = [x[index], y[index]];
    if (Number.isNaN(px)) pen = false;
    else if (pen) ink.lineTo(px, py);
    else {
      ink.moveTo(px, py);
      pen = true;
    }
  }
}

/**
 * Draws the doubt about the way of the last days as one broad stroke, as wide as the doubt was then, and about
 * the ship as a disc. Opaque: the canvas is what is seen through.
 */
export function paintBand(
  ink: CanvasRenderingContext2D,
  course: ScreenCourse,
  now: Instant,
  { colour, ship }: TrailStyle,
  doubt: Doubt,
): void {
  ink.strokeStyle = colour;
  ink.fillStyle = colour;
  const last = course.firstFrom(now);
  let before: Stretch | null = null;
  for (let index = Math.max(0, course.firstFrom(now - BAND) - 1); index <= last; index += 1) {
    const here = index === last ? { at: ship, km: doubt.km } : stretchAt(course, index);
    if (before) {
      ink.lineWidth = (before.km + here.km) * doubt.pixelsPerKm;
      ink.beginPath();
      ink.moveTo(...before.at);
      ink.lineTo(...here.at);
      ink.stroke();
    }
    before = here;
  }
  ink.beginPath();
  ink.arc(...ship, doubt.km * doubt.pixelsPerKm, 0, 2 * Math.PI);
  ink.fill();
}

/** How far off the ship may be, and the scale of the map. */
export interface Doubt {
  readonly km: number;
  readonly pixelsPerKm: number;
}

interface Stretch {
  readonly at: readonly [number, number];
  readonly km: number;
}

function stretchAt({ x, y, points }: ScreenCourse, index: number): Stretch {
  return { at: [x[index] ?? NaN, y[index] ?? NaN], km: points[index]?.uncertaintyKm ?? 0 };
}
