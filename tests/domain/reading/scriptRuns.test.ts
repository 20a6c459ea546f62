import { describe, expect, it } from 'vitest';
import { scriptRuns } from '../../../src/domain/reading/scriptRuns';

describe('stretches of another script', () => {
  it.each([
    ['Battle', null, [['Battle', null]]],
    [
      'Бой у Чемульпо (Battle)',
      null,
      [
        ['Бой у Чемульпо', 'ru'],
        [' (Battle)', null],
      ],
    ],
    [
      '白襷隊 (White-sash)',
      'ja',
      [
        ['白襷隊', 'ja'],
        [' (White-sash)', null],
      ],
    ],
    ['白襷隊', null, [['白襷隊', 'und-Hani']]],
    ['坂の上の雲', null, [['坂の上の雲', 'ja']]],
    [
      'Seoul, 서울',
      null,
      [
        ['Seoul, ', null],
        ['서울', 'ko'],
      ],
    ],
    ['', null, []],
  ] as const)('%s', (text, han, runs) => {
    expect(scriptRuns(text, han).map((run) => [run.text, run.lang])).toEqual(runs);
  });
});
