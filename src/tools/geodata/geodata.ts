import type { PlacedTold } from './records/readTold';
import type { PlacedWords } from './records/readWords';
import type { ReadArticle } from './article/article';
import type { ReadTranslation } from './article/translation';
import type { WrittenSource } from './records/bibliography';
import type {
  GazetteerPlace,
  WrittenLabel,
  WrittenPeriod,
  WrittenPerson,
  WrittenShip,
  WrittenUnit,
} from './records/gazetteer';
import type { WrittenNews } from './records/knowledge';
import type { MadePicture } from './media/madePicture';
import type { Term } from './glossary/term';
import type { WrittenSketch } from './records/sketchSchema';
import type { ShipClass } from '../../domain/ships/shipClass';
import type { WrittenAtlas, WrittenTheme } from '../../data/manifest';
import type { Page } from '../../domain/reading/page';
import type { Path } from '../../data/mistake';
import type { WrittenFeature } from '../../data/features/read';
import type { Lexicon } from '../../domain/linking/lexicon';
import type { Kind } from '../../domain/atlas/feature/kind';

/** A feature with where it is written. */
export interface PlacedFeature {
  readonly file: string;
  /** `['features', 12]`. */
  readonly path: Path;
  readonly theme: WrittenTheme;
  readonly feature: WrittenFeature;
  /** `null` for one that `kinds.json` does not list. */
  readonly kind: Kind | null;
}

/** A feature as it is written, with all that its kind says of it. */
export interface KnownFeature extends WrittenFeature {
  readonly kind: Kind;
}

/** An id with where it is written. */
export interface PlacedId {
  readonly id: string;
  readonly file: string;
  readonly path: Path;
}

/** An article with where it is written. */
export interface PlacedArticle extends ReadArticle {
  readonly file: string;
}

/** An article in another language with where it is written. */
export interface PlacedTranslation extends ReadTranslation {
  readonly file: string;
  /** Name of its folder, a language of `atlas.json`. */
  readonly language: string;
  /** Name of its file without the ending, that of the article. */
  readonly article: string;
}

/** A layer file with the theme that lists it. */
export interface PlacedLayer {
  readonly theme: WrittenTheme;
  readonly file: string;
  readonly json: unknown;
}

/** An entry of a list with where it is written. */
export interface Placed<Item> {
  readonly file: string;
  /** `['people', 12]`. */
  readonly path: Path;
  readonly item: Item;
}

/** What search knows besides features, articles and sources. */
export interface Gazetteer {
  readonly places: readonly Placed<GazetteerPlace>[];
  readonly people: readonly Placed<WrittenPerson>[];
  readonly units: readonly Placed<WrittenUnit>[];
  readonly ships: readonly Placed<WrittenShip>[];
  readonly labels: readonly Placed<WrittenLabel>[];
  readonly periods: readonly Placed<WrittenPeriod>[];
  readonly lexicon: Lexicon;
}

/** All that could be read of the folder; what is broken is left out here and reported by the reading. */
export interface Geodata extends Gazetteer {
  readonly atlasFile: string;
  readonly atlas: WrittenAtlas;
  readonly kinds: readonly Placed<Kind>[];
  /** Drawings as SVG by their names. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly layers: readonly PlacedLayer[];
  readonly features: readonly PlacedFeature[];
  /** Ids of all features, those that are otherwise broken too. */
  readonly ids: readonly PlacedId[];
  readonly articles: readonly PlacedArticle[];
  /** Articles in other languages. */
  readonly translations: readonly PlacedTranslation[];
  /** The atlas's own short texts in other languages. */
  readonly words: readonly PlacedWords[];
  /** What cards tell, in other languages. */
  readonly told: readonly PlacedTold[];
  /** How things are called in each language. */
  readonly glossary: readonly Placed<Term>[];
  /** How the facts are known; `null` when there is no such page. */
  readonly method: Page | null;
  readonly news: readonly Placed<WrittenNews>[];
  /** What is known of how ships looked. */
  readonly shipClasses: readonly Placed<ShipClass>[];
  /** Heights, walls and works of the battles' ground. */
  readonly sketches: readonly Placed<WrittenSketch>[];
  readonly pictures: readonly Placed<MadePicture>[];
  readonly sources: readonly WrittenSource[];
  /** Keys of all sources, those that are otherwise broken too. */
  readonly keys: readonly PlacedId[];
}

/** The features that are found by themselves. Where an army lay is none: it is found by the army, and by the town. */
export function foundFeatures({ features }: Pick<Geodata, 'features'>): readonly KnownFeature[] {
  return features.flatMap(({ feature, kind }) => (kind?.search ? [{ ...feature, kind }] : []));
}

/** A field of a feature, as findings name it. */
export function fieldOf(placed: PlacedFeature, ...path: Path): { file: string; path: Path } {
  return { file: placed.file, path: [...placed.path, 'properties', ...path] };
}
