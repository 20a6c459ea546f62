import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERAS, eraOf } from '../../src/map/style/eras';

test('a day belongs to the era that has begun last', () => {
  expect(eraOf('1904-02-08')).toBe('1899-01-01');
  expect(eraOf('1905-09-05')).toBe('1905-09-05');
  expect(eraOf('1905-09-04')).toBe('1899-01-01');
  expect(eraOf('1860-01-01')).toBe('0001-01-01');
  expect(eraOf('2026-01-01')).toBe('1945-09-05');
});

test('every change of the powers while their archive is shown begins an era', () => {
  const text = readFileSync('geodata/basemap/territories.json', 'utf8');
  const days = [...text.matchAll(/"(?:from|to)": *"([\d-]+)"/g)].map(([, day = '']) => day);
  const shown = days.filter((day) => day > '1899-01-01' && day < '1910-08-29');
  expect(shown.length).toBeGreaterThan(0);
  for (const day of shown) expect(ERAS).toContain(day);
});
