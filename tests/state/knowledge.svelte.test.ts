import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NewsSchema, readNews } from '../../src/tools/geodata/records/knowledge';
import { createAtlas } from '../../src/domain/atlas/atlas';
import { asKnown, firstKnown, knownBy } from '../../src/domain/atlas/feature/knowledge';
import { Explorer } from '../../src/state/explorer.svelte';
import { article, days, feature, featureId, partyId, sampleAtlas } from '../sampleAtlas';

const json: unknown = JSON.parse(readFileSync('geodata/knowledge.json', 'utf8'));
const { news: written } = v.parse(v.object({ news: v.array(NewsSchema) }), json);
const news = written.flatMap((each) => readNews(each) ?? []);
const day = (iso: string): number => Date.parse(iso);

describe('what was known', () => {
  it('is read whole', () => {
    expect(news).toHaveLength(written.length);
    expect(news.length).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ['petersburg', '1905-01-03'],
    ['tokyo', '1905-01-02'],
    ['fleet', '1905-01-08'],
  ] as const)('%s learnt of the fall of Port Arthur on %s', (party, date) => {
    expect(firstKnown(news, partyId(party)).get(featureId('port-arthur-capitulation'))).toBe(
      day(date),
    );
  });

  it('grows with the days, the latest first', () => {
    const fleet = knownBy(news, partyId('fleet'), day('1904-12-30'));
    expect(fleet[0]?.report.when.start).toBe(day('1904-12-29'));
    expect(fleet.some((each) => each.news.id === 'port-arthur-capitulation')).toBe(false);
    expect(knownBy(news, partyId('fleet'), day('1904-10-01'))).toEqual([]);
  });

  it('marks what is only assumed', () => {
    const bloody = news.find(({ id }) => id === 'bloody-sunday');
    expect(bloody?.reports.map(({ party, estimated }) => [party, estimated])).toEqual([
      ['petersburg', true],
      ['tokyo', false],
      ['fleet', true],
    ]);
  });

  it('moves an event to the day of its news', () => {
    const when = days('1905-01-01', '1905-01-02');
    expect(asKnown(when, day('1905-01-08'))).toMatchObject({
      start: day('1905-01-08'),
      end: day('1905-01-09'),
    });
    expect(asKnown(when, day('1904-12-01'))).toEqual(when);
  });
});

describe('an explorer that shows what a party knew', () => {
  const capitulation = 'port-arthur-capitulation';
  const base = sampleAtlas();
  const explorer = new Explorer(
    createAtlas({
      meta: base.meta,
      articles: [article],
      sources: [],
      news,
      features: [feature(capitulation, { when: days('1905-01-01', '1905-01-02') })],
    }),
  );
  const shownOn = (date: string): boolean => {
    explorer.clock.narrowTo(day(date));
    return explorer.shown.some(({ id }) => id === capitulation);
  };

  it('hides the fall of Port Arthur from the fleet until 8 January', () => {
    explorer.showKnownTo(null);
    expect(shownOn('1905-01-02')).toBe(true);
    explorer.showKnownTo(partyId('fleet'));
    expect(shownOn('1905-01-02')).toBe(false);
    expect(shownOn('1905-01-07')).toBe(false);
    expect(shownOn('1905-01-08')).toBe(true);
    explorer.showKnownTo(partyId('tokyo'));
    expect(shownOn('1905-01-02')).toBe(true);
  });
});
