import { expect, test } from 'vitest';
import { readWhen } from '../../../src/data/fields/when';
import { whenThere } from '../../../src/domain/dates/zone';

const zones = [
  { name: 'in London', ahead: 0, words: [], shown: false },
  { name: 'in Japan', ahead: 540, words: [], shown: true },
];

test.each([
  ['1905-05-27T05:02Z', '1905-05-27T05:10Z', '27 May 1905, 14:02–14:10 in Japan'],
  ['1904-04-30T20Z', '1904-05-01T01Z', '1 May 1904, 05:00–10:00 in Japan'],
  ['1904-05-25T14Z', '1904-05-25T20Z', '25 May 1904, 23:00 – 26 May 1904, 05:00 in Japan'],
  ['1905-05-27T05:02Z', '1905-05-27T05:02Z', '27 May 1905, 14:02 in Japan'],
  ['1905-03-05', '1905-03-08', '5–8 March 1905'],
])('%s to %s is told by the clocks of the place', (start, end, text) => {
  const when = readWhen({ start, end });
  expect(when && whenThere(when, zones)).toBe(text);
});

test('without a place whose time is shown a span is told in UTC', () => {
  const when = readWhen({ start: '1905-05-27T05:02Z', end: '1905-05-27T05:10Z' });
  expect(when && whenThere(when, [])).toBe('27 May 1905, 05:02 UTC');
});
