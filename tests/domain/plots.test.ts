import { expect, test } from 'vitest';
import type { FeatureId, SideId, SourceKey } from '../../src/domain/atlas/id';
import { drawCourse } from '../../src/domain/plots/course';
import { spanText, type Naming, type PlotValue } from '../../src/domain/plots/plot';
import { drawRanges } from '../../src/domain/plots/ranges';
import { drawRoll } from '../../src/domain/plots/roll';

const japan = 'Japan' as SideId;
const russia = 'Russia' as SideId;
const mukden = 'mukden' as FeatureId;
const naming: Naming = { side: (id) => id, source: (key) => key.toUpperCase() };

function value(low: number, high = low, source = 'a'): PlotValue {
  return { low, high, source: source as SourceKey, note: null };
}

test('a bar runs to the least that is said, a line from there to the most, a tick at each rival', () => {
  const bar = { side: japan, feature: mukden, values: [value(40), value(70, 70, 'b'), value(50)] };
  const { marks, height } = drawRanges([{ title: 'Lost', unit: 'men', bars: [bar] }], naming);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.says).toBe('Lost, Japan: 40 (A); 70 (B); 50 (A)');
  const shapes = marks[0]?.shapes ?? [];
  expect(shapes.find(({ form }) => form === 'bar')).toMatchObject({ x: 0, width: 0.32 });
  expect(shapes.filter(({ form }) => form === 'rule').map(({ x }) => x.toFixed(2))).toEqual([
    '0.32',
    '0.32',
    '0.56',
    '0.40',
  ]);
  expect(shapes.at(-1)).toMatchObject({ form: 'words', text: 'Japan 40–70' });
  expect(height).toBeGreaterThan(0);
});

test('rows of one unit share a scale, others do not', () => {
  const row = (title: string, unit: string, most: number) => ({
    title,
    unit,
    bars: [{ side: russia, feature: null, values: [value(most)] }],
  });
  const { marks } = drawRanges(
    [row('Men', 'men', 100), row('Lost', 'men', 50), row('Guns', 'guns', 10)],
    naming,
  );
  const widths = marks.map(({ shapes }) => shapes.find((shape) => shape.form === 'bar')?.width);
  expect(widths).toEqual([0.56, 0.28, 0.56]);
});

test('a course keeps each value on its day and its own panel’s scale', () => {
  const points = [10, 20].map((most, nth) => ({
    at: Date.UTC(1904, nth * 6, 1),
    title: 'Trains',
    feature: null,
    values: [value(most)],
  }));
  const span = [Date.UTC(1904, 0, 1), Date.UTC(1905, 0, 1)] as const;
  const { marks, traces, settings } = drawCourse(
    [{ title: 'Pairs a day', side: russia, line: 'steps', points }],
    span,
    naming,
  );
  const dots = marks.flatMap(({ shapes }) => shapes.filter(({ form }) => form === 'dot'));
  expect(dots.map(({ x, y }) => [x.toFixed(3), y])).toEqual([
    ['0.030', 76],
    ['0.497', 34],
  ]);
  expect(marks[1]?.says).toBe('Trains, 1 July 1904: 20 (A)');
  expect(traces[0]?.path).toBe('M30,76L497.432,76L497.432,34');
  expect(settings.filter(({ role }) => role === 'head')).toHaveLength(1);
});

test('a roll names each in two columns under its head', () => {
  const members = ['Borodino', 'Orel', 'Navarin'].map((title) => ({
    title,
    side: russia,
    feature: title as FeatureId,
    says: title,
    fill: 'full' as const,
  }));
  const { marks } = drawRoll([{ title: 'Sunk', members }]);
  const squares = marks.flatMap(({ shapes }) => shapes.filter(({ form }) => form === 'square'));
  expect(squares.map(({ x, y }) => [x, y])).toEqual([
    [0, 20],
    [0, 38],
    [0.5, 20],
  ]);
});

test('what is said is a span or one number', () => {
  expect(spanText([value(1039), value(1110, 1200)])).toBe('1,039–1,200');
  expect(spanText([value(48)])).toBe('48');
});
