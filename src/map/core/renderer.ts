import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../../domain/atlas/atlas';
import type { NameChoice } from '../../domain/atlas/languages';
import type { Extent } from '../../domain/geometry/view';
import type { Explorer } from '../../state/explorer.svelte';
import type { LayerId } from '../order';
import type { PaletteColours } from '../style/palette';
import type { AtlasLayer } from './layer';

/** Of what a renderer makes its sources. */
export interface Subject {
  readonly atlas: Atlas;
  readonly names: NameChoice;
  /** Only what a source attests, nothing reckoned. */
  readonly attestedOnly: boolean;
}

/** Of what a renderer makes its layers. */
export interface Look {
  readonly colours: PaletteColours;
  /** Keys of the names of the great towns, which are written in any case. */
  readonly great: readonly string[];
}

/** Where the map last came to rest. */
export interface Rest {
  readonly zoom: number;
  readonly extent: Extent;
}

/** What moves with the clock: each source with what gives its data, in a component or another's derivation. */
export type Moving = Readonly<Record<string, () => FeatureCollection>>;

/** A way of drawing features: all that the rest of the map knows of it. */
export interface Renderer {
  /** Its sources that stand still, by name; what renderers give by the same name becomes one source. */
  readonly sources: (subject: Subject) => Readonly<Record<string, FeatureCollection>>;
  /** Its sources that move; called once, where effects may be made. */
  readonly moving?: (explorer: Explorer, rest: () => Rest) => Moving;
  readonly layers: (look: Look) => readonly AtlasLayer[];
  /** Layers that answer to the pointer, and how directly: 0 for a symbol to 4 for an area. */
  readonly pick: Readonly<Partial<Record<LayerId, number>>>;
  /** Sources of what is lit by pointing at it. */
  readonly hovered: readonly string[];
  /** Layers whose drawings the legend explains; those of `outlines` it draws as the edge of an area. */
  readonly legend: readonly LayerId[];
  readonly outlines?: readonly LayerId[];
  /** Layers whose letters and symbols nothing else may be written over. */
  readonly lettered: readonly LayerId[];
}
