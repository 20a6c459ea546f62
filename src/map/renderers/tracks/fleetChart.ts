import type { Position } from 'geojson';
import { LngLat, type Map as MapLibre, type PointLike } from 'maplibre-gl';
import type { AtlasFeature } from '../../../domain/atlas/feature';
import { distanceNm } from '../../../domain/geometry/geodesy';
import type { FeatureId } from '../../../domain/atlas/id';
import { courseAhead } from '../../../domain/motion/intention';
import type { Instant } from '../../../domain/dates/time';
import { blankCanvas, hideCanvas } from '../../core/blankCanvas';
import { drawnAt } from '../../core/drawnAt';
import { GROUND_NAMES } from '../../base/names';
import { RENDERERS } from '..';
import { FLAT_FROM } from '../../../domain/framing/projection';
import { type Mover, afloatAt, moverAt } from './fleet';
import { type Box, type LabelSide, type Lettering, type Named, placeLabels } from './moverLabels';
import { ScreenCourse, isSeen } from './screenCourse';
import { type TrailStyle, paintIntention, paintTrail } from './trail';

/** What is drawn of the fleet, apart from when and where from. */
export interface FleetLook {
  readonly tracks: readonly AtlasFeature[];
  /** In their order, the greatest first. */
  readonly colours: ReadonlyMap<FeatureId, string>;
  /** Those whose courses are dashed. */
  readonly dashed: ReadonlySet<FeatureId>;
  readonly attestedOnly: boolean;
  readonly lit: ReadonlySet<FeatureId>;
  /** A course that was meant, dotted ahead of one track's ships; `null` for none. */
  readonly intended: readonly Position[] | null;
  readonly intends: FeatureId | null;
}

interface Painted {
  readonly at: number;
  /** Where the ships stood. */
  readonly stands: readonly Stand[];
  readonly camera: number;
  readonly look: FleetLook | null;
}

const NEVER: Painted = { at: -Infinity, stands: [], camera: -1, look: null };

/** Where a mover stands on the screen, in pixels. */
export interface Stand {
  readonly mover: Mover;
  readonly x: number;
  readonly y: number;
}

interface Trail {
  readonly course: ScreenCourse;
  readonly stand: Stand;
}

/**
 * While the chart lies still, trails grow no oftener than this in milliseconds, and only so far behind a ship
 * in pixels as she hides herself.
 */
const CALM = 100;
const HIDDEN = 5;
/** What a ship's name must not be written over, and what it should not. */
const LETTERED: Readonly<Record<'theme' | 'ground', readonly string[]>> = {
  theme: RENDERERS.flatMap(({ lettered }) => lettered),
  ground: GROUND_NAMES,
};
/** Metres between a place and what is seen there that tell that it is behind. */
const BEHIND = 50_000;
/** Looked at from so little aslant (degrees), the globe shows all within the first angle of its middle, and nothing beyond the other. */
const LEVEL = 5;
const [NEAR_SIDE, FAR_SIDE] = [45, 100];
const NM_PER_DEGREE = 60;

/**
 * The fleet drawn over the map on a canvas of its own. The map under it rests while the clock plays: to move a
 * point of its own it would draw all its layers anew for every frame.
 */
export class FleetChart {
  readonly #map: MapLibre;
  readonly #trails: HTMLCanvasElement;
  readonly #courses = new Map<AtlasFeature, ScreenCourse>();
  readonly #sides = new Map<FeatureId, LabelSide | null>();
  #camera = 0;
  #globe = false;
  #size: readonly [number, number] = [0, 0];
  #painted = NEVER;

  constructor(map: MapLibre, trails: HTMLCanvasElement) {
    this.#map = map;
    this.#trails = trails;
    this.cameraMoved();
  }

  /** To be called when the camera has moved or the map has a new size. */
  cameraMoved(): void {
    this.#camera += 1;
    this.#globe = this.#map.getZoom() < FLAT_FROM;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#size = [clientWidth, clientHeight];
  }

  /** Draws the trails, when it is time, and says where the ships stand; those out of sight are left out. */
  draw(look: FleetLook, now: Instant, playing: boolean): readonly Stand[] {
    if (!playing) this.#painted = NEVER;
    const afloat = afloatAt(look.tracks, now);
    const stands = look.tracks.flatMap((feature) => {
      const mover = afloat.has(feature.id) ? moverAt(feature, now, look.attestedOnly) : null;
      const at = mover && this.#project(mover.position);
      return mover && at ? [{ mover, x: at[0], y: at[1] }] : [];
    });
    this.#paint(look, now, stands);
    return stands;
  }

  /** A side for the label of each ship; under way it is kept while there is room, at rest it is the same whatever was before. */
  sidesOf(
    stands: readonly Stand[],
    sizeOf: (id: FeatureId) => readonly [number, number],
    isUnderWay: boolean,
  ): void {
    const named = stands.map(({ mover, x, y }): Named => {
      const [width, height] = sizeOf(mover.feature.id);
      const side = isUnderWay ? (this.#sides.get(mover.feature.id) ?? null) : null;
      return { x, y, width, height, side };
    });
    for (const [index, side] of placeLabels(named, this.#letteringAt).entries()) {
      const id = stands[index]?.mover.feature.id;
      if (id !== undefined) this.#sides.set(id, side);
    }
  }

  readonly #letteringAt = ({ left, top, right, bottom }: Box): Lettering => {
    const corners: [PointLike, PointLike] = [
      [left, top],
      [right, bottom],
    ];
    const found = drawnAt(this.#map, [...LETTERED.theme, ...LETTERED.ground], corners) ?? [];
    if (found.length === 0) return 'none';
    return found.some(({ layer }) => LETTERED.theme.some((id) => id === layer.id))
      ? 'theme'
      : 'ground';
  };

  /** `null` when there was no room for the label. */
  sideOf(id: FeatureId): LabelSide | null {
    return this.#sides.get(id) ?? null;
  }

  /** Between two paintings the end of a trail lies under its ship. */
  #paint(look: FleetLook, now: Instant, stands: readonly Stand[]): void {
    const time = performance.now();
    const { at, camera, look: drawn, stands: before } = this.#painted;
    const isSame = camera === this.#camera && look === drawn;
    if (isSame && (time - at < CALM || areNear(stands, before))) return;
    this.#painted = { at: time, stands, camera: this.#camera, look };
    const [trails, bound] = this.#ahead(look, now, stands);
    if (trails.length === 0 && !bound) {
      hideCanvas(this.#trails);
      return;
    }
    const ink = this.#blank();
    if (!ink) return;
    for (const { course, stand } of trails) paintTrail(ink, course, now, styleOf(look, stand));
    if (bound) paintIntention(ink, bound.points, bound.colour);
  }

  /** The canvas, cleared and ready for lines; `null` when the browser has none. */
  #blank(): CanvasRenderingContext2D | null {
    const ratio = Math.min(3, this.#map.getPixelRatio());
    const ctx = blankCanvas(this.#trails, this.#size, ratio);
    if (ctx) [ctx.lineCap, ctx.lineJoin] = ['round', 'round'];
    return ctx;
  }

  /** What is reckoned is left out where only what is attested is asked for. */
  #ahead(look: FleetLook, now: Instant, stands: readonly Stand[]) {
    if (look.attestedOnly) return [[], null] as const;
    return [this.#trailsInSight(stands, now), this.#bound(look, stands)] as const;
  }

  #trailsInSight(stands: readonly Stand[], now: Instant): readonly Trail[] {
    return stands.flatMap((stand) => {
      const course = this.#courseOf(stand.mover.feature);
      const isInSight = course?.reaches(this.#size, course.firstFrom(now)) === true;
      return isInSight ? [{ course, stand }] : [];
    });
  }

  /** The way ahead of the ships that somebody knew to be bound somewhere; `null` when none of it is in sight. */
  #bound(look: FleetLook, stands: readonly Stand[]) {
    const ship = stands.find(({ mover }) => mover.feature.id === look.intends)?.mover;
    if (!look.intended || !ship) return null;
    const points = courseAhead(look.intended, ship.position).map(this.#project);
    const isInSight = points.some((to, index) => isSeen(points[index - 1] ?? to, to, this.#size));
    return isInSight ? { points, colour: colourIn(look, ship.feature) } : null;
  }

  #courseOf(feature: AtlasFeature): ScreenCourse | null {
    if (!feature.track) return null;
    const known = this.#courses.get(feature);
    const course = known ?? new ScreenCourse(feature.track);
    if (!known) this.#courses.set(feature, course);
    course.lay(this.#camera, (position) => this.#project(position));
    return course;
  }

  readonly #project = ([lng = 0, lat = 0]: Position): readonly [number, number] | null => {
    const { x, y } = this.#map.project([lng, lat]);
    return this.#globe && this.#isBehind(lng, lat, x, y) ? null : [x, y];
  };

  /** What lies behind the globe is drawn where something else lies in front. Most of it can be told by the angle alone. */
  #isBehind(lng: number, lat: number, x: number, y: number): boolean {
    if (this.#map.getPitch() < LEVEL) {
      const angle = distanceNm(this.#map.getCenter().toArray(), [lng, lat]) / NM_PER_DEGREE;
      if (angle < NEAR_SIDE) return false;
      if (angle > FAR_SIDE) return true;
    }
    return this.#map.unproject([x, y]).distanceTo(new LngLat(lng, lat)) > BEHIND;
  }
}

/** Whether the same ships still stand where they stood, but for what they hide themselves. */
function areNear(stands: readonly Stand[], before: readonly Stand[]): boolean {
  if (stands.length !== before.length) return false;
  return stands.every(({ mover, x, y }, index) => {
    const then = before[index];
    const isSame = then?.mover.feature === mover.feature;
    return isSame && Math.hypot(x - then.x, y - then.y) < HIDDEN;
  });
}

function colourIn({ colours }: FleetLook, { id }: AtlasFeature): string {
  return colours.get(id) ?? '#000';
}

function styleOf(look: FleetLook, { mover, x, y }: Stand): TrailStyle {
  const { dashed, lit } = look;
  const { id } = mover.feature;
  return {
    colour: colourIn(look, mover.feature),
    width: lit.has(id) ? 2.2 : 1.5,
    strength: lit.size === 0 || lit.has(id) ? 1 : 0.6,
    dashed: dashed.has(id),
    ship: [x, y],
  };
}
