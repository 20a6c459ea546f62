/**
 * How many checks or tests went which way.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally
 */

/** @type {(tallies: readonly Tally[]) => Tally} */
export const sum = (tallies) => ({
  passed: total(tallies.map((tally) => tally.passed)),
  failed: total(tallies.map((tally) => tally.failed)),
  skipped: total(tallies.map((tally) => tally.skipped)),
});

/**
 * `N passed, N failed`, and `, N skipped` only where something was.
 *
 * @type {(tally: Tally) => string}
 */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * A check that passes or fails as a whole.
 *
 * @type {(code: number | null) => Tally}
 */
export const tallyOfExit = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
});

/**
 * The tests in the JSON report of Vitest; `null` when it wrote none.
 *
 * @type {(report: VitestReport | null, code: number | null) => Tally}
 */
export function tallyOfVitest(report, code) {
  if (report === null) return tallyOfDeadRunner;
  // A file that cannot be loaded has no tests, yet it failed.
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const counted = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return heeding(code, counted);
}

/**
 * The tests in the JSON report of Playwright; `null` when it wrote none. A flaky test passed in the end.
 *
 * @type {(report: PlaywrightReport | null, code: number | null) => Tally}
 */
export function tallyOfPlaywright(report, code) {
  if (report === null) return tallyOfDeadRunner;
  const { expected, flaky, unexpected, skipped } = report.stats;
  return heeding(code, { passed: expected + flaky, failed: unexpected, skipped });
}

/** @type {Tally} */
const tallyOfDeadRunner = { passed: 0, failed: 1, skipped: 0 };

/**
 * A runner that reports no failed test but ends badly, or that ran nothing at all, is one failure.
 *
 * @type {(code: number | null, tally: Tally) => Tally}
 */
function heeding(code, tally) {
  const ranNothing = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (code !== 0 || ranNothing) ? { ...tally, failed: 1 } : tally;
}

/** @type {(numbers: readonly number[]) => number} */
const total = (numbers) => numbers.reduce((subtotal, number) => subtotal + number, 0);

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 */
