import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/state/hearing/announcer.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the announcer', () => {
  it('says one sentence in three seconds, the newest', () => {
    const announcer = new Announcer();
    announcer.say('one');
    expect(announcer.text).toBe('');
    vi.advanceTimersByTime(700);
    expect(announcer.text).toBe('one');
    announcer.say('two');
    vi.advanceTimersByTime(1000);
    announcer.say('three');
    vi.advanceTimersByTime(1900);
    expect(announcer.text).toBe('one');
    vi.advanceTimersByTime(200);
    expect(announcer.text).toBe('three');
  });

  it('waits while a hand moves things', () => {
    const announcer = new Announcer();
    announcer.say('one');
    for (let n = 0; n < 10; n += 1) {
      vi.advanceTimersByTime(300);
      announcer.hold();
    }
    expect(announcer.text).toBe('');
    vi.advanceTimersByTime(700);
    expect(announcer.text).toBe('one');
  });

  it('waits while a hand lies still on the clock, until it is lifted', () => {
    const announcer = new Announcer();
    announcer.say('one');
    announcer.isHeld = true;
    announcer.say('two');
    vi.advanceTimersByTime(10_000);
    expect(announcer.text).toBe('');
    announcer.isHeld = false;
    vi.advanceTimersByTime(700);
    expect(announcer.text).toBe('two');
  });

  it('answers at once, and the same words again', () => {
    const announcer = new Announcer();
    announcer.say('later');
    announcer.answer('now');
    expect(announcer.text).toBe('now');
    announcer.answer('now');
    expect(announcer.text.trim()).toBe('now');
    expect(announcer.text).not.toBe('now');
    vi.advanceTimersByTime(5000);
    expect(announcer.text.trim()).toBe('now');
  });
});
