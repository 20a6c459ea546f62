import { expect, test } from 'vitest';
import { isSlowLine } from '../../../src/map/ground/slowLine';

/** What came, in bytes and milliseconds. */
const came = (transferSize: number, ms: number): PerformanceEntry =>
  ({ transferSize, responseStart: 100, responseEnd: 100 + ms }) as unknown as PerformanceEntry;

test.each([
  ['of 50 kB a second', [came(60_000, 1200), came(170_000, 3400)], true],
  ['that brought one of them at once', [came(60_000, 1200), came(170_000, 90)], false],
  ['of which nothing large has come yet', [came(3000, 900)], false],
  ['whose files lay in the store', [came(0, 1), came(300, 1)], false],
])('a line %s', (_, entries, isSlow) => {
  expect(isSlowLine(entries)).toBe(isSlow);
});
