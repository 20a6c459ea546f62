import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The built files that a page with the atlas needs, from the root of the site. */
export interface FirstFiles {
  readonly stylesheets: readonly string[];
  /** The sheet that names the page's faces, which a script asks for once the text is painted. */
  readonly faces: readonly string[];
  /** The styles of the page without the atlas, to be read without scripts and on paper. */
  readonly plain: readonly string[];
  /** The script that begins. */
  readonly entry: string;
  /** Code that takes the text over, in the order in which it is needed. */
  readonly modules: readonly string[];
  /** The faces of the first lines. */
  readonly fonts: readonly string[];
  /** The faces of articles in other languages: `text-ja-…`, `both-ja-…`. */
  readonly texts: readonly string[];
}

/** The module that begins, that which takes over the text, and that which brings the styles of the page without. */
const [ENTRY, OPENING, PLAIN] = ['index.html', 'src/openAtlas.ts', 'src/plain.ts'];
/** Running text and what is pressed; accents, slant and other scripts come when they are seen. */
const FIRST_FACES = /source-(?:serif-4|sans-3)-latin-wght-normal/;

/** What Vite makes of `src/faces.ts`, which is styles alone. */
const FACES_SHEET = /\/faces-[^/]*\.css$/;
/** Those of one language each. */
const TEXT_FACES = /\/(?:text|both)-[a-z]{2,3}[-.][^/]*\.woff2$/;

/** Finds what is needed in what has been built. */
export function firstFiles(bundle: Rolldown.OutputBundle): FirstFiles {
  const needed = chunksOf(bundle, OPENING);
  return {
    stylesheets: stylesOf(needed),
    faces: Object.keys(bundle).filter((name) => FACES_SHEET.test(name)),
    plain: stylesOf(chunksOf(bundle, PLAIN)),
    entry: chunksOf(bundle, ENTRY)[0]?.fileName ?? '',
    fonts: Object.keys(bundle).filter((name) => FIRST_FACES.test(name)),
    texts: Object.keys(bundle).filter((name) => TEXT_FACES.test(name)),
    modules: needed.map(({ fileName }) => fileName),
  };
}

/** The chunk of a module and those that it imports at once; none where it has no chunk of its own. */
function chunksOf(bundle: Rolldown.OutputBundle, module: string): readonly Chunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
  return first ? withImports(first, new Map(chunks.map((each) => [each.fileName, each]))) : [];
}

function stylesOf(chunks: readonly Chunk[]): readonly string[] {
  return chunks.toReversed().flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
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
