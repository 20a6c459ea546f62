import type { Extra } from './drawn';
import type { AtlasFeature } from './feature';

/** Stops named once already, for the times when all are shown together. */
export function stopExtra(stops: readonly AtlasFeature[]): (stop: AtlasFeature) => Extra {
  const first = new Map<string, string>();
  for (const { id, title } of stops) if (!first.has(title)) first.set(title, id);
  return ({ id, title }) => ({ properties: { again: first.get(title) !== id } });
}

/** Whether a feature is the course of ships, and not a stop of theirs. */
export function isCourse({ kind }: AtlasFeature): boolean {
  return kind.form === 'track';
}
