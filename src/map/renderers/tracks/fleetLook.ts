import type { Position } from 'geojson';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import { drawnBy } from '../../../domain/atlas/renderers';
import type { Explorer } from '../../../state/explorer.svelte';
import { type PaletteColours, inkOfSide } from '../../../design/palette';
import type { ShipSigns } from './shipSigns';

/** What is drawn of the fleet, apart from when and where from. */
export interface FleetLook {
  /** The greatest first. */
  readonly tracks: readonly AtlasFeature[];
  readonly colours: ReadonlyMap<FeatureId, string>;
  /** Behind what is pointed at. */
  readonly paper: string;
  readonly signs: ShipSigns;
  /** Those of a side that is told apart by form as well: their courses are dashed, their hulls hollow. */
  readonly dashed: ReadonlySet<FeatureId>;
  readonly attestedOnly: boolean;
  readonly lit: ReadonlySet<FeatureId>;
  /** A course that was meant, dotted ahead of one track's ships; `null` for none. */
  readonly intended: readonly Position[] | null;
  readonly intends: FeatureId | null;
}

/** The look of the fleet as the reader has the map. */
export function fleetLook(
  explorer: Explorer,
  colours: PaletteColours,
  signs: ShipSigns,
): FleetLook {
  const { atlas, lit, themes, voyage } = explorer;
  const tracks = drawnBy(atlas, 'tracks', atlas.features)
    .filter(({ theme, track }) => track !== null && themes.shown.has(theme))
    .toSorted((a, b) => a.rank - b.rank);
  const sideOf = ({ belligerents }: AtlasFeature) => belligerents[0]?.side;
  const isDashed = (track: AtlasFeature) =>
    colours.sides.some(({ id, dashed }) => dashed && id === sideOf(track));
  return {
    tracks,
    colours: new Map(tracks.map((track) => [track.id, inkOfSide(colours, sideOf(track))])),
    paper: colours.paper,
    signs,
    dashed: new Set(tracks.filter(isDashed).map(({ id }) => id)),
    attestedOnly: voyage.attestedOnly,
    intended: voyage.intended,
    intends: atlas.meta.opening.track,
    lit: new Set(tracks.filter(({ id }) => lit.has(id)).map(({ id }) => id)),
  };
}
