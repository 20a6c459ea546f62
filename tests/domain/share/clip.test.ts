import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  battleToFilm,
  dateLines,
  fileName,
  frameCount,
  frameInstant,
  legSpan,
  readClipSpan,
  spanTexts,
} from '../../../src/domain/share/clip';
import { DAY, HOUR, MINUTE } from '../../../src/domain/dates/time';
import type { TimeWindow } from '../../../src/domain/dates/timeWindow';
import { DATING, days, feature, sampleAtlas, track } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const at = (iso: string): number => Date.parse(iso);
const TSUSHIMA: TimeWindow = [at('1905-05-27'), at('1905-05-29')];
const READING = sampleAtlas().meta;
const BOUNDS: TimeWindow = [at('1855-01-01'), at('2027-01-01')];

describe('the frames of a clip', () => {
  test('are as many as its seconds ask for, and one at least', () => {
    expect(frameCount(30, 30)).toBe(900);
    expect(frameCount(1.5, 15)).toBe(23);
    expect(frameCount(0.01, 15)).toBe(1);
  });

  test('show even steps from the first instant to before the last', () => {
    const shown = [0, 1, 2, 3].map((frame) => frameInstant(TSUSHIMA, 4, frame));
    expect(shown).toEqual([
      at('1905-05-27T00:00Z'),
      at('1905-05-27T12:00Z'),
      at('1905-05-28T00:00Z'),
      at('1905-05-28T12:00Z'),
    ]);
  });

  test('never leave the span, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.nat(), (frames, some) => {
        const instant = frameInstant(TSUSHIMA, frames, some % frames);
        expect(instant >= TSUSHIMA[0] && instant < TSUSHIMA[1]).toBe(true);
      }),
    );
  });
});

describe('the dates under a picture', () => {
  const noon = at('1905-05-27T04:55Z');

  test('are in both calendars', () => {
    expect(dateLines(noon, null, DATING)).toEqual({
      newStyle: '27 May 1905',
      other: '14 May 1905 Old Style',
    });
  });

  test('have the time of day when a clip is slow enough', () => {
    expect(dateLines(noon, HOUR, DATING).other).toBe(
      '04:55 UTC, 13:55 in Japan · 14 May 1905 Old Style',
    );
    expect(dateLines(noon, DAY, DATING).other).toBe('14 May 1905 Old Style');
    expect(dateLines(noon, HOUR, { calendars: [], zones: [] }).other).toBe('04:55 UTC');
  });
});

describe('the leg to film', () => {
  test('is the one being run', () => {
    const leg = [at('1904-10-18T12:00Z'), at('1904-10-20T12:00Z')];
    expect(legSpan(track, at('1904-10-19'))).toEqual(leg);
    expect(legSpan(track, at('1904-10-17'))).toEqual(leg);
    expect(legSpan(track, at('1905-01-01'))).toEqual(leg);
  });

  test('is the first before the voyage', () => {
    expect(legSpan(track, at('1904-01-01'))).toEqual([
      at('1904-10-15T12:00Z'),
      at('1904-10-16T12:00Z'),
    ]);
  });
});

describe('the span that is typed', () => {
  test('takes every calendar, both days included', () => {
    const span = [at('1905-05-27'), at('1905-05-29')];
    expect(readClipSpan('27 May 1905', '28 May 1905', BOUNDS, READING).span).toEqual(span);
    expect(readClipSpan('14 May 1905 O.S.', '明治38年5月28日', BOUNDS, READING).span).toEqual(span);
    expect(readClipSpan('May 1905', '1905-05', BOUNDS, READING).span).toEqual([
      at('1905-05-01'),
      at('1905-06-01'),
    ]);
  });

  test('says what is wrong with it', () => {
    expect(readClipSpan('28 May 1905', '27 May 1905', BOUNDS, READING).problem).toContain(
      'before it begins',
    );
    expect(readClipSpan('30 February 1905', '27 May 1905', BOUNDS, READING).problem).toContain(
      'no such day',
    );
    expect(readClipSpan('', '27 May 1905', BOUNDS, READING).problem).not.toBeNull();
    expect(readClipSpan('1905-05-01/..', '1905-05-01/..', BOUNDS, READING).problem).toContain(
      'end with',
    );
  });

  test('is written so that it is read back', () => {
    expect(spanTexts(TSUSHIMA)).toEqual(['27 May 1905', '28 May 1905']);
    const instants = fc.integer({ min: at('1904-01-01') / MINUTE, max: at('1905-12-01') / MINUTE });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 400_000 }), (from, minutes) => {
        const span = [from * MINUTE, (from + minutes) * MINUTE] as const;
        expect(readClipSpan(...spanTexts(span), BOUNDS, READING).span).toEqual(span);
      }),
    );
  });
});

test('a clip is named by its atlas and its days', () => {
  expect(fileName('World War Zero', TSUSHIMA, 'mp4')).toBe(
    'world-war-zero-1905-05-27-to-1905-05-28.mp4',
  );
  expect(fileName('World War Zero', [TSUSHIMA[0], TSUSHIMA[0] + HOUR], 'webm')).toBe(
    'world-war-zero-1905-05-27.webm',
  );
});

test('the battle to film is the longest of the first rank at sea', () => {
  const atSea = { kind: kind('naval-action'), rank: 1 } as const;
  const battles = [
    feature('Yellow Sea', { ...atSea, when: days('1904-08-10') }),
    feature('Tsushima', { ...atSea, when: days('1905-05-27', '1905-05-28') }),
    feature('Mukden', { rank: 1, when: days('1905-02-20', '1905-03-10') }),
  ];
  expect(battleToFilm(battles)).toEqual({ name: 'Tsushima, 27–28 May 1905', span: TSUSHIMA });
  expect(battleToFilm([])).toBeNull();
});
