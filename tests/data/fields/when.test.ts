import { expect, test } from 'vitest';
import { middleOf, readInterval, readWhen, wholeOf } from '../../../src/data/fields/when';
import { BEGINNING } from '../../../src/domain/dates/time';

const at = (iso: string): number => Date.parse(iso);

test.each([
  ['a day', { start: '1904-02-08' }, '1904-02-08T00:00Z', '1904-02-09T00:00Z', 'day'],
  ['a month', { start: '1904-02' }, '1904-02-01T00:00Z', '1904-03-01T00:00Z', 'month'],
  ['a year', { start: '1904' }, '1904-01-01T00:00Z', '1905-01-01T00:00Z', 'year'],
  [
    'days',
    { start: '1904-02-08', end: '1904-02-09' },
    '1904-02-08T00:00Z',
    '1904-02-10T00:00Z',
    'day',
  ],
  ['a minute', { start: '1904-02-08T15:20Z' }, '1904-02-08T15:20Z', '1904-02-08T15:21Z', 'minute'],
] as const)('the span of %s ends where the next begins', (_, written, start, end, precision) => {
  expect(readWhen(written)).toEqual({
    start: at(start),
    end: at(end),
    precision,
    approximate: false,
    uncertain: false,
    asGiven: null,
  });
});

test('".." is still so', () => {
  expect(readWhen({ start: '1945-09-03', end: '..' })?.end).toBeNull();
});

test('an open beginning was always so', () => {
  const when = readWhen({ start: '..', end: '1904-02-08' });
  expect(when).toMatchObject({ start: BEGINNING, end: at('1904-02-09'), precision: 'day' });
});

test('of an end that is not known no more is taken than the other end’s date', () => {
  expect(readInterval('/1904-05')).toMatchObject({
    start: at('1904-05-01'),
    end: at('1904-06-01'),
    unknown: 'start',
  });
  expect(readInterval('1904-05-03/')).toMatchObject({
    start: at('1904-05-03'),
    end: at('1904-05-04'),
    unknown: 'end',
  });
  for (const nothing of ['/', '../..', '/..', '../']) expect(readInterval(nothing)).toBeNull();
});

test('doubt at either end is doubt of the whole', () => {
  expect(readWhen({ start: '1904-02-08', end: '1904-02-10~' })?.approximate).toBe(true);
  expect(readWhen({ start: '1904-02-08?', end: '1904-02-10' })?.uncertain).toBe(true);
});

test('precision and the source’s own date are kept when they are written', () => {
  const when = readWhen({ start: '1904-02-08', precision: 'month', asGiven: '26 January, O.S.' });
  expect(when?.precision).toBe('month');
  expect(when?.asGiven).toBe('26 January, O.S.');
});

test('what is no date gives null', () => {
  expect(readWhen({ start: '1904-02-30' })).toBeNull();
  expect(readWhen({ start: '1904', end: 'soon' })).toBeNull();
  expect(readInterval('1904/1905/1906')).toBeNull();
  expect(readInterval('')).toBeNull();
  expect(readInterval('1905-05-28/1905-05-27')).toBeNull();
});

test('the middle of a day is noon, of February 1904 the noon of the 15th', () => {
  expect(middleOf('1904-02-08')).toBe(at('1904-02-08T12:00Z'));
  expect(middleOf('1904-02')).toBe(at('1904-02-15T12:00Z'));
  expect(middleOf('1904-02-08T15:20Z')).toBe(at('1904-02-08T15:20:30Z'));
  expect(middleOf('nonsense')).toBeNull();
});

test('the whole of several spans runs from the first start to the last end', () => {
  const spans = ['1905-05-28', '1905-05-27', '1904-10'].flatMap((text) => readInterval(text) ?? []);
  const whole = wholeOf(spans);
  expect(whole?.start).toBe(at('1904-10-01T00:00Z'));
  expect(whole?.end).toBe(at('1905-05-29T00:00Z'));
  expect(wholeOf([])).toBeNull();
});
