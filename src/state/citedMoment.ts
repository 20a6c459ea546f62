import { newStyle, whenText } from '../domain/calendar';
import type { CitedMoment } from '../domain/momentCitation';
import type { Explorer } from './explorer.svelte';
import { snapshotOf } from './snapshot';
import { encode } from './url';

/** The present moment's full address; `page` is the atlas's own, with or without a hash. */
export function addressOf(explorer: Explorer, page: string): string {
  const address = new URL(page);
  address.hash = encode(snapshotOf(explorer));
  return address.href;
}

/** The present moment as a citation names it: by the selected feature, else by what is being read. */
export function citedMoment(explorer: Explorer, page: string, seen: number): CitedMoment {
  const { selectedFeature, activePassage, atlas, clock } = explorer;
  const date = activePassage ? newStyle(clock.now) : null;
  return {
    title: selectedFeature?.title ?? titleOfReading(explorer),
    sort: selectedFeature ? 'Map view' : 'Article with map',
    shown: selectedFeature ? whenText(selectedFeature.when) : date,
    atlas: atlas.meta.title,
    seen,
    address: addressOf(explorer, page),
  };
}

/** "The war in brief: The first night"; the article alone at its head and where it has no headings. */
function titleOfReading({ article, activePassage, atlas }: Explorer): string {
  if (!article) return atlas.meta.title;
  const section = article.sections.find(
    ({ passages }) => activePassage !== null && passages.includes(activePassage),
  );
  return section?.heading ? `${article.title}: ${section.heading}` : article.title;
}
