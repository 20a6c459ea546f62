import { describe, expect, it } from 'vitest';
import { pastStay, speedsFor, stopBeside } from '../../src/domain/pace';
import { track } from '../sampleAtlas';

const at = (iso: string): number => Date.parse(iso);

describe('speedsFor', () => {
  it('offers minutes in the battle alone', () => {
    expect(speedsFor(at('1905-05-27T05:00Z')).map(({ label }) => label)).toEqual([
      '1 minute a second',
      '5 minutes a second',
      '15 minutes a second',
    ]);
    expect(speedsFor(at('1905-05-25T23:59Z'))).toEqual([]);
    expect(speedsFor(at('1905-05-29T00:00Z'))).toEqual([]);
  });
});

describe('pastStay', () => {
  it.each([
    // In port: to the hour before leaving.
    ['1904-10-16T13:00Z', '1904-10-18T11:00Z'],
    // That hour, the way at sea, and the end of the voyage are played through.
    ['1904-10-18T11:30Z', '1904-10-18T11:30Z'],
    ['1904-10-19T00:00Z', '1904-10-19T00:00Z'],
    ['1904-10-20T12:00Z', '1904-10-20T12:00Z'],
  ])('at %s is %s', (now, then) => {
    expect(pastStay(track, at(now))).toBe(at(then));
  });
});

describe('stopBeside', () => {
  it('finds the stop before and after', () => {
    const now = at('1904-10-17T00:00Z');
    expect(stopBeside(track, now, 1)).toBe(at('1904-10-20T12:00Z'));
    expect(stopBeside(track, now, -1)).toBe(at('1904-10-16T12:00Z'));
    expect(stopBeside(track, at('1904-10-20T12:00Z'), 1)).toBeNull();
  });
});
