import type { AtlasMeta } from '../domain/atlas/meta';
import type { Side } from '../domain/atlas/feature/feature';
import type { ThemeId } from '../domain/atlas/id';
import { type Inks, colouredSides } from '../domain/atlas/sides';

type Palette = keyof Inks;

/** How the map draws a side. */
export interface SideLook {
  readonly id: Side;
  readonly ink: string;
  readonly dashed: boolean;
  readonly hatched: boolean;
}

/** Every colour of the atlas by what it is for; the map, the symbols and the page all take theirs from here. */
export interface PaletteColours {
  /** Page and halo of labels on land. */
  readonly paper: string;
  readonly panel: string;
  readonly land: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly highlight: string;
  /** Behind a line that is lit. */
  readonly light: string;
  readonly shadow: string;
  readonly accent: string;
  readonly focus: string;
  /** Where one is in the text, and north. */
  readonly mark: string;
  readonly neutral: string;
  /** Symbols of events. */
  readonly event: string;
  /** Names of events. */
  readonly eventInk: string;
  /** Round the globe. */
  readonly space: string;
  /** Open sea where no depth is known. */
  readonly sea: string;
  /** Sea floor from the deepest to the shore. */
  readonly depths: readonly [string, string, string, string, string];
  /** The wash between the water-lines. */
  readonly shore: string;
  readonly waterLine: string;
  readonly graticule: string;
  readonly lake: string;
  readonly river: string;
  readonly coast: string;
  /** Names on water and their halo. */
  readonly seaInk: string;
  readonly seaHalo: string;
  readonly landInk: string;
  readonly townInk: string;
  readonly hillShade: string;
  readonly hillLight: string;
  readonly railway: string;
  readonly ice: string;
  readonly boundary: string;
  /** Tint of the land of a power that has none of its own. */
  readonly otherPower: string;
  /** Accounts that are compared, by their numbers from 1: told apart by every eye, by lightness where not by hue. */
  readonly accounts: readonly string[];
  /** What belongs to each side that has a colour. */
  readonly sides: readonly SideLook[];
  /** Tints that lie over the land of each power. */
  readonly powers: readonly { readonly holder: string; readonly ink: string }[];
  readonly themes: readonly { readonly id: ThemeId; readonly ink: string }[];
}

/** Both palettes without what an atlas adds: a chart by daylight and the same chart under a lamp. */
export const PALETTES: Readonly<Record<Palette, PaletteColours>> = {
  day: {
    paper: '#f7f0dd',
    panel: '#f6efdf',
    land: '#f1e8d2',
    ink: '#2b2118',
    inkSoft: '#685741',
    rule: '#cdbd9d',
    highlight: '#f0d9c0',
    light: '#f6c84e',
    shadow: '#2b211838',
    accent: '#845617',
    focus: '#1d5fa8',
    mark: '#ad3318',
    neutral: '#6b5334',
    event: '#b0301a',
    eventInk: '#7c1f0e',
    space: '#e2d7bf',
    sea: '#b1cacb',
    depths: ['#86a7b0', '#98b5ba', '#a9c2c4', '#b7ccca', '#c5d5d0'],
    shore: '#c8d9d4',
    waterLine: '#6f97a1',
    graticule: '#4f7380',
    lake: '#c6d8d5',
    river: '#7899a6',
    coast: '#4f4029',
    seaInk: '#163a47',
    seaHalo: '#cddbd6',
    landInk: '#64503a',
    townInk: '#2b2118',
    hillShade: '70,48,30',
    hillLight: '255,252,240',
    railway: '#2b2118',
    ice: '#2e6d93',
    boundary: '#7a4a1f',
    otherPower: '#9a8c72',
    accounts: ['#1d5fa8', '#a54e11', '#4f5e3a', '#6f1975', '#4c3b00', '#0a4a40'],
    sides: [],
    powers: [],
    themes: [],
  },
  night: {
    paper: '#1d1c1a',
    panel: '#23211e',
    land: '#35322b',
    ink: '#ece3cf',
    inkSoft: '#b5a78c',
    rule: '#4f493d',
    highlight: '#4a3a2c',
    light: '#a8791c',
    shadow: '#00000080',
    accent: '#d9a75c',
    focus: '#8ec1ff',
    mark: '#f29478',
    neutral: '#cbb48d',
    event: '#ef8163',
    eventInk: '#f7b29d',
    space: '#100f0e',
    sea: '#16262e',
    depths: ['#0f1c24', '#13232b', '#182b33', '#1d323a', '#233a41'],
    shore: '#243c43',
    waterLine: '#47717d',
    graticule: '#5c8390',
    lake: '#1e343c',
    river: '#47707d',
    coast: '#8f8164',
    seaInk: '#9cc4cf',
    seaHalo: '#16262e',
    landInk: '#bba987',
    townInk: '#e6dbc4',
    hillShade: '0,0,0',
    hillLight: '236,221,190',
    railway: '#d8cbb0',
    ice: '#7fbbdc',
    boundary: '#d3a465',
    otherPower: '#5c5546',
    accounts: ['#bac2ff', '#dd9351', '#79ce98', '#c587c3', '#f4d676', '#6fe5e3'],
    sides: [],
    powers: [],
    themes: [],
  },
};

const made = new WeakMap<Painted, Map<Palette, PaletteColours>>();

/** What of an atlas has colours of its own. */
type Painted = Pick<AtlasMeta, 'sides' | 'themes' | 'basemap'>;

/** A palette with the atlas's own colours; the same object for the same atlas. */
export function paletteOf(name: Palette, meta: Painted): PaletteColours {
  const known = made.get(meta) ?? new Map<Palette, PaletteColours>();
  made.set(meta, known);
  const colours = known.get(name) ?? withAtlas(name, meta);
  known.set(name, colours);
  return colours;
}

function withAtlas(name: Palette, { sides, themes, basemap }: Painted): PaletteColours {
  return {
    ...PALETTES[name],
    sides: colouredSides(sides).map(({ id, inks, dashed, hatched }) => {
      return { id, ink: inks[name], dashed, hatched };
    }),
    powers: (basemap?.powers ?? []).map(({ holder, inks }) => ({ holder, ink: inks[name] })),
    themes: themes.map(({ id, inks }) => ({ id, ink: inks[name] })),
  };
}

/** The colour of what belongs to a side, or to none. */
export function inkOfSide({ sides, neutral }: PaletteColours, side: string | undefined): string {
  return sides.find(({ id }) => id === side)?.ink ?? neutral;
}

/**
 * The palette as CSS custom properties: `--paper: #f7f0dd; …`, with `--ink-soft` for `inkSoft`, `--side-Japan` for a
 * side and `--theme-battles` for a theme.
 */
export function cssVariables(colours: PaletteColours): string {
  const own = Object.entries(colours)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .filter(([, value]) => value.startsWith('#'))
    .map(([name, value]): [string, string] => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]);
  const sides = colours.sides.map(({ id, ink }) => [`side-${id}`, ink] as const);
  const accounts = colours.accounts.map((ink, nth) => [`account-${String(nth + 1)}`, ink] as const);
  const themes = colours.themes.map(({ id, ink }) => [`theme-${id}`, ink] as const);
  return [...own, ...sides, ...accounts, ...themes]
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
