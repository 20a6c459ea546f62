import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import {
  instantFor,
  instantWithin,
  isShownAt,
  isShownOn,
  passageFor,
} from '../../../src/domain/reading/moment';
import { DAY, type When } from '../../../src/domain/dates/time';
import { article, days, sampleAtlas } from '../../sampleAtlas';

const atlas = sampleAtlas();
const passages = passagesIn(article);
const noon = (day: string): number => Date.parse(`${day}T12:00Z`);

describe('what is true', () => {
  const when = days('1904-05-01', '1904-05-02');

  it('holds from the first instant to the last', () => {
    expect(isShownAt(when, Date.parse('1904-05-01'))).toBe(true);
    expect(isShownAt(when, Date.parse('1904-05-03') - 1)).toBe(true);
    expect(isShownAt(when, Date.parse('1904-05-03'))).toBe(false);
    expect(isShownAt(when, Date.parse('1904-05-01') - 1)).toBe(false);
  });

  it('lingers as long as it fades', () => {
    expect(isShownOn(when, Date.parse('1904-05-12'), 10 * DAY)).toBe(true);
    expect(isShownOn(when, Date.parse('1904-05-13'), 10 * DAY)).toBe(false);
  });

  it('waits for the hour of what has one, unless the clock stands for the day', () => {
    const start = Date.parse('1905-05-27T05:07Z');
    const turn: When = { ...when, start, end: start + DAY / 24, precision: 'minute' };
    expect(isShownOn(turn, Date.parse('1905-05-27T05:06Z'))).toBe(false);
    expect(isShownOn(turn, start)).toBe(true);
    expect(isShownOn(turn, Date.parse('1905-05-27T20:00Z'))).toBe(true);
    expect(isShownOn(turn, Date.parse('1905-05-27'))).toBe(true);
    expect(isShownOn(turn, noon('1905-05-26'))).toBe(false);
    expect(isShownOn(turn, Date.parse('1905-05-28T01:00Z'))).toBe(false);
  });

  it('keeps the clock where the feature is true, else goes to its first day', () => {
    expect(instantFor(when, noon('1904-05-02'))).toBe(noon('1904-05-02'));
    expect(instantFor(when, noon('1904-08-02'))).toBe(noon('1904-05-01'));
  });
});

describe('passage and clock', () => {
  it('moves from the first day of a passage to its last', () => {
    const voyage = passages[2];
    if (!voyage) throw new Error('the sample has lost a passage');
    expect(instantWithin(atlas, voyage, 0)).toBe(noon('1904-10-15'));
    expect(instantWithin(atlas, voyage, 0.5)).toBe(Date.parse('1904-10-18T00:00Z'));
    expect(instantWithin(atlas, voyage, 1)).toBe(noon('1904-10-20'));
  });

  it('goes from date to date where it is known where they stand, and never back before its time', () => {
    const voyage = passages[2];
    const when = voyage?.when;
    if (!voyage || !when) throw new Error('the sample has lost a passage');
    const told = ([at, day]: readonly [number, string]) => ({
      at,
      when: { ...when, start: Date.parse(`${day}T00:00Z`), end: null },
    });
    const days = [
      [0.2, '1905-05-27'],
      [0.6, '1904-02-08'],
      [0.8, '1904-02-12'],
    ] as const;
    const passage = { ...voyage, dates: days.map(told) };
    for (const [progress, day] of [
      [0, '1905-05-27'],
      [0.59, '1905-05-27'],
      [0.6, '1904-02-08'],
      [0.7, '1904-02-10'],
      [1, '1904-02-12'],
    ] as const)
      expect(instantWithin(atlas, passage, progress)).toBeCloseTo(noon(day), -3);
  });

  it.each([
    ['1904-05-01', 'yalu'],
    ['1904-06-10', 'yalu'],
    ['1904-09-01', 'siege'],
    ['1904-10-17', 'voyage'],
    ['1904-12-01', 'siege'],
    ['1905-06-01', 'siege'],
  ])('on %s the passage is %s', (day, id) => {
    expect(passageFor(atlas, passages, noon(day))?.id).toBe(`brief.${id}`);
  });

  it('has none before the story begins', () => {
    expect(passageFor(atlas, passages, noon('1904-02-01'))).toBeNull();
  });
});
