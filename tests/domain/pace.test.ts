import { describe, expect, it } from 'vitest';
import { pastStay, stopBeside } from '../../src/domain/pace';
import { track } from '../sampleAtlas';

const at = (iso: string): number => Date.parse(iso);

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
