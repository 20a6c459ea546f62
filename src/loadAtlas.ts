import { loadPeople, loadTheme, loadWhole } from './data/load';
import type { Manifest } from './data/manifest';
import { type Atlas, createAtlas } from './domain/atlas/atlas';

/** What could be loaded of the atlas, with a sentence for each file that could not. */
interface Loaded {
  readonly atlas: Atlas;
  readonly complaints: readonly string[];
  /** Whether every feature and every article is there. */
  readonly isWhole: boolean;
}

/** Fetches all that the page did not open with; what cannot be had is missing, and the rest goes on. */
export async function loadAtlas(opened: Manifest): Promise<Loaded> {
  const { themes, kinds } = opened.meta;
  const [[whole], [people], layers] = await Promise.all([
    Promise.allSettled([loadWhole()]),
    Promise.allSettled([loadPeople()]),
    Promise.allSettled(themes.map((theme) => loadTheme(theme, kinds))),
  ]);
  const contents = whole.status === 'fulfilled' ? whole.value : opened;
  const atlas = createAtlas({
    ...contents,
    articles: contents.articles.map((article) => openedOf(opened, article.id) ?? article),
    features: layers.flatMap((layer) => (layer.status === 'fulfilled' ? layer.value : [])),
    people: people.status === 'fulfilled' ? people.value : [],
  });
  const complaints = [...layers, people, whole].flatMap((file) =>
    file.status === 'rejected' ? [sentenceOf(file.reason)] : [],
  );
  const isWhole = [...layers, whole].every(({ status }) => status === 'fulfilled');
  return { atlas, complaints, isWhole };
}

/** The article on the screen stays the one that it is: the same again would be drawn anew. */
function openedOf({ articles }: Manifest, id: string) {
  return articles.find((article) => article.id === id);
}

function sentenceOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
