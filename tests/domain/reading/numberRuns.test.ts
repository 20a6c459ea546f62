import { expect, test } from 'vitest';
import { numberRuns, runsText } from '../../../src/domain/reading/numberRuns';

test.each([
  [[], ''],
  [[7], '7'],
  [[8, 7], '7, 8'],
  [[155, 4, 151, 152, 153, 154], '4, 151–155'],
  [[3, 1, 2, 5, 6, 9, 9], '1–3, 5, 6, 9'],
])('%j', (numbers, text) => {
  expect(runsText(numberRuns(numbers))).toBe(text);
});
