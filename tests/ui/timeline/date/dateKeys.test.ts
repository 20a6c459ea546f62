import { expect, it } from 'vitest';
import { dateAfterKey } from '../../../../src/ui/timeline/date/dateKeys';

const span = [Date.parse('1904-01-01'), Date.parse('1905-10-01')] as const;
const now = Date.parse('1904-03-31T12:00Z');

it.each([
  ['ArrowRight', false, '1904-04-01T12:00Z'],
  ['ArrowLeft', false, '1904-03-30T12:00Z'],
  ['ArrowUp', true, '1904-04-07T12:00Z'],
  ['PageUp', false, '1904-04-30T12:00Z'],
  ['PageDown', false, '1904-02-29T12:00Z'],
  ['Home', false, '1904-01-01T00:00Z'],
  ['End', false, '1905-10-01T00:00Z'],
])('%s (shift %s) goes to %s', (key, shiftKey, iso) => {
  expect(dateAfterKey({ key, shiftKey }, now, span)).toBe(Date.parse(iso));
});

it('leaves other keys to the page and stops at the ends', () => {
  expect(dateAfterKey({ key: 'a', shiftKey: false }, now, span)).toBeNull();
  expect(dateAfterKey({ key: 'ArrowLeft', shiftKey: false }, span[0], span)).toBe(span[0]);
});
