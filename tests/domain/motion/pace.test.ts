import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import { battlesOf, slowAt, stayAt, stayPace, stopBeside } from '../../../src/domain/motion/pace';
import { stayText } from '../../../src/domain/motion/stayText';
import { DAY, HOUR, MINUTE, type When } from '../../../src/domain/dates/time';
import type { Fix, Track } from '../../../src/domain/motion/track';
import { feature, featureId, fix, sampleAtlas, track } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const at = (iso: string): number => Date.parse(iso);

describe('a stay', () => {
  const stay = stayAt(track, at('1904-10-17T00:00Z'));

  it.each(['1904-10-16T11:00Z', '1904-10-18T12:00Z', '1904-10-20T12:00Z'])(
    'is over, or not begun, or the end, at %s',
    (now) => {
      expect(stayAt(track, at(now))).toBeNull();
    },
  );

  it('takes two seconds when it is shortened, whatever its length', () => {
    expect(stay && stayPace(stay, HOUR)).toBe(DAY);
    expect(stay && stayPace(stay, 7 * DAY)).toBe(7 * DAY);
  });

  it('is told in words that its stop has for it', () => {
    const reval = feature('reval', {
      title: 'Reval',
      stop: { at: 'in Reval roads', outOf: 'out of Reval roads' },
    });
    const base = sampleAtlas();
    const atlas = createAtlas({
      ...base,
      sources: [],
      people: [],
      features: [...base.features, reval],
    });
    const lying = (days: number, stop: string | null): Fix => ({
      ...fix(2, '1904-10-16T12:00Z', '1904-10-18T12:00Z', 'skagen'),
      depart: at('1904-10-16T12:00Z') + days * DAY,
      stop: stop === null ? null : featureId(stop),
    });
    expect(stayText(atlas, lying(22, 'reval'))).toBe('Three weeks in Reval roads');
    expect(stayText(atlas, lying(4, 'libau'))).toBe('Four days at Libau');
    expect(stayText(atlas, lying(1, null))).toBe('One day at its last known position');
  });
});

describe('battles', () => {
  const when = (start: string, end: string, precision: When['precision']): When => ({
    start: at(start),
    end: at(end),
    precision,
    approximate: false,
    uncertain: false,
    asGiven: null,
  });
  const fine: Track = {
    ...track,
    coordinates: [
      [10, 0],
      [10.01, 0],
      [10.02, 0],
    ],
    fixes: [0, 1, 2].map((vertex) => ({
      ...fix(0, '1904-10-20T12:00Z', '1904-10-20T12:00Z', 'libau'),
      vertex,
      stop: null,
      arrive: at('1904-10-20T12:00Z') + vertex * 5 * MINUTE,
      depart: at('1904-10-20T12:00Z') + vertex * 5 * MINUTE,
    })),
  };
  const base = sampleAtlas();
  const main = feature('main', {
    kind: kind('track'),
    track: { ...track, next: featureId('van') },
  });
  const point = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 0] });
  const atlas = createAtlas({
    ...base,
    sources: [],
    people: [],
    features: [
      main,
      feature('van', { kind: kind('track'), track: fine }),
      feature('met', {
        kind: kind('naval-action'),
        geometry: point(2),
        when: when('1904-10-16T00:00Z', '1904-10-16T01:00Z', 'minute'),
      }),
      feature('elsewhere', {
        kind: kind('naval-action'),
        geometry: point(8),
        when: when('1904-10-16T00:00Z', '1904-10-16T01:00Z', 'minute'),
      }),
      feature('some day', {
        kind: kind('incident'),
        geometry: point(2),
        when: when('1904-10-16T00:00Z', '1904-10-17T00:00Z', 'day'),
      }),
    ],
  });
  const battles = battlesOf(
    atlas,
    ['main', 'van'].flatMap((id) => atlas.byId.get(featureId(id)) ?? []),
  );

  it.each([
    ['where the track has its fixes minutes apart', '1904-10-20T12:05Z', 5 * MINUTE],
    ['by an action of known hours that the ships come by', '1904-10-16T00:30Z', 15 * MINUTE],
    ['not by one elsewhere, or one of which only the day is known', '1904-10-16T06:00Z', undefined],
    ['not on the way', '1904-10-19T00:00Z', undefined],
  ])('%s', (_, now, pace) => {
    expect(slowAt(battles, at(now))?.perSecond).toBe(pace);
  });
});

describe('stopBeside', () => {
  it('finds the stop before and after', () => {
    const now = at('1904-10-17T00:00Z');
    expect(stopBeside(track, now, 1)).toBe(at('1904-10-20T12:00Z'));
    expect(stopBeside(track, now, -1)).toBe(at('1904-10-16T12:00Z'));
    expect(stopBeside(track, at('1904-10-20T12:00Z'), 1)).toBeNull();
  });
});
