import { describe, expect, it } from 'vitest';
import { nearestToward } from '../../../src/domain/geometry/direction';

const place = (name: string, x: number, y: number) => ({ name, x, y });
const here = { x: 0, y: 0 };

describe('the nearest in a direction', () => {
  const places = [place('a', 10, 0), place('b', 30, 1), place('c', -5, 4), place('d', 3, -20)];

  it.each([
    ['right', 'a'],
    ['left', 'c'],
    ['up', 'd'],
  ] as const)('%s is %s', (direction, name) => {
    expect(nearestToward(here, direction, places)?.name).toBe(name);
  });

  it('is nothing where nothing lies that way', () => {
    expect(nearestToward(here, 'down', places)).toBeNull();
  });

  it('would rather go straight than aside', () => {
    const aside = place('aside', 10, 9);
    const ahead = place('ahead', 20, 1);
    expect(nearestToward(here, 'right', [aside, ahead])?.name).toBe('ahead');
  });
});
