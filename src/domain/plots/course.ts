import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { newStyle } from '../dates/calendar';
import type { FeatureId, SideId } from '../atlas/id';
import type { Instant } from '../dates/time';
import {
  claimsText,
  spanText,
  type Drawing,
  type Mark,
  type Naming,
  type PlotValue,
  type Setting,
  type Shape,
  type Trace,
} from './plot';

/** What is said of one day. */
export interface CoursePoint {
  readonly at: Instant;
  /** What or where it was. */
  readonly title: string;
  readonly feature: FeatureId | null;
  readonly values: readonly PlotValue[];
}

/** Values of one kind in order of date, on a scale of their own. */
export interface Panel {
  readonly title: string;
  readonly side: SideId;
  /** How values are joined: held until the next, by straight lines, or not at all. */
  readonly line: 'steps' | 'straight' | 'none';
  readonly points: readonly CoursePoint[];
}

const HEAD = 34;
const BODY = 84;
const FOOT = 14;
/** Room at both ends, so that words of the first and the last stay within. */
const [FROM, TO] = [0.03, 0.97];
/** Parts of the breadth that words to one side would leave. */
const NEAR_END = 0.84;
/** The breadth of {@link Trace}. */
const TRACE = 1000;

/** Panels under one another over the same days. */
export function drawCourse(
  panels: readonly Panel[],
  span: readonly [Instant, Instant],
  naming: Naming,
): Drawing {
  const across = scaleUtc([new Date(span[0]), new Date(span[1])], [FROM, TO]);
  const at = (instant: Instant): number => across(new Date(instant));
  const height = panels.length * (HEAD + BODY + FOOT) + FOOT;
  const foot = height - FOOT - FOOT;
  const drawn = panels.map((panel, nth) =>
    drawPanel(panel, nth * (HEAD + BODY + FOOT), at, naming),
  );
  return {
    height,
    settings: [...drawn.flatMap(({ settings }) => settings), ...days(across.ticks(4), at, foot)],
    traces: drawn.flatMap(({ traces }) => traces),
    marks: drawn.flatMap(({ marks }) => marks),
  };
}

function drawPanel(
  panel: Panel,
  top: number,
  at: (instant: Instant) => number,
  naming: Naming,
): Omit<Drawing, 'height'> {
  const { title, side, points } = panel;
  const most = Math.max(...points.flatMap(({ values }) => values.map(({ high }) => high)));
  const bottom = top + HEAD + BODY;
  const up = scaleLinear([0, most], [bottom, top + HEAD]);
  const settings: Setting[] = [
    { form: 'words', role: 'head', x: 0, y: top + 13, text: title, anchor: 'start' },
    { form: 'rule', role: 'axis', x: 0, y: bottom, x2: 1, y2: bottom },
  ];
  const marks = points.map((point): Mark => {
    const what = `${point.title}, ${newStyle(point.at)}`;
    return {
      side,
      feature: point.feature,
      says: `${what}: ${claimsText(point.values, naming)}`,
      shapes: pointShapes(point, at(point.at), up, naming),
    };
  });
  return { settings, traces: traceOf(panel, at, up), marks };
}

function traceOf(
  { side, line: joined, points }: Panel,
  at: (instant: Instant) => number,
  up: (value: number) => number,
): readonly Trace[] {
  if (joined === 'none') return [];
  const through = line<CoursePoint>(
    (point) => at(point.at) * TRACE,
    ({ values }) => up(Math.max(...values.map(({ high }) => high))),
  );
  const path = (joined === 'steps' ? through.curve(curveStepAfter) : through)(points);
  return path === null ? [] : [{ side, path }];
}

/** A dot at each end of what is said, a line between, and the number over it. */
function pointShapes(
  { values }: CoursePoint,
  x: number,
  up: (value: number) => number,
  naming: Naming,
): readonly Shape[] {
  const low = up(Math.min(...values.map((value) => value.low)));
  const high = up(Math.max(...values.map((value) => value.high)));
  const rival = low === high ? [] : [{ form: 'dot' as const, x, y: low }];
  return [
    { form: 'rule', x, y: low, x2: x, y2: high },
    ...rival,
    { form: 'dot', x, y: high },
    {
      form: 'words',
      x,
      y: high - 8,
      text: spanText(values, naming),
      anchor: x > NEAR_END ? 'end' : x < 1 - NEAR_END ? 'start' : 'middle',
    },
  ];
}

const MONTH = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function days(
  ticks: readonly Date[],
  at: (instant: Instant) => number,
  y: number,
): readonly Setting[] {
  return ticks.flatMap((tick): Setting[] => {
    const x = at(tick.getTime());
    const anchor = x > NEAR_END ? 'end' : 'start';
    return [
      { form: 'rule', role: 'axis', x, y, x2: x, y2: y + 5 },
      { form: 'words', role: 'axis', x, y: y + 18, text: MONTH.format(tick), anchor },
    ];
  });
}
