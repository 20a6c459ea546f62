import { describe, expect, it } from 'vitest';
import { applyFeature, applyLink, snapshotOf } from '../../src/state/address.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import { advance } from '../../src/state/playback.svelte';
import { decode } from '../../src/state/url';
import { featureId, passageId, sampleAtlas, themeId } from '../sampleAtlas';

const noon = (day: string): number => Date.parse(`${day}T12:00Z`);
const explore = (): Explorer => new Explorer(sampleAtlas());
const follow = (explorer: Explorer, hash: string): void => {
  applyLink(explorer, decode(hash));
  applyFeature(explorer, decode(hash));
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
    expect(explorer.camera.request?.kind).toBe('extent');
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
    explorer.clock.set(Date.parse('1905-09-30T23:00Z'));
    explorer.clock.playing = true;
    advance(explorer, 100);
    expect(explorer.clock.now).toBe(Date.parse('1905-10-01'));
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

  it('shows a fleet with the stops ahead', () => {
    const explorer = explore();
    explorer.clock.allDates = false;
    explorer.select(featureId('main'));
    explorer.clock.set(noon('1904-06-15'));
    expect(explorer.shown.map(({ id }) => id)).toEqual(['main', 'libau']);
  });
});

describe('a link', () => {
  it('without a view goes to its feature, of a fleet under way to the leg it is on', () => {
    const explorer = explore();
    follow(explorer, 'at=brief.yalu&sel=assault');
    expect(explorer.camera.request).toMatchObject({
      kind: 'extent',
      extent: [121, 39, 121, 39],
    });
    follow(explorer, 'date=1904-10-19&sel=main');
    expect(explorer.camera.request).toMatchObject({
      kind: 'extent',
      extent: [4, 0, 10, expect.closeTo(0)],
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
