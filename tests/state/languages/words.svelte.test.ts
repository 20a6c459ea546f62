import { expect, test } from 'vitest';
import type { LanguageId } from '../../../src/domain/atlas/id';
import { WordsInUse } from '../../../src/state/languages/words.svelte';
import { reading } from '../../../src/words/en/reading';
import { words as ru } from '../../../src/words/ru';

const RU = 'ru' as LanguageId;

test('English stands until the wished language has come, and again when it is no longer wished', () => {
  const wish: { language: LanguageId | null } = $state({ language: null });
  const words = new WordsInUse(wish);
  const begin = (): string => words.in('reading', reading).begin;
  wish.language = RU;
  expect([begin(), words.language, words.own]).toEqual(['Begin reading', null, undefined]);
  words.take(RU, ru);
  expect([begin(), words.language, words.own]).toEqual(['Начать чтение', 'ru', 'en']);
  wish.language = null;
  expect(begin()).toBe('Begin reading');
});
