import { expect, test } from 'vitest';
import { OWN_LANGUAGE } from '../../../src/domain/atlas/languages';
import { Memory } from '../../../src/state/device/memory.svelte';
import { offerLanguage } from '../../../src/state/device/offerLanguage';
import { Explorer } from '../../../src/state/explorer.svelte';
import type { LanguageId } from '../../../src/domain/atlas/id';
import { sampleAtlas } from '../../sampleAtlas';

const JAPANESE = {
  id: 'ja' as LanguageId,
  name: '日本語',
  english: 'Japanese',
  offer: '日本語で読む',
  side: null,
  fonts: [],
};

function visit(kept = new Map<string, string>()) {
  const atlas = sampleAtlas();
  const explorer = new Explorer({ ...atlas, meta: { ...atlas.meta, languages: [JAPANESE] } });
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  return { explorer, memory: new Memory(store, '/'), kept };
}

const offers = ({ notices }: Explorer) =>
  notices.all.map(({ action, lang }) => [action?.label, lang]);

test('what the browser wishes for is offered once, in that language, and one press takes it', () => {
  const { explorer, memory, kept } = visit();
  offerLanguage(explorer, memory, ['fr-FR', 'ja-JP', 'en']);
  expect(offers(explorer)).toEqual([['日本語で読む', 'ja']]);
  expect(explorer.translations.language).toBeNull();
  explorer.notices.all[0]?.action?.act();
  expect(explorer.translations.language).toBe('ja');
  const again = visit(kept);
  offerLanguage(again.explorer, again.memory, ['ja']);
  expect(offers(again.explorer)).toEqual([]);
});

test.each([
  ['the atlas’s own language is wished for first', [OWN_LANGUAGE.tag, 'ja']],
  ['nothing the atlas has is wished for', ['fr', 'de-CH']],
])('nothing is offered where %s', (_, wishes) => {
  const { explorer, memory } = visit();
  offerLanguage(explorer, memory, wishes);
  expect(offers(explorer)).toEqual([]);
});

test('nothing is offered to who reads in a language already, or where nothing can be remembered', () => {
  const { explorer, memory } = visit();
  explorer.readIn('ja' as LanguageId);
  offerLanguage(explorer, memory, ['ja']);
  const other = visit();
  offerLanguage(other.explorer, new Memory(null, '/'), ['ja']);
  expect([...offers(explorer), ...offers(other.explorer)]).toEqual([]);
});

test('the names of the map follow the language, unless others are chosen', () => {
  const { explorer } = visit();
  const { appearance } = explorer;
  expect(appearance.names).toBe('period');
  explorer.readIn('ja' as LanguageId);
  expect([appearance.names, appearance.chosen]).toEqual(['ja', null]);
  appearance.names = 'period';
  expect([appearance.names, appearance.chosen]).toEqual(['period', 'period']);
  appearance.names = 'ja' as LanguageId;
  expect(appearance.chosen).toBeNull();
});
