import { scaleLinear } from 'd3-scale';
import type { FeatureId, SideId } from '../atlas/id';
import {
  claimsText,
  spanText,
  type Drawing,
  type Mark,
  type Naming,
  type PlotValue,
  type Setting,
  type Shape,
} from './plot';

/** Rival values of one thing on one side. */
export interface Bar {
  readonly side: SideId;
  readonly feature: FeatureId | null;
  readonly values: readonly PlotValue[];
}

/** Bars under a heading; rows of one unit are drawn to one scale. */
export interface RangeRow {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/** The part of the breadth that bars have; the words need the rest. */
const BREADTH = 0.56;
const HEAD = 20;
const BAR = 10;
const PITCH = 19;
const GAP = 9;

/** Bars to the least that is said, from there a line to the most, and a tick at each rival value. */
export function drawRanges(rows: readonly RangeRow[], naming: Naming): Drawing {
  const settings: Setting[] = [];
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows) {
    const across = scaleLinear([0, greatest(rows, row.unit)], [0, BREADTH]);
    settings.push({
      form: 'words',
      role: 'head',
      x: 0,
      y: y + 13,
      text: row.title,
      anchor: 'start',
    });
    y += HEAD;
    for (const bar of row.bars) {
      marks.push({
        side: bar.side,
        feature: bar.feature,
        says: `${row.title}, ${naming.side(bar.side)}: ${claimsText(bar.values, naming)}`,
        shapes: shapesOf(bar, across, y, naming),
      });
      y += PITCH;
    }
    y += GAP;
  }
  return { height: y, settings, traces: [], marks };
}

function greatest(rows: readonly RangeRow[], unit: string): number {
  const alike = rows.filter((row) => row.unit === unit).flatMap(({ bars }) => bars);
  return Math.max(...alike.flatMap(({ values }) => values.map(({ high }) => high)));
}

function shapesOf(
  { side, values }: Bar,
  across: (value: number) => number,
  y: number,
  naming: Naming,
): readonly Shape[] {
  const low = Math.min(...values.map((value) => value.low));
  const high = Math.max(...values.map((value) => value.high));
  const middle = y + BAR / 2;
  const ends = [...new Set(values.flatMap((value) => [value.low, value.high]))];
  return [
    { form: 'bar', x: 0, y, width: across(low), height: BAR },
    ...(high > low
      ? [
          { form: 'rule' as const, x: across(low), y: middle, x2: across(high), y2: middle },
          ...ends.map((end): Shape => {
            return { form: 'rule', x: across(end), y: y - 1, x2: across(end), y2: y + BAR + 1 };
          }),
        ]
      : []),
    {
      form: 'words',
      x: across(high),
      dx: 7,
      y: y + BAR - 1,
      text: `${naming.side(side)} ${spanText(values, naming)}`,
      anchor: 'start',
    },
  ];
}
