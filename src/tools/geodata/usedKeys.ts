import type { WrittenPlot } from '../../data/article/plotSchema';
import { factsOf } from '../../domain/ships/shipClass';
import type { Geodata } from './geodata';

/** The mark, in CSL-JSON's `categories`, of a source that the page lists even when nothing cites it. */
const ALWAYS_LISTED = 'source-article';

/** Keys of the sources that the opening, a feature, a place, a piece of news or a passage cites, and of those that are always listed. */
export function usedKeys({
  atlas,
  features,
  places,
  articles,
  sources,
  news,
  shipClasses,
  sketches,
}: Geodata): ReadonlySet<string> {
  return new Set([
    ...features.flatMap(({ feature: { properties } }) => [
      ...properties.sources,
      ...properties.figures.map(({ source }) => source),
      ...properties.claims.map(({ source }) => source),
      ...properties.details.flatMap(({ source }) => source ?? []),
    ]),
    ...(atlas.voyage?.intended?.sources ?? []),
    ...(atlas.opening.why ? [atlas.opening.why.source] : []),
    ...places.flatMap(({ item }) => item.properties.sources),
    ...news.flatMap(({ item }) => item.reports.flatMap((report) => report.sources)),
    ...articles.flatMap(({ references }) =>
      references.filter(({ kind }) => kind === 'source').map(({ id }) => id),
    ),
    ...sketches.flatMap(({ item }) => item.properties.sources),
    ...shipClasses.flatMap(({ item }) => factsOf(item).map(({ source }) => source)),
    ...articles.flatMap(({ plots }) => plots.flatMap(({ plot }) => givenSources(plot))),
    ...sources.filter(({ categories }) => categories?.includes(ALWAYS_LISTED)).map(({ id }) => id),
  ]);
}

/** Sources of values that a figure gives itself; those of features are counted with them. */
function givenSources(plot: WrittenPlot): readonly string[] {
  if (plot.kind !== 'ranges' && plot.kind !== 'course') return [];
  const rows = plot.kind === 'ranges' ? plot.rows : plot.panels.flatMap(({ points }) => points);
  return rows.flatMap(({ values }) => values.map(({ source }) => source));
}
