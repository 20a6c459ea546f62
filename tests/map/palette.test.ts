import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AtlasSchema } from '../../src/data/atlasSchema';
import { readMeta } from '../../src/data/manifest';
import { PALETTES, type PaletteColours, cssVariables, paletteOf } from '../../src/design/palette';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const json: unknown = JSON.parse(readFileSync('geodata/atlas.json', 'utf8'));

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

  test.each(colours.accounts)('the account %s reads in the text and on the map', (ink) => {
    expect(contrast(ink, colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(['day', 'night'] as const)('the sides and themes of the atlas, by %s', (name) => {
  const colours = paletteOf(name, readMeta(v.parse(AtlasSchema, json), { kinds: [], symbols: {} }));

  test.each(colours.sides.map(({ id, ink }) => [id, ink]))('%s', (_, ink) => {
    expect(contrast(ink, colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colours.sea)).toBeGreaterThanOrEqual(3);
  });
  test.each(colours.themes.map(({ id, ink }) => [id, ink]))('%s', (_, ink) => {
    expect(contrast(ink, colours.panel)).toBeGreaterThanOrEqual(3);
  });
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
