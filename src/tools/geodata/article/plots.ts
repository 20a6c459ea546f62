import { readSpan } from '../../../data/manifest';
import type { WrittenPlot } from '../../../data/article/plotSchema';
import { readWhen } from '../../../data/fields/when';
import { drawCourse, type CoursePoint } from '../../../domain/plots/course';
import {
  spanText,
  type Drawing,
  type Naming,
  type Plot,
  type PlotRow,
  type PlotValue,
} from '../../../domain/plots/plot';
import { drawRanges, type Bar } from '../../../domain/plots/ranges';
import { drawProfiles } from '../../../domain/plots/profiles';
import { drawRoll } from '../../../domain/plots/roll';
import { drawTonnage } from '../../../domain/plots/tonnage';
import {
  factsOf,
  gunsFrom,
  gunsText,
  tonsText,
  type ShipClass,
} from '../../../domain/ships/shipClass';
import type { FeatureId, SideId, SourceKey } from '../../../domain/atlas/id';
import type { WrittenFeature } from '../../../data/features/read';

type Ranges = Extract<WrittenPlot, { kind: 'ranges' }>;
type Course = Extract<WrittenPlot, { kind: 'course' }>;
type Roll = Extract<WrittenPlot, { kind: 'roll' }>;
type Profiles = Extract<WrittenPlot, { kind: 'profiles' }>;
type Tonnage = Extract<WrittenPlot, { kind: 'tonnage' }>;

/** What figures are drawn from. */
export interface PlotGround {
  readonly features: ReadonlyMap<string, WrittenFeature>;
  readonly shipClasses: ReadonlyMap<string, ShipClass>;
  readonly naming: Naming;
}

/** A value with whose it is and what. */
interface Sided extends PlotValue {
  readonly side: SideId;
  readonly what: string;
}

/** A figure with its values, laid out. */
export function resolvePlot(plot: WrittenPlot, ground: PlotGround): Plot {
  const [drawing, rows] = drawn(plot, ground);
  const sources = [...new Set(rows.map(({ source }) => source))];
  return { id: plot.id, title: plot.title, note: plot.note ?? null, drawing, rows, sources };
}

function drawn(plot: WrittenPlot, ground: PlotGround): readonly [Drawing, readonly PlotRow[]] {
  if (plot.kind === 'ranges') return ranges(plot, ground);
  if (plot.kind === 'course') return course(plot, ground);
  if (plot.kind === 'roll') return roll(plot, ground);
  return plot.kind === 'profiles' ? profiles(plot, ground) : tonnage(plot, ground);
}

function columnsOf(fleets: Profiles['fleets'], { shipClasses }: PlotGround) {
  return fleets.map(({ title, classes }) => ({
    title,
    classes: classes.flatMap((id) => shipClasses.get(id) ?? []),
  }));
}

function tonnage({ fleets, guns: least }: Tonnage, ground: PlotGround): [Drawing, PlotRow[]] {
  const columns = columnsOf(fleets, ground);
  const rows = columns.flatMap(({ classes }) =>
    classes.flatMap((ship): PlotRow[] => {
      const { title, side, displacement } = ship;
      const row = (what: string, value: string, source: SourceKey): PlotRow => {
        return { what: `${title}, ${what}`, side, value, source, note: null };
      };
      return [
        ...(displacement
          ? [row('displacement of a ship', tonsText(displacement.value), displacement.source)]
          : []),
        ...gunsFrom(least, ship).map(({ guns, inches, source }) =>
          row('guns of a ship', gunsText(guns, inches), source),
        ),
      ];
    }),
  );
  return [drawTonnage(columns, least, ground.naming), rows];
}

function profiles({ fleets }: Profiles, ground: PlotGround): [Drawing, PlotRow[]] {
  const columns = columnsOf(fleets, ground);
  const rows = columns.flatMap(({ classes }) =>
    classes.flatMap((ship) =>
      factsOf(ship).map(({ what, value, source }): PlotRow => {
        return { what: `${ship.title}, ${what}`, side: ship.side, value, source, note: null };
      }),
    ),
  );
  return [drawProfiles(columns, ground.naming), rows];
}

function ranges({ rows }: Ranges, { features, naming }: PlotGround): [Drawing, PlotRow[]] {
  const resolved = rows.map((row) => {
    const own = row.values.map((value) => ({
      ...valueOf(value),
      side: value.side as SideId,
      what: '',
    }));
    const values = [...figuresOf(features.get(row.of ?? ''), row.what), ...own].filter(
      ({ side }) => row.side === undefined || side === row.side,
    );
    const bars = [...new Set(values.map(({ side }) => side))].map((side): Bar => {
      const feature = row.of === undefined ? null : (row.of as FeatureId);
      return { side, feature, values: values.filter((value) => value.side === side) };
    });
    return { title: row.title, unit: row.unit, bars, values };
  });
  return [
    drawRanges(resolved, naming),
    resolved.flatMap(({ title, values }) =>
      values.map((value) => rowOf(value, title, value.side, naming)),
    ),
  ];
}

function course({ span, panels }: Course, { features, naming }: PlotGround): [Drawing, PlotRow[]] {
  const resolved = panels.map(({ points, ...panel }) => ({
    ...panel,
    side: panel.side as SideId,
    points: points.map(({ title, date, of, what, values }): CoursePoint => {
      const feature = features.get(of ?? '');
      const figures = figuresOf(feature, what).filter(({ side }) => side === panel.side);
      const when = date === undefined && feature ? feature.properties.when : { start: date ?? '' };
      return {
        title,
        at: readWhen(when)?.start ?? NaN,
        feature: of === undefined ? null : (of as FeatureId),
        values: [...figures, ...values.map(valueOf)],
      };
    }),
  }));
  return [
    drawCourse(resolved, readSpan(span), naming),
    resolved.flatMap(({ side, title, points }) =>
      points.flatMap((point) =>
        point.values.map((value) => rowOf(value, `${title}: ${point.title}`, side, naming)),
      ),
    ),
  ];
}

function roll({ groups }: Roll, { features, naming }: PlotGround): [Drawing, PlotRow[]] {
  const rows: PlotRow[] = [];
  const resolved = groups.map((group) => ({
    title: group.title,
    members: group.features.flatMap((id) => {
      const feature = features.get(id);
      if (!feature) return [];
      const { title, belligerents, sources, summary } = feature.properties;
      const side = (belligerents[0]?.side ?? '') as SideId;
      const [source = ''] = sources;
      rows.push({
        what: title,
        side,
        value: group.title,
        source: source as SourceKey,
        note: null,
      });
      const says = `${title}: ${summary} (${naming.source(source as SourceKey)})`;
      return [{ title, side, feature: id as FeatureId, says, fill: group.fill }];
    }),
  }));
  return [drawRoll(resolved), rows];
}

/** The figures of a feature that are numbers, of the kinds named. */
function figuresOf(feature: WrittenFeature | undefined, what: readonly string[]): readonly Sided[] {
  return (feature?.properties.figures ?? []).flatMap((figure) =>
    what.includes(figure.what) && typeof figure.value !== 'string'
      ? [
          {
            ...valueOf({ ...figure, value: figure.value }),
            side: figure.side as SideId,
            what: figure.what,
          },
        ]
      : [],
  );
}

function valueOf({
  value,
  source,
  note,
}: {
  readonly value: number | readonly [number, number];
  readonly source: string;
  readonly note?: string | undefined;
}): PlotValue {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { low, high, source: source as SourceKey, note: note ?? null };
}

function rowOf(value: PlotValue, what: string, side: SideId, naming: Naming): PlotRow {
  return { what, side, value: spanText([value], naming), source: value.source, note: value.note };
}
