import type { Linked } from '../src/domain/ownArticle/linked';
import { linking } from '../src/data/ownArticle/answer';
import { NO_LEXICON } from '../src/domain/linking/lexicon';
import { indexOf, type NameIndex } from '../src/domain/linking/things/names';
import { passagesOf } from '../src/domain/linking/text/passages';
import type { Thing } from '../src/domain/linking/things/thing';
import { hashOf, madeRecord } from '../src/domain/ownArticle/madeRecord';
import type { Mark } from '../src/domain/ownArticle/marks';
import { countPacked, unpacked } from '../src/domain/ownArticle/packed';
import type { OwnRecord } from '../src/domain/ownArticle/record';

const NOTHING = { at: null, days: null, of: [], heads: [], rank: 3 } as const;

const THINGS: readonly Thing[] = [
  {
    ...NOTHING,
    kind: 'period',
    id: 'war',
    title: 'the war',
    sort: 'period',
    names: ['war of the samples'],
    days: [Date.UTC(1904, 1, 8) / 86_400_000, Date.UTC(1905, 8, 5) / 86_400_000],
  },
  {
    ...NOTHING,
    kind: 'place',
    id: 'mukden',
    title: 'Mukden',
    sort: 'city',
    names: ['Mukden'],
    at: [123.4, 41.8],
  },
  {
    ...NOTHING,
    kind: 'place',
    id: 'tokyo',
    title: 'Tokyo',
    sort: 'capital',
    names: ['Tokyo', 'Tokio'],
    at: [139.76, 35.68],
  },
  {
    ...NOTHING,
    kind: 'place',
    id: 'due',
    title: 'Due',
    sort: 'village',
    names: ['Due'],
    at: [142.1, 50.8],
  },
  {
    ...NOTHING,
    kind: 'person',
    id: 'person-oyama',
    title: 'Ōyama Iwao',
    sort: 'marshal',
    names: ['Ōyama Iwao', 'Oyama'],
  },
];

export const sampleIndex: NameIndex = indexOf({
  lexicon: { ...NO_LEXICON, about: 'war', wordlike: new Set(['due']) },
  things: THINGS,
});

/** An article of a reader's, with what the linker makes of it. */
export function ownSample(text: string): { readonly record: OwnRecord; readonly linked: Linked } {
  const own = { title: 'News', text, passages: passagesOf(text), hash: hashOf(text) };
  return {
    record: madeRecord(own, 'news.txt', 0),
    linked: linking(own, sampleIndex, () => undefined),
  };
}

/** The linker's marks of it. */
export function marksOf({ record, linked }: ReturnType<typeof ownSample>): readonly Mark[] {
  return unpacked(linked.marks, record.text, 0, countPacked(linked.marks));
}

/** Some lines of news, with names and dates. */
export const NEWS =
  'On March 10, 1905 Mukden fell.\n\nMarshal Oyama wrote to Tokyo on the 12th. Tokyo was glad, and Due too.';
