/** A sign of the map with what it stands for, for the legend of a picture. */
export interface LegendEntry {
  /** A drawing of it, as the address of an SVG. */
  readonly mark: string;
  readonly text: string;
}

/** That somebody wants a picture of the present view. */
export interface PictureRequest {
  readonly legend: readonly LegendEntry[];
  /** Called once with the PNG; `null` when the map could not be drawn. */
  readonly deliver: (file: Blob | null) => void;
}

/** The ui asks for a picture, the map draws it. */
export class Picture {
  /** A new object is a new request. */
  request = $state.raw<PictureRequest | null>(null);
}
