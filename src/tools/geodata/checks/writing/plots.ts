import type { PlacedPlot } from '../../../../data/article/notes';
import type { WrittenPlot } from '../../../../data/article/plotSchema';
import type { Geodata } from '../../geodata';
import type { Problem } from '../../files/problem';
import { knownNames, unknownName } from '../references';

/**
 * Figures of articles that name a feature, a source or a side that there is not, that ask a feature for what it
 * does not give, or whose value has no date.
 */
export function checkPlots(geodata: Geodata): readonly Problem[] {
  return geodata.articles.flatMap(({ file, plots }) =>
    plots.flatMap((placed) => faultsOf(placed, geodata).map((fault) => ({ file, ...fault }))),
  );
}

/** What a figure draws one value from. */
interface Drawn {
  readonly title: string;
  readonly of?: string | undefined;
  readonly what: readonly string[];
  readonly values: readonly { readonly source: string; readonly side?: string }[];
  readonly side?: string | undefined;
  /** Missing where none is needed. */
  readonly dated?: boolean;
}

function faultsOf(
  { line, column, plot }: PlacedPlot,
  geodata: Geodata,
): readonly Omit<Problem, 'file'>[] {
  const known = knownNames(geodata);
  const sides = new Set(geodata.atlas.sides.map(({ id }) => id));
  const field = `figure ${plot.id}`;
  const messages = [
    ...unknownClasses(plot, geodata),
    ...named(plot)
      .filter((id) => !known.feature.has(id))
      .map((id) => unknownName(id, 'feature', known.feature)),
    ...drawnBy(plot).flatMap((drawn) => [
      ...(drawn.of === undefined || known.feature.has(drawn.of) ? emptyHanded(drawn, geodata) : []),
      ...unknownAmong(drawn, known.source, sides),
      ...(drawn.dated === false && drawn.of === undefined
        ? [`"${drawn.title}" has no date; expected "date", or "of" a feature that has one`]
        : []),
    ]),
  ];
  return messages.map((message) => ({ line, column, field, message }));
}

function unknownClasses(plot: WrittenPlot, { shipClasses }: Geodata): readonly string[] {
  if (plot.kind !== 'profiles' && plot.kind !== 'tonnage') return [];
  const known = new Map(shipClasses.map(({ item }) => [item.id, item]));
  const names = new Set(known.keys());
  return plot.fleets
    .flatMap(({ classes }) => classes)
    .flatMap((id) => {
      const ship = known.get(id);
      if (!ship) return [unknownName(id, 'class of ships', names)];
      const isWeighed = plot.kind === 'profiles' || ship.displacement !== null;
      return isWeighed ? [] : [`the class "${id}" has no displacement`];
    });
}

function unknownAmong(
  { values, side }: Drawn,
  sources: ReadonlySet<string>,
  sides: ReadonlySet<string>,
): readonly string[] {
  const those = [side, ...values.map((value) => value.side)].filter((id) => id !== undefined);
  return [
    ...values
      .filter(({ source }) => !sources.has(source))
      .map(({ source }) => unknownName(source, 'source', sources)),
    ...those.filter((id) => !sides.has(id)).map((id) => unknownName(id, 'side', sides)),
  ];
}

/** A row whose feature has none of the figures it is asked for, or that has no value at all. */
function emptyHanded(
  { title, of, what, values, side }: Drawn,
  { features }: Geodata,
): readonly string[] {
  const feature = features.find((placed) => placed.feature.id === of)?.feature;
  const figures = (feature?.properties.figures ?? []).filter(
    (figure) => typeof figure.value !== 'string' && (side === undefined || figure.side === side),
  );
  if (what.length === 0 && values.length === 0) {
    return [`"${title}" has no value; expected "of" and "what", or "values" with a source`];
  }
  return what
    .filter((kind) => !figures.some((figure) => figure.what === kind))
    .map((kind) => `"${title}": ${of ?? 'no feature'} has no number for "${kind}"`);
}

/** Ids of all features that a figure asks or names. */
function named(plot: WrittenPlot): readonly string[] {
  if (plot.kind === 'roll') return plot.groups.flatMap(({ features }) => features);
  return drawnBy(plot).flatMap(({ of }) => of ?? []);
}

function drawnBy(plot: WrittenPlot): readonly Drawn[] {
  if (plot.kind === 'ranges') return plot.rows;
  if (plot.kind !== 'course') return [];
  return plot.panels.flatMap(({ side, points }) =>
    points.map((point) => ({ ...point, side, dated: point.date !== undefined })),
  );
}
