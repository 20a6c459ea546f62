import { describe, expect, it, vi } from 'vitest';
import { Explorer } from '../../../src/state/explorer.svelte';
import { sampleAtlas } from '../../sampleAtlas';

describe('the beat', () => {
  it('is exact while the clock stands and slow while it plays', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { clock, beat } = new Explorer(sampleAtlas());
    const start = Date.parse('1904-10-15T12:00Z');
    clock.set(start);
    expect(beat.now).toBe(start);
    expect(beat.today).toBe(Date.parse('1904-10-15'));
    clock.playing = true;
    clock.set(start + 1);
    expect(beat.now).toBe(start);
    vi.advanceTimersByTime(300);
    clock.set(start + 2);
    expect(beat.now).toBe(start + 2);
    clock.set(Date.parse('1904-10-16T12:00Z'));
    expect(beat.today).toBe(Date.parse('1904-10-15'));
    clock.playing = false;
    expect(beat.now).toBe(Date.parse('1904-10-16T12:00Z'));
    expect(beat.today).toBe(Date.parse('1904-10-16'));
    vi.useRealTimers();
  });
});
