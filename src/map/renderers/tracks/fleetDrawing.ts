import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import type { Instant } from '../../../domain/dates/time';
import { courseAhead } from '../../../domain/motion/intention';
import type { ChartDrawing, Label, Mark } from '../../chart/drawing';
import type { Pixel, Screen } from '../../chart/screen';
import { type Mover, afloatAt, moverAt } from './fleet';
import type { FleetLook } from './fleetLook';
import { ScreenCourse, isSeen } from './screenCourse';
import { type TrailStyle, paintIntention, paintTrail } from './trail';

/** Around the sign of a ship that is lit or pointed at: how far from it, and how wide its line, in pixels. */
const RING = { away: 2, wide: 1.5 } as const;

/** What is drawn of it at one moment. */
export interface FleetMoment {
  readonly look: FleetLook;
  readonly instant: Instant;
  readonly hovered: FeatureId | null;
  readonly labelOf: (feature: AtlasFeature) => Label;
  /** How many signs have come: with one more it is drawn anew. */
  readonly loaded: number;
}

/** A ship, and where she stands on the screen. */
interface Stand {
  readonly mover: Mover;
  readonly at: Pixel;
}

/** The courses of tracks, as they were laid last. */
export type Courses = WeakMap<AtlasFeature, ScreenCourse>;

/** The ships with their trails, on the chart. */
export function fleetDrawing(moment: FleetMoment, courses: Courses): ChartDrawing {
  const { look, instant } = moment;
  return {
    look,
    lines: (ctx, screen) => {
      // What is reckoned is left out where only what is attested is asked for.
      if (look.attestedOnly) return false;
      const stands = standsIn(screen, moment);
      const trails = stands.filter((stand) => {
        const course = courseOf(stand.mover.feature, courses, screen);
        if (course?.reaches(screen.size, course.firstFrom(instant)) !== true) return false;
        paintTrail(ctx, course, instant, trailStyle(look, stand));
        return true;
      });
      return paintBound(ctx, screen, look, stands) || trails.length > 0;
    },
    marks: (screen) => standsIn(screen, moment).map((stand) => markOf(stand, screen, moment)),
  };
}

function standsIn({ project }: Screen, { look, instant }: FleetMoment): readonly Stand[] {
  const afloat = afloatAt(look.tracks, instant);
  return look.tracks.flatMap((feature) => {
    const mover = afloat.has(feature.id) ? moverAt(feature, instant, look.attestedOnly) : null;
    const at = mover && project(mover.position);
    return mover && at ? [{ mover, at }] : [];
  });
}

function courseOf(feature: AtlasFeature, courses: Courses, screen: Screen): ScreenCourse | null {
  if (!feature.track) return null;
  const known = courses.get(feature);
  const course = known ?? new ScreenCourse(feature.track);
  if (!known) courses.set(feature, course);
  course.lay(screen);
  return course;
}

/** The way ahead of the ships that somebody knew to be bound somewhere; false when none of it is in sight. */
function paintBound(
  ctx: CanvasRenderingContext2D,
  screen: Screen,
  look: FleetLook,
  stands: readonly Stand[],
): boolean {
  const ship = stands.find(({ mover }) => mover.feature.id === look.intends)?.mover;
  if (!look.intended || !ship) return false;
  const points = courseAhead(look.intended, ship.position).map(screen.project);
  if (!points.some((to, index) => isSeen(points[index - 1] ?? to, to, screen.size))) return false;
  paintIntention(ctx, points, screen.isAround, colourIn(look, ship.feature));
  return true;
}

function markOf({ mover, at: [x, y] }: Stand, screen: Screen, moment: FleetMoment): Mark {
  const { look, hovered, labelOf } = moment;
  const { feature, heading, present } = mover;
  const { id, rank } = feature;
  const [colour, size] = [colourIn(look, feature), sizeAt(screen.zoom)];
  const [isHovered, isLit] = [hovered === id, look.lit.has(id)];
  const isRinged = isHovered || isLit;
  return {
    id,
    rank,
    x,
    y,
    size: isRinged ? size + 2 * (RING.away + RING.wide) : size,
    colour,
    label: labelOf(feature),
    insists: isRinged,
    strength: present ? 1 : 0.5,
    paint: (ctx, ratio) => {
      if (isRinged) paintRing(ctx, size, colour, isHovered ? look.paper : null);
      const ship = { tone: colour, hollow: look.dashed.has(id) };
      const sign = look.signs.of(ship, Math.round(size * ratio));
      ctx.rotate(((heading - screen.bearing) * Math.PI) / 180);
      if (sign) ctx.drawImage(sign, -size / 2, -size / 2, size, size);
    },
  };
}

/** Width of a ship's sign in pixels. */
export function sizeAt(zoom: number): number {
  return Math.min(34, 20 + 2.2 * Math.max(0, zoom - 2));
}

function paintRing(
  ctx: CanvasRenderingContext2D,
  size: number,
  colour: string,
  ground: string | null,
): void {
  ctx.beginPath();
  ctx.arc(0, 0, size / 2, 0, 2 * Math.PI);
  if (ground !== null) ctx.fillStyle = ground;
  if (ground !== null) ctx.fill();
  ctx.beginPath();
  ctx.arc(0, 0, size / 2 + RING.away + RING.wide / 2, 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = RING.wide;
  ctx.stroke();
}

function colourIn({ colours }: FleetLook, { id }: AtlasFeature): string {
  return colours.get(id) ?? '#000';
}

function trailStyle(look: FleetLook, { mover, at }: Stand): TrailStyle {
  const { dashed, lit } = look;
  const { id } = mover.feature;
  return {
    colour: colourIn(look, mover.feature),
    width: lit.has(id) ? 2.2 : 1.5,
    strength: lit.size === 0 || lit.has(id) ? 1 : 0.6,
    dashed: dashed.has(id),
    ship: at,
  };
}
