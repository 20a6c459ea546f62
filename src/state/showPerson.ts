import type { Person } from '../domain/atlas/person';
import type { Explorer } from './explorer.svelte';
import { groupRequest } from './framing';

/**
 * Shows who somebody was; with `move` the camera goes to all that was the person's, and goes there once more when more of it
 * has come. Text and clock stay where they are.
 */
export function showPerson(
  explorer: Explorer,
  { id, features }: Person,
  { move }: { readonly move: boolean },
): void {
  const { camera, clock, selection, stocked } = explorer;
  clock.playing = false;
  clock.set(clock.now);
  camera.following = null;
  selection.selectPerson(id);
  if (!move) return;
  const show = (): void => {
    camera.request = groupRequest(explorer.atlas, features) ?? camera.request;
  };
  show();
  void stocked?.bring(features).then((isMore) => {
    if (isMore && selection.person === id) show();
  });
}
