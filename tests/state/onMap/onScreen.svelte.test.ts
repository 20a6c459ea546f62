import { expect, it } from 'vitest';
import { OnScreen, type Sign } from '../../../src/state/onMap/onScreen.svelte';

const sign = (group: string, mark: string, count: number): Sign => ({
  group,
  what: mark,
  count,
  mark,
});

it('gives for each theme its commonest sign on the screen, else what stands for it', () => {
  const screen = new OnScreen();
  expect(screen.markOf('kurils')).toBe('');
  screen.own = { battles: 'sabres', kurils: 'patch' };
  screen.signs = [sign('battles', 'anchor', 4), sign('battles', 'sabres', 1)];
  expect(['battles', 'kurils'].map((theme) => screen.markOf(theme))).toEqual(['anchor', 'patch']);
});
