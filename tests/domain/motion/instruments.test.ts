import { describe, expect, it } from 'vitest';
import { lastCoaling, paceAt, passage, runSince } from '../../../src/domain/motion/instruments';
import { track } from '../../sampleAtlas';

const at = (iso: string): number => Date.parse(iso);

describe('the instruments', () => {
  it('reckon the pace without the stays', () => {
    // 4° of the equator (240.2 nm) in a day.
    expect(paceAt(track, at('1904-10-17T12:00Z'))).toBeCloseTo(240.16 / 24, 1);
    // 10° (600.4 nm) in three days under way, of five.
    expect(paceAt(track, at('1904-10-20T12:00Z'))).toBeCloseTo(600.4 / 72, 1);
    expect(paceAt(track, at('1904-10-15T12:00Z'))).toBeNull();
  });

  it('measure a passage', () => {
    const { nm, days } = passage([0, 0], [10, 0], 10);
    expect(nm).toBeCloseTo(600.4, 1);
    expect(days).toBeCloseTo(2.5, 2);
  });

  it('count the miles since the last coaling', () => {
    const coaling = lastCoaling(track, at('1904-10-19T12:00Z'), (stop) => stop === 'skagen');
    expect(coaling).toEqual({ vertex: 2, stop: 'skagen' });
    expect(runSince(track, at('1904-10-19T12:00Z'), 2)).toBeCloseTo(180.1, 1);
    expect(lastCoaling(track, at('1904-10-16T00:00Z'), (stop) => stop === 'skagen')).toBeNull();
  });
});
