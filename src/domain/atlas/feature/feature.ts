import type { Geometry } from 'geojson';
import type { FeatureId, SideId, SourceKey, ThemeId } from '../id';
import type { Kind } from './kind';
import type { When } from '../../dates/time';
import type { Shown } from '../../reading/picture';
import type { Track } from '../../motion/track';

/** How surely the place is known, and the radius in km within which it lay. */
export interface PlaceCertainty {
  readonly certainty: 'site' | 'locality' | 'area';
  readonly radiusKm: number;
  /** How the position was found; `null` when the sources give it. */
  readonly note: string | null;
}

export type Side = SideId;

/** Names of the place or event: of its time, of today, and by language. */
export interface Names {
  readonly period?: string;
  readonly modern?: string;
  readonly [language: string]: string | undefined;
}

/** One claimed number. Rival claims for the same `side` and `what` stand side by side. */
export interface Figure {
  readonly side: string;
  readonly what: string;
  /** A number, a `[low, high]` range, or words where the source gives no number. */
  readonly value: number | readonly [number, number] | string;
  readonly source: SourceKey;
  /** Measured or counted for the atlas, on its own map or from its own dates. */
  readonly reckoned: boolean;
  /** Coal taken there. */
  readonly coal?: boolean;
  readonly note: string | null;
}

export interface Belligerent {
  readonly side: Side;
  readonly commanders: readonly string[];
}

/** What one side says of whose a place is, and why; the other’s claim stands beside it. */
export interface Claim {
  readonly side: Side;
  /** What that side calls the place; `null` when both call it the same. */
  readonly name: string | null;
  readonly text: string;
  readonly source: SourceKey;
}

/** Who held a ground from a day on. */
export interface Holder {
  readonly side: Side;
  /** ISO day; empty for the first, who held it as far back as the atlas goes. */
  readonly from: string;
}

/** What of a feature is told by its card, by the log of its voyage and in comparisons: all that list, timeline and map do without. */
export interface FeatureDetails {
  readonly summary: string;
  readonly figures: readonly Figure[];
  /** Whose it is, as each side states it; none where that is not in dispute. */
  readonly claims: readonly Claim[];
  /** Further facts as label and text ("Gauge", "1524 mm"), in reading order. */
  readonly details: readonly Detail[];
  readonly doubts: readonly string[];
  readonly sources: readonly SourceKey[];
  /** What is said of it that no source was found for. */
  readonly unsourced: readonly string[];
  /** On its card. */
  readonly pictures: readonly Shown[];
}

/** The same as it is told to a reader, in another language as far as it is told in that. */
export interface ToldDetails extends FeatureDetails {
  /** Whether the summary is in that language; missing where it is in the atlas's own. */
  readonly isSpoken?: boolean;
}

/** A feature with all that is told of it. */
export type WholeFeature = AtlasFeature & FeatureDetails;

/** Where details are looked up: `null` for those that have not come. */
export type DetailsOf = (feature: AtlasFeature) => ToldDetails | null;

/** Anything the atlas shows: an event, a place, a line, an island, a ship. */
export interface AtlasFeature {
  readonly id: FeatureId;
  readonly theme: ThemeId;
  readonly kind: Kind;
  readonly title: string;
  /** What stands beside its symbol; the title where that is short enough. */
  readonly shortTitle: string;
  /** The same in the atlas's own language, by which the map's files know it; missing where that is the one above. */
  readonly called?: string;
  readonly names: Names;
  readonly when: When;
  /** `null` only for what has no place of its own (a squadron's list, a whole railway): see its parts. */
  readonly geometry: Geometry | null;
  readonly place: PlaceCertainty | null;
  /** Greater wholes it belongs to, nearest first; it shows their passages when it has none. */
  readonly partOf: readonly FeatureId[];
  readonly belligerents: readonly Belligerent[];
  /** Who held it, in order of date; missing where that is not told, or told of a greater whole. */
  readonly holders?: readonly Holder[];
  /** The side that claims it while others hold it. */
  readonly claimedBy?: Side | null;
  /** 1 greatest to 4 least: size of the symbol, rank of the label. */
  readonly rank: 1 | 2 | 3 | 4;
  /** Who commanded it, in order of date; missing or empty when no dates are known. */
  readonly commands?: readonly Command[];
  /** What stands in the block of an army, `1` or `II`; missing or `null` for what has none. */
  readonly mark?: string | null;
  /** `null` for what does not move. */
  readonly track: Track | null;
  /** Of a stop: "off Singapore", "past Singapore"; missing for what is none. */
  readonly stop?: StopForms;
  /** Of a place of an army: "near Liaoyang", "Liaoyang"; missing for what is none. */
  readonly halt?: HaltForms;
  /** Of a railway, in millimetres; missing where no source gives it. */
  readonly gaugeMm?: number;
  /** Months of every year in which it lies idle, from 1; missing for what never does. */
  readonly idleMonths?: readonly number[];
  /** Address of the file of its details; missing where there is none. */
  readonly detailsAt?: string;
}

/** How one says that an army lies at a place, and what the place is called. */
export interface HaltForms {
  readonly at: string;
  readonly name: string;
}

/** How one says that ships lie at a stop ("at Reval, day 3"), and that they have left it ("3 days out of Reval"). */
export interface StopForms {
  readonly at: string;
  readonly outOf: string;
}

/** A command with its time. */
export interface Command {
  readonly name: string;
  readonly when: When;
}

export interface Detail {
  readonly label: string;
  readonly text: string;
  readonly source: SourceKey | null;
}
