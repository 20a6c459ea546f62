/** What the camera looks at. */
export interface View {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down, 0 to 85. */
  readonly pitch: number;
}

/** West, south, east, north in degrees; east may pass 180 where the extent crosses the antimeridian. */
export type Extent = readonly [number, number, number, number];
