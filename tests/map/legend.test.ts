import { describe, expect, test } from 'vitest';
import type { AtlasFeature } from '../../src/domain/atlas/feature/feature';
import type { DrawnSign } from '../../src/map/legend/drawn';
import { certaintySign } from '../../src/map/legend/certainty';
import { ownMark } from '../../src/map/legend/ownMark';
import { signsOf } from '../../src/map/legend/signs';
import { PALETTES } from '../../src/design/palette';
import { BOLD, ITALIC, withFamilies } from '../../src/map/style/type';
import { feature, sampleAtlas } from '../sampleAtlas';
import { symbolMarkup } from '../../src/map/symbols/markup';
import { signText } from '../../src/ui/legend/signWords';
import { legend } from '../../src/words/en/legend';
import { SYMBOLS, kind } from '../sampleKinds';
import { signOf } from '../../src/domain/atlas/feature/drawn';

const ink = { r: 0.5, g: 0.25, b: 0, a: 0.5 };
const rail = (id: string, layer: DrawnSign['layer'], paint: DrawnSign['paint']): DrawnSign => ({
  layer,
  group: 'railway',
  what: 'broad-gauge',
  id,
  paint,
  icon: null,
});
const siege = (id: string): DrawnSign => ({
  layer: 'event-symbols',
  group: 'battles',
  what: 'siege',
  id,
  paint: {},
  icon: 'siege/event',
});
const SIEGE = { tone: PALETTES.day.event, paper: PALETTES.day.panel };
const markText = (mark = ''): string => decodeURIComponent(mark);

describe('signsOf', () => {
  const drawn = [
    rail('a', 'railway-line', { 'line-color': ink, 'line-width': 2, 'line-opacity': 0.4 }),
    rail('b', 'railway-line', { 'line-color': ink, 'line-width': 2, 'line-opacity': 1 }),
    rail('a', 'railway-ticks', {
      'line-color': '#fff',
      'line-width': 1,
      'line-dasharray': { from: [3, 3], to: [3, 3] },
    }),
    siege('port-arthur'),
    siege('port-arthur'),
  ];
  const signs = signsOf(drawn, PALETTES.day, (name) => `data:${name}`, SYMBOLS);

  test('a casing alone, of a line beyond the edge of the screen, is no sign', () => {
    const casing = rail('a', 'railway-casing', { 'line-color': '#fff', 'line-width': 5 });
    expect(signsOf([casing], PALETTES.day, String, SYMBOLS)).toEqual([]);
    const line = rail('a', 'railway-line', { 'line-color': ink, 'line-width': 2 });
    expect(signsOf([casing, line], PALETTES.day, String, SYMBOLS)).toHaveLength(1);
  });

  test('counts each thing once, the commonest kind first', () => {
    expect(signs.map(({ group, what, count }) => [group, what, count])).toEqual([
      ['railway', 'broad-gauge', 2],
      ['battles', 'siege', 1],
    ]);
  });

  test('draws a line as its layers do, from the one that does not recede, dashes in widths', () => {
    const mark = markText(signs[0]?.mark);
    expect(mark).toContain('stroke="rgba(255,128,0,0.5)"');
    expect(mark).toContain('opacity="1.00"');
    expect(mark).toContain('stroke-dasharray="3.0 3.0"');
    expect(mark.indexOf('rgba(255,128,0')).toBeLessThan(mark.indexOf('#fff'));
  });

  test('fills ground with the pattern that the map has filled it with', () => {
    const ground: DrawnSign = {
      layer: 'doubt',
      group: 'certainty',
      what: 'doubt',
      id: 'main-body',
      paint: { 'fill-pattern': { name: 'doubt/russia' } },
      icon: null,
    };
    const [sign] = signsOf([ground], PALETTES.day, (name) => `data:${name}`, SYMBOLS);
    expect(markText(sign?.mark)).toContain('href="data:doubt/russia"');
  });

  test('shows the signs of the ground as the map has them', () => {
    const hill: DrawnSign = {
      layer: 'name-spots',
      group: 'ground',
      what: 'hill',
      id: '',
      paint: {},
      icon: 'hill',
    };
    const [sign] = signsOf([hill], PALETTES.day, (name) => `data:${name}`, SYMBOLS);
    expect(markText(sign?.mark)).toContain('href="data:hill"');
    expect(signText('hill', {}, legend)).toBe('Hill');
  });

  test('draws a symbol with the map’s own drawing in its own colour', () => {
    expect(markText(signs[1]?.mark)).toContain(`--tone:${PALETTES.day.event}`);
  });

  test('has words for everything, plain kinds included', () => {
    expect(signOf(sides, kind('land-battle'), 'Japan')).toBe('Battle');
    expect(signOf(sides, kind('track'), 'Japan')).toBe('Course of Japanese ships');
    expect(signOf(sides, kind('army'), 'neutral')).toBe('Other army, its way behind it');
    expect(signOf(sides, kind('island'), 'neutral', 'claimed')).toMatch(/^Island held by one/);
    expect(signText('Britain', {}, legend)).toBe('Britain');
    expect(signText('Britain', { signs: new Map([['Britain', '英国']]) }, legend)).toBe('英国');
  });
});

const { sides } = sampleAtlas().meta;
const JAPANESE = ['Atlas Serif JP', 'Atlas Serif SC', 'Atlas Serif TC'];

describe('letters of the Far East', () => {
  test('stand behind the atlas’s own, inside expressions as well', () => {
    expect(withFamilies(ITALIC, ['Atlas Serif KR', 'Atlas Serif JP'])).toEqual([
      'Atlas Serif Italic',
      'Atlas Serif KR',
      'Atlas Serif JP',
    ]);
    const value = withFamilies(['case', true, ['literal', ITALIC], ['literal', BOLD]], JAPANESE);
    expect(value).toEqual([
      'case',
      true,
      ['literal', ['Atlas Serif Italic', 'Atlas Serif JP', 'Atlas Serif SC', 'Atlas Serif TC']],
      ['literal', ['Atlas Serif Semibold', 'Atlas Serif JP', 'Atlas Serif SC', 'Atlas Serif TC']],
    ]);
  });

  test('are not asked for where the atlas’s own will do', () => {
    expect(withFamilies(BOLD, [])).toBe(BOLD);
  });
});

test('a theme of which nothing is on the screen has the sign of its greatest feature', () => {
  const { features, themes } = sampleAtlas();
  const marks = [...themes.keys()].map((id) => {
    const own = features.filter(({ theme }) => theme === id);
    return markText(ownMark(own, '#123456', PALETTES.day, SYMBOLS));
  });
  expect(marks.every((mark) => mark.includes('<svg'))).toBe(true);
  expect(ownMark([], '#123456', PALETTES.day, SYMBOLS)).toBe('');
});

describe('how surely a place is known', () => {
  const signOf = (features: readonly AtlasFeature[]) =>
    certaintySign({ ...sampleAtlas(), features }, PALETTES.day, (name) => `data:${name}`);

  test('is shown with the symbol of the greatest thing that the atlas draws so', () => {
    const siege = feature('siege', { kind: kind('siege'), rank: 1 });
    const sign = signOf([feature('yalu', { rank: 2 }), siege]);
    const [mark, other] = [sign, signOf([feature('yalu')])].map((each) => markText(each?.site));
    expect(mark).toContain(symbolMarkup(SYMBOLS.siege ?? '', SIEGE, 12).slice(-40));
    expect(mark).not.toBe(other);
    expect(markText(sign?.area)).toContain('href="data:stipple"');
  });

  test('is not shown before anything has come', () => {
    expect(signOf([])).toBeNull();
  });
});
