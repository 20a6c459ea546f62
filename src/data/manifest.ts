import type * as v from 'valibot';
import type { Article } from '../domain/article';
import type { AtlasMeta } from '../domain/atlas';
import type { ArticleId, FeatureId, SourceKey, ThemeId } from '../domain/id';
import type { News } from '../domain/knowledge';
import type { Source } from '../domain/source';
import type { Theme } from '../domain/theme';
import { DAY, type Instant } from '../domain/time';
import { parseEdtf } from './edtf';
import type { AtlasSchema, ThemeSchema } from './atlasSchema';

/** `atlas.json` as it is written. */
export type WrittenAtlas = v.InferOutput<typeof AtlasSchema>;
/** A theme as `atlas.json` writes it. */
export type WrittenTheme = v.InferOutput<typeof ThemeSchema>;

/** Everything the page needs at once; the features of each theme are fetched. */
export interface Manifest {
  readonly meta: AtlasMeta;
  /** In their own order. */
  readonly articles: readonly Article[];
  /** The sources that something cites, in the order of the bibliography. */
  readonly sources: readonly Source[];
  /** How news of the war travelled. */
  readonly news: readonly News[];
}

/** Turns the written dates of `atlas.json` into instants. */
export function readMeta(atlas: WrittenAtlas): AtlasMeta {
  const { title, subtitle, opening } = atlas;
  return {
    title,
    subtitle,
    span: readSpan(atlas.span),
    longSpan: readSpan(atlas.longSpan),
    opening: {
      extent: opening.extent,
      // The day as a whole, as the clock has it.
      date: readSpan([opening.date, opening.date])[0] + DAY / 2,
      whole: opening.whole,
      ...(opening.why
        ? { why: { text: opening.why.text, source: opening.why.source as SourceKey } }
        : {}),
      article: opening.article as ArticleId,
      track: opening.track as FeatureId,
    },
    ...(atlas.war ? { war: readSpan(atlas.war) } : {}),
    ...(atlas.voyage ? { voyage: atlas.voyage } : {}),
    themes: atlas.themes.map(readTheme),
  };
}

/** From the start of the first date to the end of the last; the schema has made sure that both are dates. */
export function readSpan([from, to]: readonly [string, string]): readonly [Instant, Instant] {
  return [parseEdtf(from)?.start ?? NaN, parseEdtf(to)?.end ?? NaN];
}

function readTheme({ id, title, about, span, extent, fadeDays }: WrittenTheme): Theme {
  return { id: id as ThemeId, title, about, span: readSpan(span), extent, fade: fadeDays * DAY };
}
