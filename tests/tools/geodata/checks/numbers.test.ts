import { expect, test } from 'vitest';
import { isStatement, numbersIn } from '../../../../src/tools/geodata/article/numbers';
import { checkNumbers } from '../../../../src/tools/geodata/checks/writing/numbers';
import { feature, geodataOf } from '../sample';

test('numbers written in figures, but not ordinals, times or parts of words', () => {
  expect(numbersIn('14,000 of 93½ and 2.5; the 29th, 14:50, U15, 28 cm')).toEqual([
    14000, 93.5, 2.5, 28,
  ]);
});

test('years and small numbers state nothing', () => {
  expect(isStatement(1904, 'in 1904')).toBe(false);
  expect(isStatement(1904, '1,904 men')).toBe(true);
  expect(isStatement(10, '10 ships')).toBe(false);
});

const hill = feature({
  id: 'hill',
  partOf: ['siege'],
  figures: [{ side: 'Japan', what: 'casualties', value: [14000, 16000], source: 'k' }],
});
const siege = feature({ id: 'siege', summary: 'It lasted 155 days.' });
const messages = (text: string): readonly string[] =>
  checkNumbers(geodataOf([hill, siege], text)).map(({ message }) => message.split(';')[0] ?? '');

test('a number of the feature, of its parts or of its wholes may be stated', () => {
  expect(messages('[It](map:hill) cost 14,000 or 16,000 in 155 days. {#a}')).toEqual([]);
  expect(messages('[It](map:siege) cost 14,000 in 155 days. {#a}')).toEqual([]);
});

test('any other is a mistake, unless the passage says that a cited source gives it', () => {
  expect(messages('[It](map:hill) cost 15,000 men. {#a}')).toEqual([
    'no feature mentioned here gives the number 15,000',
  ]);
  expect(messages('[It](map:hill) cost 15,000 men. {#a cited="15,000"}')).toEqual([]);
});

test('dates and citations are no statements', () => {
  expect(messages('[It](map:hill) on [17 May](date:1904-05-17) [@k, p. 312]. {#a}')).toEqual([]);
});
