import type { Atlas } from '../domain/atlas/atlas';
import type { Person } from '../domain/atlas/person';
import type { Camera } from './camera.svelte';
import type { Clock } from './clock.svelte';
import { groupRequest } from './framing';
import type { Selection } from './selection.svelte';
import type { Stocked } from './stocked';

/** What shows somebody. */
interface Stage {
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly clock: Clock;
  readonly selection: Selection;
  readonly stocked: Stocked | null;
}

/**
 * Shows who somebody was; with `move` the camera goes to all that was the person's, and goes there once more when more of it
 * has come. Text and clock stay where they are.
 */
export function showPerson(
  stage: Stage,
  { id, features }: Person,
  { move }: { readonly move: boolean },
): void {
  const { camera, clock, selection, stocked } = stage;
  clock.playing = false;
  clock.set(clock.now);
  camera.following = null;
  selection.selectPerson(id);
  if (!move) return;
  const show = (): void => {
    camera.request = groupRequest(stage.atlas, features) ?? camera.request;
  };
  show();
  void stocked?.bring(features).then((isMore) => {
    if (isMore && selection.person === id) show();
  });
}
