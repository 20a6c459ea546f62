import type { SourceKey } from '../../domain/atlas/id';
import { useExplorer } from '../../state/explorer.svelte';

/** How a source is named in a line of its own: author and title. Called while a component is set up. */
export function useSourceName(): (key: SourceKey) => string {
  const explorer = useExplorer();
  return (key) => {
    const source = explorer.atlas.sources.get(key);
    return source ? [source.author, source.title].filter(Boolean).join(', ') : key;
  };
}
