import { Map as MapLibre } from 'maplibre-gl';

/** Decides when a map that wants to draw itself may: it calls `draw` then, or has the map drawn some other way. */
export type Pace = (draw: () => void) => void;

/** A map that may be told not to draw itself for every single thing that comes in. */
export class PacedMap extends MapLibre {
  /** `null` or, while the map is being made, absent: it draws whenever it wants to. */
  pace?: Pace | null;

  override triggerRepaint(): void {
    const draw = (): void => super.triggerRepaint();
    if (this.pace) this.pace(draw);
    else draw();
  }
}
