import { describe, expect, it } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte';
import { createAtlas } from '../../src/domain/atlas/atlas';
import { happenings } from '../../src/domain/atlas/feature/happenings';
import { dateProblem } from '../../src/domain/dates/dateText';
import { openLink, takeLink } from '../../src/state/address/link';
import { advance } from '../../src/state/playing/playback.svelte';
import { snapshotOf } from '../../src/state/address/snapshot';
import { decode } from '../../src/state/address/decode';
import { featureId, passageId, sampleAtlas, themeId } from '../sampleAtlas';

const noon = (day: string): number => Date.parse(`${day}T12:00Z`);
const SPAN = [Date.parse('1855-01-01'), Date.parse('2027-01-01')] as const;
const explore = (): Explorer => new Explorer(sampleAtlas());
const follow = (explorer: Explorer, hash: string): void => {
  takeLink(explorer, decode(hash));
};

describe('selecting', () => {
  it('opens the first passage, moves the clock and asks for the place', () => {
    const explorer = explore();
    explorer.select(featureId('siege'));
    expect(explorer.selectedFeature?.title).toBe('siege');
    expect(explorer.reading.active).toBe(passageId('siege'));
    expect(explorer.reading.scrollRequest).toEqual({
      kind: 'passage',
      passage: passageId('siege'),
    });
    expect(explorer.clock.now).toBe(noon('1904-08-01'));
    expect(explorer.camera.request?.kind).toBe('framing');
  });

  it('waits for what has not come yet, unless the reader reads on', () => {
    const whole = sampleAtlas();
    for (const readsOn of [false, true]) {
      const explorer = new Explorer({ ...whole, byId: new Map(), features: [] });
      explorer.select(featureId('siege'));
      if (readsOn) explorer.read(passageId('yalu'), 0);
      explorer.atlas = whole;
      explorer.takeAll();
      expect(explorer.selectedFeature?.title).toBe(readsOn ? undefined : 'siege');
    }
  });

  it('does not move a map that was clicked', () => {
    const explorer = explore();
    const before = explorer.camera.request;
    explorer.select(featureId('yalu'), { move: false });
    expect(explorer.camera.request).toBe(before);
  });

  it('leaves the state alone for what does not exist', () => {
    const explorer = explore();
    explorer.select(featureId('nowhere'));
    expect(explorer.selection.feature).toBeNull();
  });

  it('lights the parts with the whole', () => {
    const explorer = explore();
    explorer.select(featureId('siege'));
    expect(explorer.lit.has(featureId('assault'))).toBe(true);
  });
});

describe('reading', () => {
  it('drives the clock within a passage, and the map when the reader rests', () => {
    const explorer = explore();
    const before = explorer.camera.request;
    explorer.read(passageId('voyage'), 0.5);
    expect(explorer.clock.now).toBe(Date.parse('1904-10-18T00:00Z'));
    expect(explorer.camera.request).toBe(before);
    explorer.settle();
    expect(explorer.camera.request).not.toBe(before);
  });

  it('is detached by a hand on the map until the reader returns', () => {
    const explorer = explore();
    explorer.read(passageId('yalu'), 0);
    explorer.detach();
    explorer.read(passageId('voyage'), 0);
    expect(explorer.clock.now).toBe(noon('1904-05-01'));
    explorer.returnToReading();
    expect(explorer.reading.attached).toBe(true);
    expect(explorer.clock.now).toBe(noon('1904-10-15'));
  });
});

describe('the clock', () => {
  it('brings the passage of its instant', () => {
    const explorer = explore();
    explorer.setTime(noon('1904-10-17'));
    expect(explorer.reading.active).toBe(passageId('voyage'));
  });

  it('shows what is true then, fading what has just ended', () => {
    const explorer = explore();
    const ids = (): string[] => explorer.shown.map((feature) => feature.id);
    expect(ids()).toHaveLength(5);
    explorer.clock.allDates = false;
    explorer.clock.set(noon('1904-05-11'));
    expect(ids()).toEqual(['yalu']);
    explorer.clock.set(noon('1904-05-14'));
    expect(ids()).toEqual([]);
  });

  it('gives the same moment playing as scrubbing', () => {
    const [played, scrubbed] = [explore(), explore()];
    played.clock.set(noon('1904-10-14'));
    played.clock.playing = true;
    for (let frame = 0; frame < 300; frame += 1) advance(played, 10);
    scrubbed.setTime(noon('1904-10-17'));
    expect(played.clock.now).toBe(scrubbed.clock.now);
    expect(played.reading.active).toBe(scrubbed.reading.active);
  });

  it('stops at the end of the war', () => {
    const explorer = explore();
    explorer.clock.set(Date.parse('1905-09-30T11:00Z'));
    explorer.clock.playing = true;
    advance(explorer, 100);
    expect(explorer.clock.now).toBe(noon('1905-09-30'));
    expect(explorer.clock.playing).toBe(false);
  });

  it('sails the opening track', () => {
    const explorer = explore();
    explorer.sail();
    expect(explorer.clock.playing).toBe(true);
    expect(explorer.camera.following).toBe('main');
    expect(explorer.clock.now).toBe(Date.parse('1904-10-15'));
  });
});

describe('what is lit', () => {
  it('shows out of its time what is named, but none of its parts', () => {
    const explorer = explore();
    explorer.clock.allDates = false;
    explorer.select(featureId('siege'));
    explorer.clock.set(noon('1904-06-15'));
    expect(explorer.shown.map(({ id }) => id)).toEqual(['siege']);
  });

  it('shows a fleet with the stops behind, not those ahead', () => {
    const explorer = explore();
    explorer.clock.allDates = false;
    explorer.select(featureId('main'));
    explorer.clock.set(noon('1904-06-15'));
    expect(explorer.shown.map(({ id }) => id)).toEqual(['main']);
    explorer.clock.set(noon('1904-10-18'));
    expect(explorer.shown.map(({ id }) => id)).toEqual(['siege', 'main', 'libau']);
  });
});

describe('a link', () => {
  it('without a view goes to its feature, of a fleet under way to the leg it is on', () => {
    const explorer = explore();
    follow(explorer, 'at=brief.yalu&sel=assault');
    expect(explorer.camera.request).toMatchObject({
      kind: 'framing',
      framing: { subject: [{ id: 'assault', points: [[121, 39]] }] },
    });
    follow(explorer, 'date=1904-10-19&sel=main');
    expect(explorer.camera.request).toMatchObject({
      kind: 'framing',
      framing: { subject: [{ points: [[4, 0], [10, 0], expect.anything()] }] },
    });
  });

  it('gives the moment that it was taken from', () => {
    const [first, second] = [explore(), explore()];
    first.select(featureId('assault'));
    first.themes.toggle(themeId('voyage'));
    const moment = snapshotOf(first);
    follow(second, 'date=1904-08-19&at=brief.siege&sel=assault&themes=battles');
    expect(snapshotOf(second)).toEqual(moment);
  });

  it('of a date alone brings the passage of that date', () => {
    const explorer = explore();
    follow(explorer, 'date=1904-10-17');
    expect(explorer.reading.active).toBe(passageId('voyage'));
    expect(explorer.clock).toMatchObject({ now: noon('1904-10-17'), allDates: false });
  });

  it('of an article alone is its head, and a head is written so', () => {
    const explorer = explore();
    follow(explorer, 'at=brief.siege');
    follow(explorer, 'at=brief');
    expect(explorer.reading).toMatchObject({ article: 'brief', active: null });
    expect(explorer.reading.scrollRequest).toEqual({ kind: 'top', top: 0 });
    expect(explorer.notices.all).toEqual([]);
    expect(snapshotOf(explorer).at).toBe('brief');
  });

  it.each(['date=1904-05-01', 'at=brief.siege', 'map=5/40/120', 'at=brief', 'sel=main', ''])(
    '%s means the same in a tab that was elsewhere as in a fresh one',
    (hash) => {
      const [fresh, used] = [explore(), explore()];
      follow(used, 'names=ru&themes=voyage&range=1904-09-01,1904-10-01&at=brief.voyage&sel=libau');
      used.camera.following = featureId('main');
      used.clock.playing = true;
      follow(fresh, hash);
      follow(used, hash);
      expect(snapshotOf(used)).toEqual(snapshotOf(fresh));
      expect(used.camera.request).toEqual(fresh.camera.request);
      expect(used.camera.following).toBeNull();
      expect(used.clock.playing).toBe(false);
    },
  );

  it.each(['themes=%E0%A4%A', 'themes=,,', 'themes=dragons'])(
    'with %s leaves the themes as they are',
    (hash) => {
      const explorer = explore();
      explorer.themes.set([themeId('voyage')]);
      follow(explorer, `${hash}&at=brief.siege`);
      expect([...explorer.themes.shown]).toEqual(['voyage']);
      expect(explorer.notices.all).toHaveLength(1);
    },
  );

  it('is asked of the map and stands in the address before the map has come to it', () => {
    const explorer = explore();
    explorer.camera.view = { lng: 0, lat: 0, zoom: 1, bearing: 0, pitch: 0 };
    follow(explorer, 'map=6/40/120&at=brief.siege');
    expect(snapshotOf(explorer).view).toMatchObject({ zoom: 6 });
    explorer.camera.view = { lng: 120, lat: 40, zoom: 6.1, bearing: 0, pitch: 0 };
    expect(snapshotOf(explorer).view).toMatchObject({ zoom: 6.1 });
  });

  it('is taken whole once the data are there, unless the reader has gone on', () => {
    const whole = sampleAtlas();
    const arrivals = [false, true].map((hasGoneOn) => {
      const explorer = new Explorer({ ...whole, byId: new Map(), features: [] });
      const arrive = openLink(explorer, decode('at=brief.both&sel=assault'));
      expect(explorer.notices.all).toEqual([]);
      if (hasGoneOn) explorer.read(passageId('voyage'), 0);
      explorer.atlas = whole;
      arrive('all');
      return [explorer.selection.feature, explorer.reading.active, explorer.clock.now];
    });
    expect(arrivals).toEqual([
      ['assault', passageId('both'), noon('1904-05-01')],
      [null, passageId('voyage'), noon('1904-10-15')],
    ]);
  });

  it('has one notice for all that is wrong, with the first names cut short', () => {
    const explorer = explore();
    const parts = Array.from({ length: 60 }, (_, nth) => `x${String(nth)}=1`);
    follow(explorer, [...parts, `sel=${'y'.repeat(5000)}`, 'at=brief.atlantis'].join('&'));
    const [notice, ...others] = explorer.notices.all;
    expect(others).toEqual([]);
    expect(notice?.text).toContain('“x0”, “x1”, “x2” and 57 more');
    expect(notice?.text).toContain(`“${'y'.repeat(39)}…”`);
    expect(notice?.text).toContain('at the head of the article');
    expect(explorer.reading).toMatchObject({ article: 'brief', active: null });
  });

  it('beyond the last day goes to it, and says so as the date box does', () => {
    const explorer = explore();
    follow(explorer, 'date=2027-01-01T00:00Z');
    expect(explorer.clock.now).toBe(noon('2026-12-31'));
    expect(explorer.notices.all[0]?.text).toContain(
      dateProblem('1 January 2027', SPAN, explorer.atlas.meta),
    );
  });

  it.each([
    ['sel=atlantis', /atlantis/],
    ['at=brief.atlantis', /passage/],
    ['date=1620-01-01', /outside the atlas/],
    ['themes=battles,dragons', /dragons/],
    ['colour=red', /colour/],
  ])('%s is answered with a sentence', (hash, sentence) => {
    const explorer = explore();
    follow(explorer, hash);
    expect(explorer.notices.all.map((notice) => notice.text)).toEqual([
      expect.stringMatching(sentence),
    ]);
  });
});

it('what happens is known anew when the features come', () => {
  const sample = sampleAtlas();
  const explorer = new Explorer(
    createAtlas({ meta: sample.meta, articles: sample.articles, sources: [], features: [] }),
  );
  expect(happenings(explorer.atlas)).toEqual([]);
  explorer.atlas = sample;
  expect(happenings(explorer.atlas).map(({ id }) => id)).toContain('yalu');
});

it('that the map follows need be said only until the reader scrolls', () => {
  const explorer = new Explorer(sampleAtlas());
  explorer.begin();
  expect(explorer.reading.scrolled).toBe(false);
  explorer.read(explorer.reading.active, 0.5);
  expect(explorer.reading.scrolled).toBe(true);
});
