import { expect, it } from 'vitest';
import { OnScreen, type Sign } from '../../src/state/onScreen.svelte';

const sign = (group: string, mark: string, count: number): Sign => ({
  group,
  what: mark,
  count,
  mark,
});

it('keeps for each theme the sign that was commonest when it was last on the screen', () => {
  const screen = new OnScreen();
  screen.signs = [sign('battles', 'sabres', 9), sign('kurils', 'island', 2)];
  screen.signs = [sign('battles', 'anchor', 4), sign('battles', 'sabres', 1)];
  expect([...screen.marks].sort()).toEqual([
    ['battles', 'anchor'],
    ['kurils', 'island'],
  ]);
});
