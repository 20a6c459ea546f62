import { expect, test } from 'vitest';
import { checkTold, untoldIn } from '../../../src/tools/geodata/checks/writing/told';
import { toldFiles } from '../../../src/tools/geodata/files/toldFile';
import type { Geodata } from '../../../src/tools/geodata/geodata';
import type { PlacedTold } from '../../../src/tools/geodata/records/readTold';
import { feature, geodataOf } from './sample';

const FILE = 'geodata/told/ja.json';

const PLATE = {
  id: 'hill-steps',
  steps: [{ title: 'Up', says: 'They went.', marks: [{ words: 'Guns' }, {}, { words: 'Back' }] }],
};

/** Two battles, somebody who commanded, a plate, and what is told of them in Japanese. */
function folder(said: Partial<PlacedTold['told']>): Geodata {
  const details = [{ label: 'Outcome', text: 'None.' }];
  const belligerents = [{ side: 'Japan', commanders: ['Nogi Maresuke', 'Nogi Maresuke †'] }];
  const bare = geodataOf([
    feature({ id: 'nanshan', details, belligerents }),
    feature({ id: 'telissu' }),
  ]);
  const words = [{ file: 'geodata/words/ja.json', language: 'ja', words: {} }];
  const told = [
    {
      file: FILE,
      language: 'ja',
      told: { summaries: {}, labels: {}, people: {}, plates: {}, texts: {}, ...said },
    },
  ];
  const people = [{ item: { id: 'person-nogi', name: 'Nogi Maresuke' } }];
  return {
    ...bare,
    people,
    articles: [{ plates: [{ plate: PLATE }] }],
    words,
    told,
  } as unknown as Geodata;
}

const plate = (words: readonly string[], steps = 1) => ({
  'hill-steps': {
    title: '丘',
    steps: Array.from({ length: steps }, () => ({
      title: '登る',
      says: '登った。',
      words: [...words],
    })),
  },
});

test('what is told of nothing that there is has its key named', () => {
  const found = checkTold(
    folder({
      summaries: { nanshann: '丘。' },
      labels: { Outcomes: '結果' },
      people: { nogi: { name: '乃木', role: '将軍' } },
      texts: { None: 'なし' },
      plates: { 'hill-step': { title: '丘', steps: [] } },
    }),
  );
  expect(found.map(({ file, path }) => [file, ...path].join(' '))).toEqual([
    `${FILE} summaries nanshann`,
    `${FILE} labels Outcomes`,
    `${FILE} people nogi`,
    `${FILE} plates hill-step`,
    `${FILE} texts None`,
  ]);
});

test('a plate has the steps of the original, and each as many words beside what it draws', () => {
  const messages = (plates: PlacedTold['told']['plates']) =>
    checkTold(folder({ plates })).map(({ path, message }) => `${path.join(' ')}: ${message}`);
  expect(messages(plate(['砲', '後退']))).toEqual([]);
  expect(messages(plate(['砲']))).toEqual([
    'plates hill-steps steps 0 words: found 1, expected 2 texts',
  ]);
  expect(messages(plate([], 2))).toEqual(['plates hill-steps steps: found 2, expected 1 steps']);
});

test('what is missing is no mistake, and is counted and named', () => {
  const geodata = folder({ summaries: { nanshan: '丘。' } });
  expect(checkTold(geodata)).toEqual([]);
  expect(untoldIn(geodata)[0]?.parts).toEqual([
    { of: 'battles', all: 2, keys: ['telissu'] },
    { of: 'labels', all: 1, keys: ['Outcome'] },
    { of: 'people', all: 1, keys: ['person-nogi'] },
    { of: 'plates', all: 1, keys: ['hill-steps'] },
    { of: 'commanders', all: 2, keys: ['Nogi Maresuke', 'Nogi Maresuke †'] },
    { of: 'facts', all: 1, keys: ['None.'] },
  ]);
});

test('a name is written once, and called by wherever it stands alone', () => {
  const people = { 'person-nogi': { name: '乃木希典', role: '将軍' } };
  const geodata = folder({ people, summaries: { telissu: '駅。' }, labels: { Outcome: '結果' } });
  expect(untoldIn(geodata)[0]?.parts).toContainEqual({ of: 'commanders', all: 2, keys: [] });
  const [file] = toldFiles(geodata);
  expect(JSON.parse(file?.text ?? '')).toEqual({
    summaries: { telissu: '駅。' },
    people,
    plates: {},
    texts: { 'Nogi Maresuke': '乃木希典', 'Nogi Maresuke †': '乃木希典 †', Outcome: '結果' },
  });
});

test('a language without words is none that a card could speak', () => {
  const geodata = { ...folder({}), words: [] };
  expect(checkTold(geodata)).toHaveLength(1);
  expect(toldFiles(geodata)).toEqual([]);
});
