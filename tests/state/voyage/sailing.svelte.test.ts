import { beforeEach, describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import type { ArticleId } from '../../../src/domain/atlas/id';
import { MINUTE, type When } from '../../../src/domain/dates/time';
import type { Fix, Track } from '../../../src/domain/motion/track';
import { Explorer } from '../../../src/state/explorer.svelte';
import { advance } from '../../../src/state/playing/playback.svelte';
import { goOn, offerAfter } from '../../../src/state/voyage/underWay';
import { shortenedStay, shownLog } from '../../../src/state/voyage/shipsLog';
import {
  days,
  feature,
  featureId,
  fix,
  passageId,
  sampleAtlas,
  themeId,
  track,
  partyId,
} from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const at = (iso: string): number => Date.parse(iso);
const END = '1904-10-20T13:00Z';
const battle: Track = {
  coordinates: Array.from({ length: 13 }, (_, nth) => [10 + nth / 100, 0]),
  maxKnots: 15,
  fixes: Array.from({ length: 13 }, (_, vertex): Fix => {
    const instant = at('1904-10-20T12:00Z') + vertex * 5 * MINUTE;
    return {
      ...fix(0, '1904-10-20T12:00Z', '1904-10-20T12:00Z', 'libau'),
      vertex,
      arrive: instant,
      depart: instant,
      stop: null,
    };
  }),
};

function voyage(): Explorer {
  const base = sampleAtlas();
  const stop = (id: string, when: When) =>
    feature(id, {
      theme: themeId('voyage'),
      kind: kind('port-call'),
      when,
      partOf: [featureId('main')],
    });
  const sail = {
    article: 'brief' as ArticleId,
    date: at('1904-10-15T12:00Z'),
    goOn: { text: 'who came through', passage: passageId('both') },
  };
  const main = base.features.find(({ id }) => id === 'main');
  if (!main) throw new Error('the sample has no fleet');
  return new Explorer(
    createAtlas({
      articles: base.articles,
      sources: [],
      meta: { ...base.meta, opening: { ...base.meta.opening, sail } },
      features: [
        ...base.features.filter(({ id }) => id !== 'main'),
        { ...main, track: { ...track, next: featureId('van') } },
        feature('van', {
          theme: themeId('voyage'),
          kind: kind('track'),
          track: battle,
          when: days('1904-10-20'),
        }),
        stop('skagen', days('1904-10-16', '1904-10-18')),
        stop('tangier', days('1904-10-20')),
      ],
    }),
  );
}

/** Plays until the clock stops or reaches an instant, in frames of `frame` milliseconds; how long it took to watch. */
function play(explorer: Explorer, until: number, frame = 100): number {
  let watched = 0;
  while (explorer.clock.playing && explorer.clock.now < until && watched < 600_000) {
    advance(explorer, frame);
    watched += frame;
  }
  return watched;
}

describe('sailing with the fleet', () => {
  let explorer: Explorer;
  beforeEach(() => {
    explorer = voyage();
    explorer.sail();
  });

  it('opens the article at its head and shows the whole course for two seconds', () => {
    expect(explorer.reading.scrollRequest).toEqual({ kind: 'top', top: 0 });
    advance(explorer, 1900);
    expect(explorer.clock.now).toBe(at('1904-10-15T12:00Z'));
    expect([...explorer.courses]).toEqual(['main', 'van']);
    advance(explorer, 200);
    expect([...explorer.courses]).toEqual([]);
    expect(explorer.reading.active).toBe(passageId('voyage'));
    expect(explorer.camera.request).toMatchObject({ kind: 'view', view: { lng: 0 } });
    advance(explorer, 100);
    expect(explorer.clock.now).toBeGreaterThan(at('1904-10-15T12:00Z'));
  });

  it('counts them from when the map has come to the course', () => {
    explorer.camera.view = { lng: 0, lat: 0, zoom: 1, bearing: 0, pitch: 0 };
    advance(explorer, 5000);
    expect(explorer.courses.size).toBe(2);
    explorer.camera.resting = true;
    advance(explorer, 1900);
    expect(explorer.courses.size).toBe(2);
    advance(explorer, 200);
    expect(explorer.courses.size).toBe(0);
  });

  it('shortens a stay to two seconds, and says so for some days', () => {
    explorer.clock.speed = 3;
    play(explorer, at('1904-10-16T12:00Z'));
    const seconds = play(explorer, at('1904-10-18T12:00Z')) / 1000;
    expect(seconds).toBeCloseTo(2, 0);
    const main = explorer.atlas.byId.get(featureId('main'));
    expect(main && shortenedStay(explorer, main)?.stop).toBe('skagen');
    explorer.clock.moveTo(at('1904-10-23T12:00Z'));
    expect(main && shortenedStay(explorer, main)).toBeNull();
  });

  it.each([16, 1000])(
    'goes on to the successor and falls to minutes in battle, in frames of %i ms',
    (frame) => {
      explorer.clock.speed = 8;
      play(explorer, at('1904-10-20T12:00Z'), frame);
      expect(explorer.clock.now).toBe(at('1904-10-20T12:00Z'));
      advance(explorer, frame);
      expect(explorer.camera.following).toBe('van');
      explorer.selection.select(featureId('main'));
      expect(shownLog(explorer)?.id, 'the log of those who tell of her now').toBe('van');
      explorer.selection.select(featureId('libau'));
      expect(shownLog(explorer), 'it gives way to anything else').toBeNull();
      explorer.selection.clear();
      expect(explorer.clock.perSecond).toBe(5 * MINUTE);
      expect(explorer.clock.speed).toBe(8);
    },
  );

  it('leaves a speed that the reader chooses in battle alone', () => {
    play(explorer, at('1904-10-20T12:00Z'));
    advance(explorer, 100);
    explorer.clock.speed = 3;
    advance(explorer, 100);
    expect(explorer.clock.perSecond).toBe(60 * MINUTE);
  });

  it('stops at the end of the last track and offers what came of the ships', () => {
    play(explorer, Infinity);
    expect(explorer.clock.now).toBe(at(END));
    expect(explorer.clock.playing).toBe(false);
    const van = explorer.atlas.byId.get(featureId('van'));
    expect(van && offerAfter(explorer, van)).toBe('who came through');
    goOn(explorer);
    expect(explorer.reading.active).toBe(passageId('both'));
    expect(explorer.camera.following).toBeNull();
    expect(explorer.clock.limit).toBeNull();
  });
});

describe('the horizon', () => {
  const ids = (explorer: Explorer): readonly string[] => explorer.shown.map(({ id }) => id);

  it('is the clock: stops ahead are not named, and no course ahead is drawn', () => {
    const explorer = voyage();
    explorer.follow(featureId('main'));
    explorer.select(featureId('main'));
    explorer.setTime(at('1904-10-17T00:00Z'));
    explorer.selection.select(featureId('main'));
    expect(ids(explorer)).toEqual(expect.arrayContaining(['libau', 'skagen']));
    expect(ids(explorer)).not.toContain('tangier');
    expect(explorer.courses.has(featureId('main'))).toBe(false);
    explorer.clock.showAllDates(true);
    expect(ids(explorer)).toContain('tangier');
    expect(explorer.courses.has(featureId('main'))).toBe(true);
  });

  it('holds for one who knew even on all dates and in a range, and for what is read of', () => {
    const explorer = voyage();
    explorer.setTime(at('1904-10-17T00:00Z'));
    explorer.showKnownTo(partyId('fleet'));
    explorer.selection.select(featureId('tangier'));
    explorer.clock.showAllDates(true);
    expect(ids(explorer)).not.toContain('tangier');
    expect([...explorer.courses]).toEqual([]);
    explorer.clock.selectRange([at('1904-10-01'), at('1904-11-01')]);
    expect(ids(explorer)).not.toContain('tangier');
    explorer.showKnownTo(null);
    expect(ids(explorer)).toContain('tangier');
  });
});

describe('an article that has nothing for the date', () => {
  it('says so and keeps no passage lit', () => {
    const explorer = voyage();
    explorer.setTime(at('1904-10-17T00:00Z'));
    expect(explorer.reading.silent).toBeNull();
    explorer.setTime(at('1904-02-17T00:00Z'));
    expect(explorer.reading.silent).toBe('before');
    expect(explorer.reading.active).toBeNull();
    explorer.setTime(at('1905-09-01T00:00Z'));
    expect(explorer.reading.silent).toBe('after');
    explorer.setTime(at('1904-08-02T00:00Z'));
    expect(explorer.reading.silent).toBeNull();
  });
});

describe('where the course has not come', () => {
  it('says so in a sentence, and stays where it is', () => {
    const base = sampleAtlas();
    const features = base.features.filter(({ theme }) => theme !== 'voyage');
    const { articles, meta } = base;
    const explorer = new Explorer(createAtlas({ articles, sources: [], meta, features }));
    explorer.sail();
    expect(explorer.notices.all.map(({ text }) => text)).toEqual([
      'There is nothing to sail with yet: the course of the ships has not come, or could not be loaded.',
    ]);
    expect(explorer.clock.playing).toBe(false);
  });
});
