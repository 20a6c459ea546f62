import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The built files that the text needs, from the root of the site. */
export interface FirstFiles {
  readonly stylesheets: readonly string[];
  /** Code that takes the text over, in the order in which it is needed. */
  readonly modules: readonly string[];
  /** The faces of the first lines. */
  readonly fonts: readonly string[];
}

/** Running text and what is pressed; accents, slant and other scripts come when they are seen. */
const FIRST_FACES = /source-(?:serif-4|sans-3)-latin-wght-normal/;

/** Finds what a module needs to run: its own chunk, those that it imports at once, and the styles of all. */
export function firstFiles(bundle: Rolldown.OutputBundle, module: string): FirstFiles {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
  const needed = first
    ? withImports(first, new Map(chunks.map((each) => [each.fileName, each])))
    : [];
  return {
    stylesheets: needed
      .toReversed()
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
    fonts: Object.keys(bundle).filter((name) => FIRST_FACES.test(name)),
    modules: needed.map(({ fileName }) => fileName),
  };
}

function withImports(first: Chunk, byName: ReadonlyMap<string, Chunk>): readonly Chunk[] {
  const found = new Set([first]);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}
