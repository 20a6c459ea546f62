import { describe, expect, it } from 'vitest';
import { Keyboard } from '../../../src/state/device/keyboard.svelte';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more }) as KeyboardEvent;

function storeWith(kept: Map<string, string>): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

describe('single letters', () => {
  it('are commands alone, not with Ctrl', () => {
    const keyboard = new Keyboard(null, '/');
    expect(keyboard.isLetter(pressed('d'), 'd')).toBe(true);
    expect(keyboard.isLetter(pressed('d', { ctrlKey: true }), 'd')).toBe(false);
    expect(keyboard.isLetter(pressed('e'), 'd')).toBe(false);
  });

  it('can be switched off, for the next visit too', () => {
    const kept = new Map<string, string>();
    new Keyboard(storeWith(kept), '/atlas/').letters = false;
    const again = new Keyboard(storeWith(kept), '/atlas/');
    expect(again.letters).toBe(false);
    expect(again.isLetter(pressed('/'), '/')).toBe(false);
    expect(new Keyboard(storeWith(kept), '/other/').letters).toBe(true);
  });

  it('are commands where nothing can be kept', () => {
    const refusing = {
      getItem: () => {
        throw new Error('no');
      },
      setItem: () => {
        throw new Error('no');
      },
    };
    const keyboard = new Keyboard(refusing, '/');
    keyboard.letters = false;
    expect(keyboard.letters).toBe(false);
  });
});
