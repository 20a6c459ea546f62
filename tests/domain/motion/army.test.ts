import { describe, expect, it } from 'vitest';
import { armiesAt, armyText } from '../../../src/domain/motion/army';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import { commanderAt } from '../../../src/domain/motion/command';
import type { AtlasFeature } from '../../../src/domain/atlas/feature/feature';
import { standingOf } from '../../../src/domain/motion/front';
import { DAY } from '../../../src/domain/dates/time';
import type { Fix } from '../../../src/domain/motion/track';
import { voyage as russian } from '../../../src/words/ru/voyage';
import { days, feature, featureId, sampleAtlas } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const at = (iso: string): number => Date.parse(iso);

function fix(vertex: number, arrive: string, depart: string, stop: string): Fix {
  return {
    vertex,
    arrive: at(arrive),
    depart: at(depart),
    stop: featureId(stop),
    status: 'one-source',
    uncertaintyKm: 8,
    slack: DAY / 2,
  };
}

/** A degree of latitude, 111 km, in four days; then ten days by the second place. */
const army = feature('first', {
  kind: kind('army'),
  title: 'First Army',
  rank: 1,
  track: {
    coordinates: [
      [125, 39],
      [125, 40],
    ],
    maxKnots: 1,
    fixes: [
      fix(0, '1904-03-01T12:00Z', '1904-03-02T12:00Z', 'first.anju'),
      fix(1, '1904-03-06T12:00Z', '1904-03-16T12:00Z', 'first.wiju'),
    ],
  },
  commands: [
    { name: 'Zasulich', when: days('1904-03-01', '1904-03-05') },
    { name: 'Keller', when: days('1904-03-05', '1904-03-20') },
  ],
});
const halts = [
  feature('first.anju', { kind: kind('halt'), halt: { at: 'near Anju', name: 'Anju' } }),
  feature('first.wiju', {
    kind: kind('halt'),
    halt: { at: 'south of Wiju', name: 'south of Wiju' },
  }),
];
const RUSSIAN = ['Анчжу', 'Ичжу (к югу)'];
const PARTS = { meta: sampleAtlas().meta, articles: [], sources: [] };
const atlas = createAtlas({ ...PARTS, features: [army, ...halts] });

describe('an army', () => {
  it.each([
    ['1904-03-02T12:00Z', 'near Anju'],
    ['1904-03-04T12:00Z', 'on the march from Anju to south of Wiju, 56 km out'],
    ['1904-03-06T10:00Z', 'south of Wiju'],
    ['1904-03-01T12:00Z', null],
    ['1904-03-17T12:00Z', null],
  ])('on %s is %s', (iso, text) => {
    expect(armyText(atlas, army, at(iso))).toBe(text);
  });

  it('is told in another language by the names of its places, once they have them', () => {
    const called = halts.map((halt, index) => ({
      ...halt,
      title: `1-я армия, ${RUSSIAN[index] ?? ''}`,
      shortTitle: RUSSIAN[index] ?? '',
      called: halt.shortTitle,
    }));
    const translated = createAtlas({ ...PARTS, features: [army, ...called] });
    const text = (of: typeof atlas, iso: string): string | null =>
      armyText(of, army, at(iso), russian);
    expect(text(translated, '1904-03-02T12:00Z')).toBe('близ пункта Анчжу');
    expect(text(translated, '1904-03-04T12:00Z')).toBe(
      'на марше: Анчжу — Ичжу (к югу), пройдено 56 км',
    );
    expect(text(atlas, '1904-03-02T12:00Z')).toBe('');
  });

  it('is in the field with its place while its track lasts', () => {
    const [place, ...others] = armiesAt(atlas, at('1904-03-04T12:00Z'));
    expect(others).toEqual([]);
    expect(place?.feature.id).toBe('first');
    expect(place?.position[0]).toBeCloseTo(125, 6);
    expect(place?.position[1]).toBeCloseTo(39.5, 6);
    expect(armiesAt(atlas, at('1904-04-01'))).toEqual([]);
  });

  it.each([
    ['1904-03-04T12:00Z', 'Zasulich'],
    ['1904-03-05T12:00Z', 'Keller'],
    ['1904-03-21T12:00Z', null],
  ])('on %s is under %s', (iso, name) => {
    expect(commanderAt(army, at(iso))).toBe(name);
  });
});

describe('a front', () => {
  const line = (id: string, first: string, last: string): AtlasFeature =>
    feature(id, { kind: kind('front'), when: days(first, last), partOf: [featureId('front')] });
  const whole = feature('front', {
    kind: kind('front'),
    geometry: null,
    when: days('1904-04-08', '1904-09-03'),
  });
  const lines = [
    line('yalu', '1904-04-08', '1904-05-01'),
    line('passes', '1904-07-09', '1904-07-23'),
    line('liaoyang', '1904-08-28', '1904-09-03'),
  ];
  const fronts = createAtlas({
    meta: sampleAtlas().meta,
    articles: [],
    sources: [],
    features: [whole, ...lines],
  });

  it('keeps the ghost of a line until the next but one, or until it is all over', () => {
    const ends = [...standingOf(fronts)].map(([id, { end }]) => [
      id,
      end === null ? null : new Date(end).toISOString().slice(0, 10),
    ]);
    expect(ends).toEqual([
      ['yalu', '1904-08-28'],
      ['passes', '1904-09-04'],
      ['liaoyang', '1904-09-04'],
    ]);
  });
});
