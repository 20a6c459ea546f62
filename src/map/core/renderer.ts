import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { FeatureId } from '../../domain/atlas/id';
import type { Form } from '../../domain/atlas/feature/kind';
import type { RendererId } from '../../domain/atlas/renderers';
import type { NameChoice } from '../../domain/atlas/languages';
import type { Extent } from '../../domain/geometry/view';
import type { CertaintySign } from '../../state/onMap/onScreen.svelte';
import type { Explorer } from '../../state/explorer.svelte';
import type { ChartDrawing } from '../chart/drawing';
import type { Legend, PatternUrl } from '../legend/explained';
import type { Layers } from '../order';
import type { PaletteColours } from '../../design/palette';
import type { MapState } from './state';
import type { Sources } from './tiles/held';

/** Of what a renderer makes its sources, besides its features. */
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

/** What a renderer derives from the explorer's state while the map lives. */
export interface Live {
  /** Its sources that move with the clock: each with what gives its data. */
  readonly sources?: Readonly<Record<string, () => FeatureCollection>>;
  /** What its layers read of the moment besides. */
  readonly state?: () => Partial<MapState>;
  /** What it has on the chart over the map, where to move costs the map nothing. */
  readonly chart?: () => ChartDrawing;
  /** What is drawn for a feature: itself, or what it waits under. */
  readonly keeperOf?: (id: FeatureId) => FeatureId;
  /** All that a feature on the map stands for, itself first. */
  readonly heapOf?: (id: FeatureId) => readonly FeatureId[];
}

/** The features of a renderer that are on the map, as its layers look for them. */
export interface Present {
  /** The list of the moment that holds their ids. */
  readonly list: 'shown' | 'sailing' | 'standing';
  /** Whether one that is shown is drawn too; all are unless this says so. */
  readonly isDrawn?: (feature: AtlasFeature, explorer: Explorer) => boolean;
  /** Whether they write their names, so that the town of that name is not written as well. */
  readonly named?: boolean;
}

/** A way of drawing features: all that the rest of the map knows of it. */
export interface Renderer {
  /** What names it in `atlas.json`, and so whose features it draws; `null` where it draws something else. */
  readonly id: RendererId | null;
  /** Its sources that stand still, by name; what renderers give by the same name becomes one source. */
  readonly sources: (
    features: readonly AtlasFeature[],
    subject: Subject,
  ) => Readonly<Record<string, FeatureCollection>>;
  readonly present?: Present;
  /** Of its layers those that are drawn of tiles as well, where the page has not the features; each with the form that it draws. */
  readonly tiled?: Readonly<Record<string, Form>>;
  /** Called once, where effects may be made; `rest` tells where the map last came to rest. */
  readonly live?: (explorer: Explorer, rest: () => Rest) => Live;
  readonly layers: (look: Look) => Layers;
  /** Layers that answer to the pointer, and how directly: 0 for a symbol to 4 for an area. */
  readonly pick: Readonly<Record<string, number>>;
  /** Layers of what is no feature of the atlas and yet tells what it is when pointed at, the most direct first. */
  readonly tells?: readonly string[];
  /** Sources of what is lit by pointing at it. */
  readonly hovered: readonly string[];
  /** Layers whose drawings the legend explains, the lowest first. */
  readonly legend: Legend;
  /** How it draws what is known of a place exactly, nearly and roughly. */
  readonly certainty?: (
    colours: PaletteColours,
    patternUrl: PatternUrl,
    svg: string,
  ) => CertaintySign;
  /** Layers whose letters and symbols nothing else may be written over. */
  readonly lettered: readonly string[];
}

/** How the themes are drawn whose features the page has not. */
export interface Tiled {
  readonly sources: Sources;
  readonly layers: (look: Look, names: NameChoice) => Layers;
  /** What its layers read of the moment. */
  readonly state: () => Partial<MapState>;
  /** Its layers that answer to the pointer, and those that the legend explains. */
  readonly drawn: readonly string[];
  /** Lights a feature of its sources, or puts it out. */
  readonly hovered: readonly { readonly source: string; readonly sourceLayer: string }[];
}
