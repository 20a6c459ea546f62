import { passageTitle } from '../../domain/atlas/atlas';
import { newStyle, whenText } from '../../domain/dates/calendar';
import type { CitedMoment } from '../../domain/share/momentCitation';
import type { Explorer } from '../explorer.svelte';
import { snapshotOf } from './snapshot';
import { encode } from './url';

/** The present moment's full address; `page` is the atlas's own, with or without a hash. */
export function addressOf(explorer: Explorer, page: string): string {
  const address = new URL(page);
  address.hash = encode(snapshotOf(explorer));
  return address.href;
}

/** The same in the whole atlas, where it is a part of another page. */
export function wholeAddress(explorer: Explorer, page: string): string {
  const address = new URL(addressOf(explorer, page));
  address.search = '';
  return address.href;
}

/** The present moment as a citation names it: by the selected feature, else by what is being read. */
export function citedMoment(explorer: Explorer, page: string, seen: number): CitedMoment {
  const { selectedFeature, selectedPerson, activePassage, atlas, clock } = explorer;
  const date = activePassage ? newStyle(clock.now) : null;
  return {
    title: selectedFeature?.title ?? selectedPerson?.name ?? titleOfReading(explorer),
    sort: (selectedFeature ?? selectedPerson) ? 'Map view' : 'Article with map',
    shown: selectedFeature ? whenText(selectedFeature.when) : date,
    atlas: atlas.meta.title,
    seen,
    address: addressOf(explorer, page),
  };
}

/** "The war in brief: The first night"; the article alone at its head. */
function titleOfReading({ article, activePassage, atlas }: Explorer): string {
  const ref = activePassage && atlas.passages.get(activePassage.id);
  return ref ? passageTitle(ref) : (article?.title ?? atlas.meta.title);
}
