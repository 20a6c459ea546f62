import type { ReadArticle } from '../../data/article';
import type { WrittenSource } from '../../data/bibliography';
import type { WrittenAtlas, WrittenTheme } from '../../data/manifest';
import type { Path } from '../../data/mistake';
import type { WrittenFeature } from '../../data/parse';

/** A feature with where it is written. */
export interface PlacedFeature {
  readonly file: string;
  /** `['features', 12]`. */
  readonly path: Path;
  readonly theme: WrittenTheme;
  readonly feature: WrittenFeature;
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

/** A layer file with the theme that lists it. */
export interface PlacedLayer {
  readonly theme: WrittenTheme;
  readonly file: string;
  readonly json: unknown;
}

/** All that could be read of the folder; what is broken is left out here and reported by the reading. */
export interface Geodata {
  readonly atlasFile: string;
  readonly atlas: WrittenAtlas;
  readonly layers: readonly PlacedLayer[];
  readonly features: readonly PlacedFeature[];
  /** Ids of all features, those that are otherwise broken too. */
  readonly ids: readonly PlacedId[];
  readonly articles: readonly PlacedArticle[];
  readonly sources: readonly WrittenSource[];
  /** Keys of all sources, those that are otherwise broken too. */
  readonly keys: readonly PlacedId[];
}

/** A field of a feature, as findings name it. */
export function fieldOf(placed: PlacedFeature, ...path: Path): { file: string; path: Path } {
  return { file: placed.file, path: [...placed.path, 'properties', ...path] };
}
