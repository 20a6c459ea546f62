import { expect, test } from 'vitest';
import {
  countLine,
  sum,
  tallyOfExit,
  tallyOfPlaywright,
  tallyOfVitest,
} from '../../../src/tools/launch/check/tally.mjs';

const vitest = (passed: number, failed: number, files: readonly string[][] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: files.map((statuses) => ({
    status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  })),
});
const playwright = (expected: number, unexpected: number) => ({
  stats: { expected, unexpected, flaky: 1, skipped: 0 },
});

test('the count line names the skipped only where there are some', () => {
  expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('the count is the sum of all runners', () => {
  const tallies = [
    tallyOfExit(0),
    tallyOfExit(2),
    tallyOfExit(null),
    tallyOfVitest(vitest(5, 0), 0),
  ];
  expect(sum(tallies)).toEqual({ passed: 6, failed: 2, skipped: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test.each([
  ['all is well', vitest(5, 0, [['passed']]), 0, { passed: 5, failed: 0 }],
  ['tests fail', vitest(4, 1, [['failed', 'passed']]), 1, { passed: 4, failed: 1 }],
  ['a file cannot be loaded', vitest(4, 0, [['passed'], []]), 1, { passed: 4, failed: 1 }],
  ['an error is thrown beside the tests', vitest(4, 0, [['passed']]), 1, { passed: 4, failed: 1 }],
  ['the runner is killed', vitest(4, 0), null, { passed: 4, failed: 1 }],
  ['nothing is run', vitest(0, 0), 0, { passed: 0, failed: 1 }],
  ['no report is written', null, 0, { passed: 0, failed: 1 }],
])('Vitest: %s', (_, report, code, counted) => {
  expect(tallyOfVitest(report, code)).toMatchObject(counted);
});

test.each([
  ['all is well', playwright(7, 0), 0, { passed: 8, failed: 0 }],
  ['tests fail', playwright(5, 2), 1, { passed: 6, failed: 2 }],
  [
    'the server does not start',
    { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } },
    1,
    { passed: 0, failed: 1 },
  ],
  ['no report is written', null, 1, { passed: 0, failed: 1 }],
])('Playwright: %s', (_, report, code, counted) => {
  expect(tallyOfPlaywright(report, code)).toMatchObject(counted);
});
