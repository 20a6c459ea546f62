import { expect, test } from 'vitest';
import type { ArticleId, LanguageId } from '../../../src/domain/atlas/id';
import type { Translation } from '../../../src/domain/reading/translation';
import { passagesFrom, passagesIn } from '../../../src/domain/atlas/atlas';
import { takeLink } from '../../../src/state/address/link';
import { canonicalPath, pageTitle } from '../../../src/state/address/pageHead.svelte';
import { snapshotOf } from '../../../src/state/address/snapshot';
import { decode } from '../../../src/state/address/decode';
import { encode } from '../../../src/state/address/url';
import { Explorer } from '../../../src/state/explorer.svelte';
import { article, featureId, passageId, sampleAtlas } from '../../sampleAtlas';

const ja = 'ja' as LanguageId;
const brief = 'brief' as ArticleId;
const translation: Translation = {
  article: brief,
  language: ja,
  title: '要約',
  subtitle: '副題',
  headings: [null],
  passages: { [passageId('yalu')]: { inlines: [{ type: 'text', text: '鴨緑江' }] } },
};

function explorer(): Explorer {
  const atlas = sampleAtlas();
  const language = { id: ja, name: '日本語', english: 'Japanese', side: null, fonts: [] };
  return new Explorer({
    ...atlas,
    meta: { ...atlas.meta, languages: [language] },
    articles: [{ ...article, translations: [ja] }, ...atlas.articles.slice(1)],
  });
}

test('the words change in place: the passage, the date and what is told of what stay as they are', () => {
  const reader = explorer();
  reader.openPassage(passageId('yalu'));
  const { now } = reader.clock;
  const told = passagesFrom(reader.atlas, featureId('yalu'), brief).length;
  reader.readIn(ja);
  expect(reader.text?.title).toBe('In brief');
  reader.takeTranslation(translation);
  expect(reader.text).toMatchObject({ id: 'brief', language: 'ja', title: '要約' });
  const [first, second] = reader.text ? passagesIn(reader.text) : [];
  expect(first).toMatchObject({
    id: passageId('yalu'),
    features: ['yalu'],
    inlines: [{ text: '鴨緑江' }],
  });
  // What the translation lacks stays.
  expect(second?.inlines).toEqual([{ type: 'text', text: 'siege' }]);
  expect(reader.reading.active).toBe(passageId('yalu'));
  expect(reader.reading.scrollRequest).toEqual({ kind: 'passage', passage: passageId('yalu') });
  expect(reader.clock.now).toBe(now);
  expect(passagesFrom(reader.atlas, featureId('yalu'), brief).length).toBe(told);
  expect(reader.atlas.articles.filter(({ id }) => id === brief)).toHaveLength(1);
  reader.readIn(null);
  expect(reader.text?.title).toBe('In brief');
});

test('a link has the language, and the page its title and its own address', () => {
  const reader = explorer();
  reader.takeTranslation(translation);
  takeLink(reader, decode('at=brief&lang=ja'));
  expect(encode(snapshotOf(reader))).toContain('lang=ja');
  expect(pageTitle(reader)).toBe(`要約 – ${reader.atlas.meta.title}`);
  expect(canonicalPath(reader)).toBe('articles/brief/ja/');
  takeLink(reader, decode('at=brief'));
  expect([reader.translations.language, canonicalPath(reader)]).toEqual([null, '']);
});

test('a language that the atlas does not have leaves its own, and is said once', () => {
  const reader = explorer();
  takeLink(reader, decode('at=brief&lang=tlh'));
  expect(reader.translations.language).toBeNull();
  expect(reader.notices.all.map(({ text }) => text)).toEqual([
    'This link asks for the text in a language, “tlh”, that the atlas does not have; it is in English.',
  ]);
  expect(decode('lang=zh-Hans').snapshot.language).toBe('zh');
  expect(decode('lang=1').ignored).toEqual(['lang']);
});
