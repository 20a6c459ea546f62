import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/domain/atlas/atlas';
import type { AtlasFeature } from '../../src/domain/atlas/feature/feature';
import { parseInterval } from '../../src/domain/dates/edtf';
import { eventBeside, happenings } from '../../src/domain/atlas/feature/happenings';
import { histogram, histogramOf } from '../../src/domain/histogram';
import { noonOf } from '../../src/domain/reading/moment';
import { seriesIn, seriesOf } from '../../src/domain/series';
import { article, days, feature, featureId, sampleAtlas, sideId } from '../sampleAtlas';
import { timeline } from '../../src/words/en/timeline';

const atlas = sampleAtlas();
const all = (): boolean => true;
const edges = ['1904-05-01', '1904-06-01', '1904-08-01', '1904-09-01', '1905-01-01'].map((day) =>
  Date.parse(day),
);
const dated = (edtf: string, changes: Partial<AtlasFeature> = {}): AtlasFeature => {
  const when = parseInterval(edtf);
  if (!when) throw new Error(edtf);
  return feature(edtf, { when, ...changes });
};

describe('what happens when', () => {
  it('counts each event once, in the stretch it began in, with its phases as one', () => {
    const bins = histogramOf(atlas, edges, 'theme', all);
    expect(bins.map(({ total }) => total)).toEqual([1, 0, 1, 1]);
    expect(bins[0]?.parts).toEqual([{ series: 0, from: 0, count: 1, doubtful: 0 }]);
    expect(bins[3]?.parts).toEqual([{ series: 1, from: 0, count: 1, doubtful: 0 }]);
  });

  it('leaves out what is not shown', () => {
    const bins = histogramOf(atlas, edges, 'theme', ({ theme }) => theme === 'voyage');
    expect(bins.map(({ total }) => total)).toEqual([0, 0, 0, 1]);
  });

  it('spreads what is known to the month or year, and counts doubt apart', () => {
    const bins = histogram(
      [dated('1904-05'), dated('1904-08-03~'), dated('1904-XX')],
      edges,
      () => 0,
    );
    const year = (daysIn: number): number => daysIn / 366;
    expect(bins[0]?.total).toBeCloseTo(1 + year(31));
    expect(bins[1]?.total).toBeCloseTo(year(61));
    expect(bins[2]?.total).toBeCloseTo(1 + year(31));
    expect(bins[2]?.parts[0]?.doubtful).toBe(1);
  });
});

describe('by side', () => {
  const of = (sides: readonly string[], changes: Partial<AtlasFeature> = {}): AtlasFeature =>
    feature('x', {
      belligerents: sides.map((side) => ({ side: sideId(side), commanders: [] })),
      ...changes,
    });

  it.each([
    [['Japan'], 'Japan alone'],
    [['Russia', 'neutral'], 'Russia alone'],
    [['Japan', 'Russia', 'China'], 'Both'],
    [['Korea'], 'Others'],
    [[], 'Others'],
  ] as const)('%s', (sides, name) => {
    expect(seriesIn(atlas.meta, 'side', timeline)[seriesOf(atlas, of(sides), 'side')]?.name).toBe(
      name,
    );
  });

  it('is that of the whole when it has none of its own', () => {
    const whole = of(['Russia'], { id: featureId('whole') });
    const { meta } = atlas;
    const small = createAtlas({ meta, articles: [article], sources: [], features: [whole] });
    const part = feature('part', { partOf: [featureId('whole')] });
    expect(seriesOf(small, part, 'side')).toBe(1);
  });
});

describe('from event to event', () => {
  const noon = (day: string): number => Date.parse(`${day}T12:00Z`);
  const step = (now: number, by: 1 | -1, selected: string | null = null): string | undefined =>
    eventBeside(atlas, { now, by, selected: selected === null ? null : featureId(selected) }, all)
      ?.id;

  it('knows what happens, and what only lasts or moves', () => {
    expect(happenings(atlas).map(({ id }) => id)).toEqual(['yalu', 'siege', 'assault', 'libau']);
  });

  it('goes on and back, and stops at the ends', () => {
    expect(step(noon('1904-02-08'), 1)).toBe('yalu');
    expect(step(noon('1904-05-01'), 1)).toBe('siege');
    expect(step(noon('1904-08-10'), -1)).toBe('siege');
    expect(step(noon('1904-08-01'), -1)).toBe('yalu');
    expect(step(noon('1904-10-15'), 1)).toBeUndefined();
    expect(step(noon('1904-05-01'), -1)).toBeUndefined();
  });

  it('passes none of several at one instant', () => {
    const { meta } = atlas;
    const twins = ['a', 'b', 'c'].map((id) => feature(id, { when: days('1904-05-01') }));
    const small = createAtlas({ meta, articles: [article], sources: [], features: twins });
    const walked: string[] = [];
    let at = { now: noon('1904-01-01'), selected: null as AtlasFeature['id'] | null };
    for (let i = 0; i < 4; i += 1) {
      const event = eventBeside(small, { ...at, by: 1 }, all);
      if (!event) break;
      walked.push(event.id);
      at = { now: noonOf(event.when), selected: event.id };
    }
    expect(walked).toEqual(['a', 'b', 'c']);
  });

  it('passes by what is hidden or of the least rank', () => {
    const { meta } = atlas;
    const features = [
      feature('least', { rank: 4 }),
      feature('other', { when: days('1904-06-01') }),
    ];
    const small = createAtlas({ meta, articles: [article], sources: [], features });
    const at = { now: noon('1904-01-01'), selected: null, by: 1 as const };
    expect(eventBeside(small, at, all)?.id).toBe('other');
    expect(eventBeside(small, at, () => false)).toBeNull();
  });
});
