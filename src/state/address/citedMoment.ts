import { passageTitle } from '../../domain/atlas/atlas';
import { newStyle, whenText } from '../../domain/dates/calendar';
import { isOwn } from '../../domain/ownArticle/isOwn';
import type { CitedMoment } from '../../domain/share/momentCitation';
import type { DateWords } from '../../words/en/dates';
import type { Explorer } from '../explorer.svelte';
import { snapshotOf } from './snapshot';
import { type Snapshot, encode } from './url';

/**
 * The present moment's full address for others; `page` is the atlas's own, with or without a hash. A reader's own article
 * is on no other device, and so in no link that is handed on: it leads to the map and the date.
 */
export function addressOf(explorer: Explorer, page: string): string {
  const address = new URL(page);
  address.hash = encode(forOthers(snapshotOf(explorer)));
  return address.href;
}

function forOthers(snapshot: Snapshot): Snapshot {
  const { at, accounts } = snapshot;
  const shared = accounts?.filter((id) => !isOwn(id)) ?? null;
  if (shared !== null && shared.length > 0) return { ...snapshot, accounts: shared };
  if (accounts !== null || (at !== null && isOwn(at))) {
    return { ...snapshot, at: null, accounts: null };
  }
  return snapshot;
}

/** The same in the whole atlas, where it is a part of another page. */
export function wholeAddress(explorer: Explorer, page: string): string {
  const address = new URL(addressOf(explorer, page));
  address.search = '';
  return address.href;
}

/** The present moment as a citation names it: by the selected feature, else by what is being read. */
export function citedMoment(
  explorer: Explorer,
  page: string,
  seen: number,
  words?: DateWords,
): CitedMoment {
  const { selectedFeature, selectedPerson, activePassage, atlas, clock } = explorer;
  const date = activePassage ? newStyle(clock.now, 'day', words) : null;
  return {
    title: selectedFeature?.title ?? selectedPerson?.name ?? titleOfReading(explorer),
    sort:
      selectedFeature || selectedPerson || isOwnRead(explorer) ? 'Map view' : 'Article with map',
    shown: selectedFeature ? whenText(selectedFeature.when, words) : date,
    atlas: atlas.meta.title,
    seen,
    address: addressOf(explorer, page),
  };
}

/** Whether the article that is read is the reader's own. */
export function isOwnRead({ reading }: Explorer): boolean {
  return isOwn(reading.article);
}

/** "The war in brief: The first night"; the article alone at its head. A reader's own is no part of the atlas. */
function titleOfReading(explorer: Explorer): string {
  const { article, activePassage, atlas } = explorer;
  if (isOwnRead(explorer)) return atlas.meta.title;
  const ref = activePassage && atlas.passages.get(activePassage.id);
  if (!ref) return explorer.text?.title ?? article?.title ?? atlas.meta.title;
  return passageTitle({ ...ref, article: explorer.translations.wordsOf(ref.article) });
}
