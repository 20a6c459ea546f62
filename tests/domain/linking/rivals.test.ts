import { expect, test } from 'vitest';
import { rivalsOf } from '../../../src/domain/linking/rivals';
import { index } from './linked';

test('a surname has none of the battles for a rival that its bearer was in', () => {
  expect(rivalsOf('Togo', 'person-togo', index).filter((id) => id.startsWith('person-'))).toEqual(
    [],
  );
  expect(rivalsOf('Rozhestvensky', 'person-rozhestvensky', index)).not.toContain('tsushima');
});

test('a place has what happened there, and what happened has its place and nobody who was in it', () => {
  expect(rivalsOf('Nanshan', 'nanshan-hill', index)).toContain('nanshan');
  const rivals = rivalsOf('Battle of Tsushima', 'tsushima', index);
  expect(rivals.length).toBeGreaterThan(0);
  expect(rivals.filter((id) => id.startsWith('person-'))).toEqual([]);
});
