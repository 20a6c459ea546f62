import type { Position } from 'geojson';
import type { Inline } from '../reading/article';
import type { CalendarId } from '../calendars/inUse';
import type { Side } from './feature/feature';
import type { ArticleId, FeatureId, PartyId, PassageId, SourceKey } from './id';
import type { Kind } from './feature/kind';
import type { Party } from './feature/knowledge';
import type { Inks, SideMeta } from './sides';
import type { Language } from './languages';
import type { Theme } from './theme';
import type { Instant } from '../dates/time';
import type { Extent } from '../geometry/view';
import type { Zone } from '../dates/zone';

/** What the whole atlas says of itself. */
export interface AtlasMeta {
  readonly title: string;
  readonly subtitle: string;
  /** A sentence or two for search engines and previews. */
  readonly description: string;
  /** What it is about, as machines are told. */
  readonly subject: string;
  /** Who publishes it; `null` when it does not say. */
  readonly publisher: string | null;
  /** Of its own text and data; `null` when it does not say. */
  readonly licence: Licence | null;
  /** Whom the map thanks besides the base map's sources. */
  readonly credits: readonly Credit[];
  /** What the timeline shows by default: first instant, first instant after. */
  readonly span: readonly [Instant, Instant];
  /** The long view, for what reaches beyond the war. */
  readonly longSpan: readonly [Instant, Instant];
  readonly opening: {
    readonly extent: Extent;
    readonly date: Instant;
    /** What stands for the date until there is one. */
    readonly whole: string;
    /** Why one should care, for the head of the opening article; missing when the atlas does not say. */
    readonly why?: { readonly text: string; readonly source: SourceKey };
    readonly article: ArticleId;
    /** What stands in the empty search box. */
    readonly lookFor: string;
    /** The track that the second button plays; `null` where there is nothing to sail with. */
    readonly track: FeatureId | null;
    /** The words on that button. */
    readonly invitation: string;
    /** How it is told; missing when the track plays from its own start. */
    readonly sail?: SailMeta;
  };
  /** First instant of the war, and the first after its last day; missing when its days are not counted. */
  readonly war?: readonly [Instant, Instant];
  /** The passages that the tour stops at; missing where there is no tour. */
  readonly tour?: readonly PassageId[];
  /** What the instruments of a voyage measure by; missing when there is nothing to measure. */
  readonly voyage?: VoyageMeasures;
  readonly themes: readonly Theme[];
  /** What a feature may be. */
  readonly kinds: readonly Kind[];
  /** The drawings of kinds as SVG, by their names. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Who took part, or is named; the first of them that have colours are the parties to the war. */
  readonly sides: readonly SideMeta[];
  /** In which places have names besides English, as they are to be offered. */
  readonly languages: readonly Language[];
  /** What signs of the map, which is drawn in the atlas's own language, are called in another; missing in its own. */
  readonly signs?: ReadonlyMap<string, string>;
  /** Address of what is told apart in the language that the atlas speaks; missing in its own, and where nothing is told. */
  readonly toldAt?: string;
  /** Those whose knowledge the map can follow. */
  readonly parties: readonly Party[];
  /** Those that stand beside New Style. */
  readonly calendars: readonly CalendarId[];
  /** Clocks besides UTC that times may be given by. */
  readonly zones: readonly Zone[];
  /** What the base map knows of powers and their frontiers; `null` when it shows none. */
  readonly basemap: BasemapMeta | null;
}

/** Under which a work may be used. */
interface Licence {
  readonly name: string;
  readonly url: string;
}

/** Thanks for a layer of the map. */
export interface Credit {
  readonly what: string;
  readonly inlines: readonly Inline[];
  /** What stands under a picture; `null` for nothing. */
  readonly brief: string | null;
}

/** Who held the ground, as the base map's archive of powers has it. */
export interface BasemapMeta {
  /** First ISO day that the archive knows, and the first that it does not. */
  readonly span: readonly [string, string];
  /** First ISO days on which anything changed hands. */
  readonly eras: readonly string[];
  /** Tints of those that have one of their own. */
  readonly powers: readonly { readonly holder: string; readonly inks: Inks }[];
}

/** The story that the invitation to sail along leads to. */
export interface SailMeta {
  /** Opened at its head, and in step from then on. */
  readonly article: ArticleId;
  /** When it starts. */
  readonly date: Instant;
  /** What the reader is offered at the end. */
  readonly goOn: { readonly text: string; readonly passage: PassageId };
}

/** Where the ships of a side were bound, and how far they could steam. */
export interface VoyageMeasures {
  readonly side: Side;
  /** Whose knowledge the log of the opening track tells; missing when it is not recorded. */
  readonly aboard?: PartyId;
  readonly goal: { readonly name: string; readonly position: Position };
  /** Nautical miles on one bunkering at so many knots, by the nominal figure of `ship`. */
  readonly coal: {
    readonly ship: string;
    readonly radiusNm: number;
    readonly knots: number;
    readonly note?: string | undefined;
  };
  /** The way they meant to take, through to the goal; missing when it is not known. */
  readonly intended?: Intention;
}

/** A course that was meant, not run. */
export interface Intention {
  /** Who knew of it. */
  readonly known: readonly PartyId[];
  readonly course: readonly Position[];
  readonly note: string;
  readonly sources: readonly SourceKey[];
}
