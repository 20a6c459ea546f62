/** That somebody wants a picture of the present view. */
export interface PictureRequest {
  /** Called once with the PNG; `null` when the map could not be drawn. */
  readonly deliver: (file: Blob | null) => void;
}

/** The ui asks for a picture, the map draws it. */
export class Picture {
  /** A new object is a new request. */
  request = $state.raw<PictureRequest | null>(null);
}
