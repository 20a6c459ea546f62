import { createContext } from 'svelte';
import type { SourceKey } from '../../../domain/atlas/id';

/** The number that a source carries in the article being read. */
export const [useCitationNumbers, provideCitationNumbers] =
  createContext<(key: SourceKey) => number>();
