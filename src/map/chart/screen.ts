import type { Position } from 'geojson';
import { LngLat, type Map as MapLibre } from 'maplibre-gl';
import { FLAT_FROM } from '../../domain/framing/projection';
import { turnTo, worldWidth } from '../../domain/geometry/mercator';
import type { LetteredMap } from '../ground/letters';
import { distanceNm } from '../../domain/geometry/geodesy';

/** A point of the screen: pixels from the left and upper edge of the map. */
export type Pixel = readonly [x: number, y: number];

/** What of the map the chart over it asks. */
export type ChartMap = Pick<
  MapLibre,
  | 'project'
  | 'unproject'
  | 'getZoom'
  | 'getBearing'
  | 'getPitch'
  | 'getCenter'
  | 'getContainer'
  | 'getPixelRatio'
  | 'getVerticalFieldOfView'
  | 'isMoving'
> &
  LetteredMap;

/** Metres between a place and what is seen there that tell that it is behind. */
const BEHIND = 50_000;
/** Looked at from so little aslant (degrees), the globe shows all within the first angle of its middle, and nothing beyond the other. */
const LEVEL = 5;
const [NEAR_SIDE, FAR_SIDE] = [45, 100];
const NM_PER_DEGREE = 60;

/** How places lie on the screen, as the camera stands now. */
export class Screen {
  readonly zoom: number;
  /** Degrees clockwise from north of the way up the screen. */
  readonly bearing: number;
  /** Width and height in pixels. */
  readonly size: Pixel;
  readonly #map: ChartMap;
  readonly #lng: number;
  readonly #globe: boolean;

  constructor(map: ChartMap) {
    this.#map = map;
    this.zoom = map.getZoom();
    this.bearing = map.getBearing();
    const { clientWidth, clientHeight } = map.getContainer();
    this.size = [clientWidth, clientHeight];
    this.#lng = map.getCenter().lng;
    this.#globe = this.zoom < FLAT_FROM;
  }

  /** Whether the map takes no room on the page. */
  get isNothing(): boolean {
    return Math.min(...this.size) === 0;
  }

  /** Where a place lies, on whichever side of the 180th meridian it is given; `null` behind the globe. */
  readonly project = ([lng = 0, lat = 0]: Position): Pixel | null => {
    const near = this.#lng + turnTo(this.#lng, lng);
    const { x, y } = this.#map.project([near, lat]);
    return this.#globe && this.#isBehind(near, lat, x, y) ? null : [x, y];
  };

  /** Whether a line between two pixels would run across the whole map, where its ends lie beside each other behind it. */
  readonly isAround = ([x]: Pixel, [toX]: Pixel): boolean =>
    !this.#globe && Math.abs(toX - x) > worldWidth(this.zoom) / 2;

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
