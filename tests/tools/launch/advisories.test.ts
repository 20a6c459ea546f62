import { expect, test } from 'vitest';
import { verdictOn } from '../../../src/tools/launch/install/advisories.mjs';

test('what ships and is unsafe is named', () => {
  const report = { vulnerabilities: { 'a-map': { severity: 'high' } }, metadata: {} };
  expect(verdictOn(JSON.stringify(report))).toEqual([
    'Advisories concern a-map (high): npm audit says more.',
    1,
  ]);
});
test('nothing known is said with how much was looked at', () => {
  const report = { vulnerabilities: {}, metadata: { dependencies: { prod: 40 } } };
  expect(verdictOn(JSON.stringify(report))).toEqual([
    'No advisory concerns any of the 40 packages that ship or that these are made of.',
    0,
  ]);
});
test.each(['', 'no', '{"error":{"code":"E405"}}', '{"message":"request failed"}'])(
  'a report of %j is no clean one',
  (report) => {
    expect(verdictOn(report)).toEqual([
      'Not checked: the registry gave no advisories for the packages that ship.',
      1,
    ]);
  },
);
