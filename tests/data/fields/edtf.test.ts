import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/data/fields/edtf';

test.each([
  ['1904', '1904-01-01T00:00Z', '1905-01-01T00:00Z'],
  ['1904-12', '1904-12-01T00:00Z', '1905-01-01T00:00Z'],
  ['1904-02-29', '1904-02-29T00:00Z', '1904-03-01T00:00Z'],
  ['1904-02-08T23Z', '1904-02-08T23:00Z', '1904-02-09T00:00Z'],
  ['1904-02-08T23:59Z', '1904-02-08T23:59Z', '1904-02-09T00:00Z'],
  ['0099-06', '0099-06-01T00:00Z', '0099-07-01T00:00Z'],
])('%s names the span it says', (text, start, end) => {
  expect(parseEdtf(text)).toMatchObject({ start: Date.parse(start), end: Date.parse(end) });
});

test.each([
  '1905-02-29',
  '1904-13',
  '1904-2-8',
  '1904-02-08T24Z',
  '1904-02-08T10:00',
  '08.02.1904',
  '',
])('"%s" is no date', (text) => {
  expect(parseEdtf(text)).toBeNull();
});

test.each([
  ['190X', '1900-01-01', '1910-01-01', 'year'],
  ['19XX', '1900-01-01', '2000-01-01', 'year'],
  ['1904-XX', '1904-01-01', '1905-01-01', 'year'],
  ['1904-XX-XX', '1904-01-01', '1905-01-01', 'year'],
  ['1904-02-XX', '1904-02-01', '1904-03-01', 'month'],
])('%s is somewhere in its span', (text, start, end, precision) => {
  expect(parseEdtf(text)).toEqual({
    start: Date.parse(start),
    end: Date.parse(end),
    precision,
    approximate: false,
    uncertain: false,
    unspecified: true,
  });
});

test.each(['1904-XX-08', '190X-05', '1X04', 'XXXX', '1904-02-XXT10Z', '1904-13-XX', '1904-21'])(
  '"%s" is of no level that is read',
  (text) => {
    expect(parseEdtf(text)).toBeNull();
  },
);

test('the marks of doubt are told apart', () => {
  expect(parseEdtf('1904~')).toMatchObject({ approximate: true, uncertain: false });
  expect(parseEdtf('1904?')).toMatchObject({ approximate: false, uncertain: true });
  expect(parseEdtf('1904%')).toMatchObject({ approximate: true, uncertain: true });
});

test('every real day is read as itself', () => {
  const days = fc.date({
    min: new Date('1800-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseEdtf(day)?.start).toBe(Date.parse(day));
    }),
  );
});
