import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { AtlasWordsSchema } from '../../../src/data/atlasWordsSchema';
import { checkWords } from '../../../src/tools/geodata/checks/writing/words';
import { geodataOf } from './sample';

const EMPTY = {
  title: 'T',
  subtitle: 'S',
  description: 'D',
  whole: 'W',
  lookFor: '…',
  themes: {},
  kinds: {},
  sides: {},
  features: {},
};

function found(written: object, language: string) {
  const words = v.parse(AtlasWordsSchema, { ...EMPTY, ...written });
  const file = `geodata/words/${language}.json`;
  const bare = geodataOf([]);
  const japanese = { id: 'ja', name: '日本語', english: 'Japanese', fonts: [] };
  const atlas = { ...bare.atlas, languages: [japanese] };
  return checkWords({ ...bare, atlas, words: [{ file, language, words }] }).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

test('what a language has no words for is named, with its group', () => {
  expect(found({}, 'ja')).toContain('themes: no words for “battles”');
});

test('what the atlas does not have is named with its key', () => {
  const [kind] = found({ kinds: { 'sea-serpent': { one: 'A', many: 'B' } } }, 'ja').filter((line) =>
    line.startsWith('kinds.'),
  );
  expect(kind).toContain('sea-serpent');
  expect(found({ features: { atlantis: 'A' } }, 'ja').join()).toContain('features.atlantis');
});

test('a language that the atlas does not have is none', () => {
  expect(found({}, 'xx')).toHaveLength(1);
});

test('each language of the atlas calls a feature once, and by letters', () => {
  for (const name of readdirSync('geodata/words')) {
    const words = v.parse(
      AtlasWordsSchema,
      JSON.parse(readFileSync(`geodata/words/${name}`, 'utf8')),
    );
    for (const [id, title] of Object.entries(words.features)) {
      for (const text of [title].flat()) {
        // An emperor keeps his number.
        expect(text.replace(/ [IVX]+(?!\w)/, ''), `${name} ${id}`).not.toMatch(/[a-z]{2}/i);
      }
    }
  }
});
