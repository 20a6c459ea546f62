import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/dates/time';
import { positionAt } from '../../../src/domain/motion/voyage';
import { type Caption, layoutCaption } from '../../../src/map/export/caption';
import { type Measure, brokenLines, shortened } from '../../../src/map/style/lines';
import { cameraAt, clipZoom } from '../../../src/map/export/path';
import { track } from '../../sampleAtlas';

/** As if every letter were as wide as half of the font's size. */
const measure: Measure = (font, text) =>
  (text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 0)) / 2;

const caption: Caption = {
  atlas: 'WORLD WAR ZERO',
  title: 'Main body of the Second Pacific Squadron',
  note: 'At sea, 3 days out of Dakar; 412 nm run',
  date: '19 November 1904',
  otherDate: '6 November 1904 Old Style',
  legend: ['Battle', 'Port call', 'Course of Russian ships'].map((text) => ({ text, mark: null })),
  credit: 'An atlas of the Russo-Japanese War, CC BY 4.0.',
  families: [],
};

describe('lines', () => {
  test('break between words', () => {
    expect(brokenLines('Nebogatov’s detachment of ships', '10px x', 70, measure)).toEqual([
      'Nebogatov’s',
      'detachment of',
      'ships',
    ]);
    expect(brokenLines('', '10px x', 50, measure)).toEqual([]);
  });

  test('are shortened by words', () => {
    expect(shortened('one two three', '10px x', 100, measure)).toBe('one two three');
    expect(shortened('one two three', '10px x', 50, measure)).toBe('one two …');
  });
});

describe('a caption', () => {
  test('has the date beside the title where there is room', () => {
    const { texts } = layoutCaption(caption, 1280, measure);
    const date = texts.find(({ text }) => text === caption.date);
    expect(date).toMatchObject({ align: 'right', x: 1260 });
  });

  test('is as high whatever it tells, so that a clip does not jump', () => {
    const heights = ['', 'At anchor', 'At sea, out of Dakar; '.repeat(9)].map(
      (note) => layoutCaption({ ...caption, note }, 1280, measure).height,
    );
    expect(new Set(heights).size).toBe(1);
  });

  test.each([320, 360, 700, 1280])('keeps within %i pixels, nothing on anything else', (width) => {
    const { texts, marks, height } = layoutCaption(caption, width, measure);
    for (const { text, font, x, y, align } of texts) {
      const wide = measure(font, text);
      const [left, right] = align === 'left' ? [x, x + wide] : [x - wide, x];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    expect(marks.length).toBe(3);
    const left = texts.filter(({ align, text }) => align === 'left' && text !== '');
    const places = left.map(({ x, y }) => `${x.toFixed(0)}/${y.toFixed(0)}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the camera of a clip', () => {
  const noon = Date.parse('1904-10-19T12:00Z');

  test('looks at the fleet on a straight way', () => {
    const [lng, lat] = cameraAt(track, noon, HOUR);
    expect(lng).toBeCloseTo(positionAt(track, noon)?.[0] ?? NaN, 3);
    expect(lat).toBeCloseTo(0, 6);
  });

  test('is there before and after the voyage', () => {
    expect(cameraAt(track, Date.parse('1904-01-01'), DAY)[0]).toBeCloseTo(0, 6);
    expect(cameraAt(track, Date.parse('1905-01-01'), DAY)[0]).toBeCloseTo(10, 6);
  });

  test('moves without a jerk: never faster than the fleet', () => {
    const step = HOUR / 4;
    const start = Date.parse('1904-10-15T12:00Z');
    const fastest = 6 / 48 / 4;
    for (let frame = 0; frame < 480; frame += 1) {
      const [from] = cameraAt(track, start + frame * step, DAY / 2);
      const [to] = cameraAt(track, start + (frame + 1) * step, DAY / 2);
      expect(Math.abs(to - from)).toBeLessThan(fastest * 1.4);
    }
  });

  test('stands farther off the faster the clip runs', () => {
    expect(clipZoom(4 * DAY)).toBe(2.6);
    expect(clipZoom(HOUR)).toBeGreaterThan(clipZoom(12 * HOUR));
    expect(clipZoom(1)).toBe(8.2);
  });
});
