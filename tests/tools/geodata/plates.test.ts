import { describe, expect, test } from 'vitest';
import { checkPlates } from '../../../src/tools/geodata/checks/writing/plates';
import type { Geodata } from '../../../src/tools/geodata/geodata';
import { compiledAtlas } from '../../compiledAtlas';
import { geodataOf } from './sample';

const { plates, sketches } = compiledAtlas().battles;

const step = (title: string, from: string, to: string, mark: string): string =>
  `  - { title: ${title}, when: ['${from}', '${to}'], says: They went., sources: [corbett], marks: [${mark}] }`;
const ARROW = '{ arrow: Japan, along: [[126.6, 37.4], [126.8, 37.5]], words: Ashore }';

function problemsOf(
  steps: readonly string[],
  attributes = 'extent="126/37/127/38" when="1904-02-08/1904-02-10"',
) {
  const block = ['```plate', 'id: ashore', 'title: Ashore', 'steps:', ...steps, '```'].join('\n');
  const geodata = geodataOf([], `They landed. {#first ${attributes}}\n\n${block}\n`);
  const atlas = {
    ...geodata.atlas,
    sides: [{ id: 'Japan', name: 'Japan', adjective: 'Japanese' }],
  };
  const found = geodata.articles.flatMap(({ problems }) => problems);
  const problems = found.length > 0 ? found : checkPlates({ ...geodata, atlas } as Geodata);
  return problems.map(({ message }) => message);
}

describe('a plate', () => {
  const sound = [
    step('One', '1904-02-08', '1904-02-08', ARROW),
    step('Two', '1904-02-09', '1904-02-10', '{ words: Here, at: [126.6, 37.4] }'),
  ];

  test('of steps in order, within its passage, is sound', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  test.each([
    ['a step before the one before', [...sound].reverse(), 'comes too early'],
    [
      'a side there is not',
      [sound[0]?.replace('Japan', 'Jpan') ?? '', sound[1] ?? ''],
      'no side "Jpan"',
    ],
    [
      'a mark out of the picture',
      [sound[0]?.replace('126.8', '128.8') ?? '', sound[1] ?? ''],
      'outside the passage',
    ],
    [
      'a step after the passage',
      [sound[0] ?? '', sound[1]?.replace('1904-02-10', '1904-02-11') ?? ''],
      'leave the time',
    ],
    ['one step', sound.slice(0, 1), '2'],
  ])('with %s is refused', (_, steps, message) => {
    expect(problemsOf(steps).join('\n')).toContain(message);
  });

  test('under a passage without an extent is refused', () => {
    expect(problemsOf(sound, 'when="1904-02-08/1904-02-10"').join()).toContain('no extent');
  });
});

test('every battle that the accounts follow step by step has a plate whose words are short and whose guesses are marked', () => {
  expect(Object.keys(plates).toSorted()).toEqual([
    'liaoyang-steps',
    'mukden-steps',
    'nanshan-steps',
    'tsushima-steps',
    'two-oh-three-steps',
    'yalu-steps',
  ]);
  for (const steps of Object.values(plates)) {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(steps.flat().some((mark) => 'guess' in mark && mark.guess)).toBe(true);
    for (const marks of steps) expect(marks.some(({ words }) => words !== null)).toBe(true);
  }
  const grounds = new Set(sketches.map(({ kind }) => kind));
  expect([...grounds].toSorted()).toEqual([
    'dock',
    'fort',
    'height',
    'quarter',
    'station',
    'walls',
  ]);
});
