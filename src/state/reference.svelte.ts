import { createContext } from 'svelte';
import type { SourceKey } from '../domain/atlas/id';

/** Which of the pages behind the atlas is open over it. */
export class Reference {
  page = $state<'bibliography' | 'colophon' | null>(null);
  /** The entry to be shown; `null` for the whole list. */
  source = $state<SourceKey | null>(null);

  /** Opens the bibliography, at an entry when one is given. */
  openBibliography(source: SourceKey | null = null): void {
    this.source = source;
    this.page = 'bibliography';
  }

  openColophon(): void {
    this.page = 'colophon';
  }

  close(): void {
    this.page = null;
    this.source = null;
  }
}

export const [useReference, provideReference] = createContext<Reference>();
