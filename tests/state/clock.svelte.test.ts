import { describe, expect, it, test } from 'vitest';
import { lastOf } from '../../src/domain/dates/timeWindow';
import { Clock } from '../../src/state/clock.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import { stepToEvent } from '../../src/state/stepping';
import { takeLink } from '../../src/state/address/link';
import { advance } from '../../src/state/playing/playback.svelte';
import { snapshotOf } from '../../src/state/address/snapshot';
import { decode } from '../../src/state/address/decode';
import { encode } from '../../src/state/address/url';
import { DAY } from '../../src/domain/dates/time';
import { featureId, passageId, sampleAtlas } from '../sampleAtlas';

const at = (iso: string): number => Date.parse(iso);
const LONG = [at('1855-01-01'), at('2027-01-01')] as const;
const WAR = [at('1904-01-01'), at('1905-10-01')] as const;
const clockAt = (iso: string): Clock => new Clock(LONG, at(iso), WAR);
const explore = (): Explorer => new Explorer(sampleAtlas());
const ids = (explorer: Explorer): string[] => explorer.shown.map(({ id }) => id);

describe('the long view', () => {
  it('is shown on demand, and while the date lies outside the war', () => {
    const clock = clockAt('1904-02-08');
    expect(clock.shownSpan).toBe('war');
    clock.set(at('1875-05-07'));
    expect(clock.shownSpan).toBe('long');
    clock.set(at('1904-02-08'));
    expect(clock.shownSpan).toBe('war');
    clock.show('long');
    expect(clock.shownSpan).toBe('long');
  });

  it('is left for the nearer end of the war', () => {
    const clock = clockAt('1875-05-07');
    clock.show('war');
    expect(clock.now).toBe(WAR[0]);
    clock.set(at('1945-08-15'));
    clock.show('war');
    expect(clock.now).toBe(at('1905-09-30T12:00Z'));
  });

  it('plays in years to its own end', () => {
    const explorer = explore();
    explorer.clock.show('long');
    explorer.clock.set(at('1875-05-07'));
    explorer.clock.toggle();
    expect(explorer.clock.now).toBe(at('1875-05-07'));
    for (let frame = 0; frame < 10; frame += 1) advance(explorer, 100);
    expect(new Date(explorer.clock.now).toISOString().slice(0, 7)).toBe('1876-05');
    explorer.clock.set(at('2026-12-01'));
    advance(explorer, 100);
    expect(explorer.clock).toMatchObject({ now: at('2026-12-31T12:00Z'), playing: false });
  });
});

describe('the last day', () => {
  it('is where the clock ends, whoever moves it', () => {
    const clock = clockAt('1904-02-08');
    clock.set(at('2031-05-01'));
    expect(clock.now).toBe(at('2026-12-31T12:00Z'));
    clock.set(WAR[1]);
    expect(clock.shownSpan).toBe('long');
  });

  it.each(['war', 'long'] as const)('is where Play begins the %s anew', (span) => {
    const clock = clockAt('1904-02-08');
    clock.show(span);
    clock.set(lastOf(clock.bounds));
    clock.toggle();
    expect(clock).toMatchObject({ playing: true, now: clock.bounds[0], span });
  });

  it('of the long view, shown for its date alone, begins the long view anew', () => {
    const clock = clockAt('2026-12-31T12:00Z');
    clock.toggle();
    expect(clock).toMatchObject({ playing: true, now: LONG[0], shownSpan: 'long' });
  });
});

test('a hand on the clock stops it', () => {
  for (const hand of [
    (clock: Clock) => clock.moveTo(at('1904-05-01')),
    (clock: Clock) => clock.narrowTo(at('1904-05-01')),
    (clock: Clock) => clock.selectRange([at('1904-05-01'), at('1904-06-01')]),
    (clock: Clock) => clock.toggle(),
  ]) {
    const clock = clockAt('1904-02-08');
    clock.playing = true;
    hand(clock);
    expect(clock.playing).toBe(false);
  }
});

describe('a range', () => {
  const autumn = [at('1904-08-20'), at('1904-10-17')] as const;

  it('shows what is true at any time in it', () => {
    const explorer = explore();
    explorer.clock.selectRange(autumn);
    expect(ids(explorer)).toEqual(['siege', 'assault', 'main', 'libau']);
    explorer.clock.selectRange([at('1904-04-01'), at('1904-05-01')]);
    expect(ids(explorer)).toEqual([]);
    explorer.clock.selectRange([at('1904-04-01'), at('1904-05-01') + 1]);
    expect(ids(explorer)).toEqual(['yalu']);
  });

  it('takes the clock with it', () => {
    const clock = clockAt('1904-02-08');
    clock.selectRange(autumn);
    expect(clock).toMatchObject({ now: at('1904-08-20T12:00Z'), allDates: false });
    clock.set(at('1904-09-01'));
    clock.selectRange(autumn);
    expect(clock.now).toBe(at('1904-09-01'));
  });

  it('is cut to the atlas, or is none', () => {
    const clock = clockAt('1904-02-08');
    clock.selectRange([at('1800-01-01'), at('1860-01-01')]);
    expect(clock.range).toEqual([LONG[0], at('1860-01-01')]);
    clock.selectRange([at('1800-01-01'), at('1801-01-01')]);
    expect(clock.range).toBeNull();
  });

  it('is left when the reader goes to an instant or plays, not when something is selected', () => {
    const explorer = explore();
    explorer.clock.selectRange(autumn);
    explorer.select(featureId('assault'));
    expect(explorer.clock.range).toEqual(autumn);
    explorer.setTime(at('1904-09-01'));
    expect(explorer.clock.range).toBeNull();
    explorer.clock.selectRange(autumn);
    explorer.clock.toggle();
    expect(explorer.clock.range).toBeNull();
  });

  it('travels in a link', () => {
    const [first, second] = [explore(), explore()];
    first.clock.selectRange(autumn);
    const link = encode(snapshotOf(first));
    expect(link).toContain('range=1904-08-20,1904-10-16');
    takeLink(second, decode(link));
    expect(second.clock.range).toEqual(autumn);
    takeLink(second, decode('date=1904-09-01'));
    expect(second.clock.range).toBeNull();
    takeLink(second, decode('range=1620-01-01,1621-01-01'));
    expect(second.notices.all.map(({ text }) => text)).toEqual([
      expect.stringMatching(/range of dates.*outside the atlas/),
    ]);
  });
});

describe('the whole war', () => {
  const everything = ['yalu', 'siege', 'assault', 'main', 'libau'];

  it('is what the atlas opens with, and what a link without a date asks for', () => {
    const explorer = explore();
    for (const link of ['', 'map=4/39/130', 'themes=battles,voyage', 'names=ru']) {
      explorer.setTime(at('1904-05-01T12:00Z'));
      takeLink(explorer, decode(link));
      expect([explorer.clock.isWhole, explorer.clock.allDates]).toEqual([true, false]);
      expect(ids(explorer).toSorted()).toEqual(everything.toSorted());
      expect(snapshotOf(explorer)).toMatchObject({ date: null, allDates: false });
    }
  });

  it.each<[string, (explorer: Explorer) => void]>([
    [
      'begins',
      (explorer) => {
        explorer.begin();
      },
    ],
    [
      'plays',
      (explorer) => {
        explorer.clock.toggle();
      },
    ],
    [
      'sails',
      (explorer) => {
        explorer.sail();
      },
    ],
    [
      'selects',
      (explorer) => {
        explorer.select(featureId('assault'));
      },
    ],
    [
      'scrolls',
      (explorer) => {
        explorer.read(passageId('yalu'), 0);
      },
    ],
    [
      'moves the clock',
      (explorer) => {
        explorer.setTime(at('1904-05-01T12:00Z'));
      },
    ],
    [
      'goes to the next event',
      (explorer) => {
        stepToEvent(explorer, 1);
      },
    ],
  ])('gives way to a date when the reader first %s', (_, act) => {
    const explorer = explore();
    act(explorer);
    explorer.clock.playing = false;
    expect(explorer.clock.isWhole).toBe(false);
    expect(snapshotOf(explorer).date).toBe(explorer.clock.now);
    const named = new Set(explorer.lit);
    const later = explorer.shown.filter(
      ({ id, when, partOf }) =>
        when.start > explorer.clock.today + DAY && ![id, ...partOf].some((each) => named.has(each)),
    );
    expect(later.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    'date=1904-05-01',
    'dates=all',
    'range=1904-05-01,1904-05-09',
    'at=brief.yalu',
    'sel=yalu',
  ])('is not what %s asks for', (link) => {
    const explorer = explore();
    takeLink(explorer, decode(link));
    expect(explorer.clock.isWhole).toBe(false);
  });

  it('is another thing than all dates on a date', () => {
    const explorer = explore();
    takeLink(explorer, decode('date=1904-05-01&dates=all'));
    expect(ids(explorer)).toHaveLength(everything.length);
    expect(encode(snapshotOf(explorer))).toContain('date=1904-05-01&dates=all');
  });

  it('gives way to a range in the same link, which is said', () => {
    const explorer = explore();
    takeLink(explorer, decode('date=1904-05-01&dates=all&range=1904-05-01,1904-05-09'));
    expect(explorer.clock.allDates).toBe(false);
    expect(explorer.clock.range).not.toBeNull();
    expect(explorer.notices.all[0]?.text).toMatch(/for all dates and for a range/);
  });
});

describe('from event to event', () => {
  it('opens each in its turn, those that are already true too', () => {
    const explorer = explore();
    const visited: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      stepToEvent(explorer, 1);
      visited.push(explorer.selection.feature);
    }
    expect(visited).toEqual(['yalu', 'siege', 'assault', 'libau']);
    stepToEvent(explorer, 1);
    expect(explorer.selection.feature).toBe('libau');
    explorer.clock.set(at('1904-09-01T12:00Z'));
    explorer.deselect();
    stepToEvent(explorer, -1);
    stepToEvent(explorer, -1);
    expect(explorer.selection.feature).toBe('siege');
    expect(explorer.clock.now).toBe(at('1904-08-01T12:00Z'));
  });

  it('goes back the way it came', () => {
    const explorer = explore();
    stepToEvent(explorer, 1);
    for (const by of [1, 1, 1, -1, -1, -1] as const) stepToEvent(explorer, by);
    expect(explorer.selection.feature).toBe('yalu');
  });

  it('passes by the themes that are off', () => {
    const explorer = explore();
    const [battles] = explorer.themes.all;
    if (battles !== undefined) explorer.themes.toggle(battles);
    stepToEvent(explorer, 1);
    expect(explorer.selection.feature).toBe('libau');
  });
});
