import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { READS } from '../../../src/map/renderers/paint';
import { AtlasSchema } from '../../../src/data/atlasSchema';
import { readMeta } from '../../../src/data/manifest';
import { VISIONS, contrast as contrastOf, difference, lightOf, seen } from '../../colours';
import {
  PALETTES,
  type PaletteColours,
  cssVariables,
  paletteOf,
} from '../../../src/design/palette';

const contrast = (a: string, b: string): number => contrastOf(lightOf(a), lightOf(b));

/** Contrast of letters with their halo, both drawn at an opacity over a ground. */
function readsAt(opacity: number, ink: string, halo: string, ground: string): number {
  const around = blended(halo, ground, opacity);
  return contrast(blended(ink, around, opacity), around);
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** One colour over another, as a screen mixes them. */
function blended(over: string, under: string, opacity: number): string {
  const below = channels(under);
  const mixed = channels(over).map((value, at) =>
    Math.round(value * opacity + (below[at] ?? 0) * (1 - opacity)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const json: unknown = JSON.parse(readFileSync('geodata/atlas.json', 'utf8'));
const META = readMeta(v.parse(AtlasSchema, json), { kinds: [], symbols: {} });

type Name = Exclude<keyof PaletteColours, 'depths' | 'accounts' | 'powers' | 'sides' | 'themes'>;

const TEXT: readonly (readonly [Name, Name])[] = [
  ['ink', 'panel'],
  ['inkSoft', 'panel'],
  ['inkSoft', 'highlight'],
  ['ink', 'highlight'],
  ['accent', 'panel'],
  ['neutral', 'panel'],
  ['eventInk', 'paper'],
  ['eventInk', 'land'],
  ['seaInk', 'sea'],
  ['seaInk', 'seaHalo'],
  ['seaInk', 'shore'],
  ['landInk', 'land'],
  ['landInk', 'paper'],
  ['townInk', 'paper'],
];

const SYMBOLS: readonly (readonly [Name, Name])[] = [
  ['event', 'land'],
  ['event', 'sea'],
  ['focus', 'panel'],
  ['railway', 'land'],
  ['ice', 'lake'],
  ['boundary', 'sea'],
];

describe.each(['day', 'night'] as const)('the %s palette', (name) => {
  const colours = PALETTES[name];

  test.each(TEXT)('%s reads on %s (AA, 4.5 to 1)', (ink, ground) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SYMBOLS)('%s stands out from %s (AA, 3 to 1)', (sign, ground) => {
    expect(contrast(colours[sign], colours[ground])).toBeGreaterThanOrEqual(3);
  });

  test('names of the sea read on the deepest of it, where the globe turns away and their halo with it', () => {
    for (const depth of colours.depths)
      expect(contrast(colours.seaInk, depth)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['land', 'sea', 'shore'] as const)('what recedes still reads on %s', (ground) => {
    for (const under of ground === 'sea' ? colours.depths : [colours[ground]]) {
      const ink = colours.eventInk;
      expect(readsAt(READS.event, ink, colours.paper, under)).toBeGreaterThanOrEqual(4.5);
      const town = colours.townInk;
      expect(readsAt(READS.town, town, colours.paper, under)).toBeGreaterThanOrEqual(4.5);
      expect(readsAt(READS.symbol, colours.event, colours.paper, under)).toBeGreaterThanOrEqual(3);
      for (const side of paletteOf(name, META).sides) {
        expect(readsAt(READS.side, side.ink, colours.paper, under)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each(colours.accounts)('the account %s reads in the text and on the map', (ink) => {
    expect(contrast(ink, colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(['day', 'night'] as const)('the sides and themes of the atlas, by %s', (name) => {
  const colours = paletteOf(name, META);

  test.each(colours.sides.map(({ id, ink }) => [id, ink]))('%s', (_, ink) => {
    expect(contrast(ink, colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.sea)).toBeGreaterThanOrEqual(3);
  });
  test.each(colours.themes.map(({ id, ink }) => [id, ink]))('%s', (_, ink) => {
    expect(contrast(ink, colours.panel)).toBeGreaterThanOrEqual(3);
  });
});

/** Least difference, by CIE 1976, of two accounts and of two sides to any eye. */
const [ACCOUNTS_APART, SIDES_APART] = [17, 45] as const;

describe.each(VISIONS)('to %s eyes', (vision) => {
  const apart = (a: string, b: string): number =>
    difference(seen(lightOf(a), vision), seen(lightOf(b), vision));

  test.each(['day', 'night'] as const)('accounts are told apart by %s, and read', (name) => {
    const { accounts, paper } = PALETTES[name];
    const alike = accounts.flatMap((ink, nth) =>
      accounts.slice(0, nth).filter((other) => apart(ink, other) < ACCOUNTS_APART),
    );
    expect(alike).toEqual([]);
    const ground = seen(lightOf(paper), vision);
    const pale = accounts.filter((ink) => contrastOf(seen(lightOf(ink), vision), ground) < 4.5);
    expect(pale).toEqual([]);
  });

  test.each(['day', 'night'] as const)('sides are told apart by %s', (name) => {
    const { sides } = paletteOf(name, META);
    expect(sides.length).toBeGreaterThan(1);
    for (const [nth, { id, ink, dashed, hatched }] of sides.entries()) {
      for (const other of sides.slice(0, nth)) {
        expect(apart(ink, other.ink), `${id} and ${other.id}`).toBeGreaterThan(SIDES_APART);
        // Where colours are grey alike: courses, hulls and armies of their own.
        expect([dashed, hatched]).not.toEqual([other.dashed, other.hatched]);
      }
    }
  });
});

test('what is simulated is what the table of the source has, and white is white to all', () => {
  for (const vision of VISIONS)
    for (const channel of seen([1, 1, 1], vision)) expect(channel).toBeCloseTo(1, 4);
  expect(seen([1, 0, 0], 'deutan')).toEqual([0.367322, 0.280085, 0]);
});

test('contrast itself is that of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('cssVariables writes each plain colour as a custom property', () => {
  const css = cssVariables(PALETTES.day);
  expect(css).toContain('--ink-soft: ');
  expect(css).toContain('--paper: #f7f0dd;');
  expect(css).not.toContain('powers');
  expect(css).not.toContain('hill-shade');
});

test('the page’s frame has the colour of the paper before any script runs', () => {
  const page = readFileSync('index.html', 'utf8');
  for (const [scheme, palette] of [
    ['light', 'day'],
    ['dark', 'night'],
  ] as const)
    expect(page).toContain(
      `name="theme-color" content="${PALETTES[palette].paper}" media="(prefers-color-scheme: ${scheme})"`,
    );
});
