import { expect, test } from 'vitest';
import { checkTold, untoldIn } from '../../../src/tools/geodata/checks/writing/told';
import { toldFiles } from '../../../src/tools/geodata/files/toldFile';
import type { Geodata } from '../../../src/tools/geodata/geodata';
import { feature, geodataOf } from './sample';

const FILE = 'geodata/told/ja.json';

/** Two battles, the first with a further fact, and what is told of them in Japanese. */
function folder(
  summaries: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>> = {},
): Geodata {
  const details = [{ label: 'Outcome', text: 'None.' }];
  const bare = geodataOf([feature({ id: 'nanshan', details }), feature({ id: 'telissu' })]);
  const words = [{ file: 'geodata/words/ja.json', language: 'ja', words: {} }];
  const told = [{ file: FILE, language: 'ja', told: { summaries, labels } }];
  return { ...bare, words, told } as unknown as Geodata;
}

test('what is told of nothing that there is has its key named', () => {
  const found = checkTold(folder({ nanshann: '丘。' }, { Outcomes: '結果' }));
  expect(found.map(({ file, path }) => [file, ...path].join(' '))).toEqual([
    `${FILE} summaries nanshann`,
    `${FILE} labels Outcomes`,
  ]);
});

test('what is missing is no mistake, and is counted and named', () => {
  const geodata = folder({ nanshan: '丘。' });
  expect(checkTold(geodata)).toEqual([]);
  expect(untoldIn(geodata)[0]?.parts).toContainEqual({ of: 'labels', all: 1, keys: ['Outcome'] });
});

test('the page has what is told, by the feature: a summary, and what its labels are called', () => {
  const [file] = toldFiles(folder({ telissu: '駅。' }, { Outcome: '結果' }));
  expect(JSON.parse(file?.text ?? '')).toEqual({
    nanshan: { summary: '', labels: ['結果'] },
    telissu: { summary: '駅。' },
  });
});

test('a language without words is none that a card could speak', () => {
  const geodata = { ...folder({}), words: [] };
  expect(checkTold(geodata)).toHaveLength(1);
  expect(toldFiles(geodata)).toEqual([]);
});
