import { Map as MapLibre, type MapOptions, type StateSpecification } from 'maplibre-gl';
import { placeWhenPainted } from './placing';

/** Decides when a map that wants to draw itself may: it calls `draw` then, or has the map drawn some other way. */
export type Pace = (draw: () => void) => void;

/** A map that may be told not to draw itself for every single thing that comes in. */
export class PacedMap extends MapLibre {
  /** `null` or, while the map is being made, absent: it draws whenever it wants to. */
  pace?: Pace | null;
  /** While it is, a frame asks for the tiles it wants, but paints nothing and places no labels: what is shown stays. */
  blind = false;

  constructor(options: MapOptions) {
    super(options);
    const { painter, style } = this;
    const paint = painter.render.bind(painter);
    painter.render = (...frame) => {
      if (!this.blind) paint(...frame);
    };
    placeWhenPainted(style, () => this.blind);
  }

  /** Whether another frame would do anything, apart from painting. */
  get isStirred(): boolean {
    return this._styleDirty || this._sourcesDirty || this._placementDirty;
  }

  /** Whether nothing is on its way, and the labels have found their places. */
  get isWhole(): boolean {
    return this.loaded() && this.areTilesLoaded() && !this.isStirred;
  }

  /**
   * Sets many properties of the style's state at once: one by one, each would go through all layers, be told all workers, and
   * have tiles laid out anew.
   */
  setState(values: StateSpecification): void {
    if (Object.keys(values).length === 0) return;
    this.style.setGlobalState(values);
    this._update(true);
  }

  override triggerRepaint(): void {
    const draw = (): void => super.triggerRepaint();
    if (this.pace) this.pace(draw);
    else draw();
  }
}
