import { expect, test } from 'vitest';
import { machineDate } from '../../../src/domain/dates/machineDate';
import { days } from '../../sampleAtlas';

test.each([
  [days('1904-02-08'), '1904-02-08'],
  [{ ...days('1904-02-01', '1904-02-29'), precision: 'month' as const }, '1904-02'],
  [{ ...days('1904-01-01', '1904-12-31'), precision: 'year' as const }, '1904'],
  [
    { ...days('1904-02-09'), start: Date.parse('1904-02-09T03:20Z'), precision: 'minute' as const },
    '1904-02-09T03:20Z',
  ],
])('a date says no more than is known', (when, text) => {
  expect(machineDate(when)).toBe(text);
});
