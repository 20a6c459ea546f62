import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Label {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: {
    readonly name: string;
    readonly class: string;
    readonly minzoom: number;
    readonly maxzoom: number;
    readonly also?: string;
    readonly always?: boolean;
    readonly note?: string;
    readonly size?: number;
  };
}
const { features } = JSON.parse(readFileSync('geodata/labels.geojson', 'utf8')) as {
  readonly features: readonly Label[];
};
const at = (zoom: number): readonly Label[] =>
  features.filter(({ properties: { minzoom, maxzoom } }) => minzoom <= zoom && zoom <= maxzoom);
const namesAt = (zoom: number): readonly string[] =>
  at(zoom).map(({ properties }) => properties.name.toLowerCase());

describe('the plan of names', () => {
  test('gives each an identity of its own', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test.each([
    'korea',
    'manchuria',
    'empire of japan',
    'yellow sea',
    'gulf of pechihli',
    'sea of japan',
    'russian empire',
    'chinese empire',
  ])('the theatre at a glance has %s, which nothing pushes out', (name) => {
    expect(namesAt(3)).toContain(name);
    const label = at(3).find(({ properties }) => properties.name.toLowerCase() === name);
    expect(label?.properties.always).toBe(true);
  });

  test.each([
    'west harbour',
    'east basin',
    'entrance',
    'golden hill',
    "tiger's tail",
    '203 metre hill',
    'erhlungshan',
    'itzushan',
  ])('the harbour of Port Arthur has %s', (name) => {
    expect(namesAt(12)).toContain(name);
  });

  test.each(['outer roads', 'inner roads', 'roze island', 'yodolmi (palmido)'])(
    'Chemulpo has %s',
    (name) => {
      expect(namesAt(11)).toContain(name);
    },
  );

  test('says of the harbour that its names follow the drawn coast', () => {
    const moved = features.filter(({ id }) => /^pa-(entrance|west-harbour|golden-hill)$/.test(id));
    expect(moved).toHaveLength(3);
    expect(moved.map(({ properties }) => properties.note)).toEqual(
      moved.map(() => expect.stringMatching(/drawn coast/) as string),
    );
  });

  test.each(['lb-etorofu', 'lb-kunashiri', 'kur-urup'])(
    '%s carries the forms of both sides',
    (id) => {
      expect(features.find((label) => label.id === id)?.properties.also).toMatch(/\w/);
    },
  );
});

/** Mean width of a letter in ems, and the space that each class puts between letters. */
const LETTER = { capital: 0.67, small: 0.47 } as const;
const SPACED: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['ocean', 'sea', 'gulf'].map((of) => [of, 0.28])),
  ...Object.fromEntries(['empire', 'region', 'province', 'range'].map((of) => [of, 0.38])),
};
const SIZES: Readonly<Record<string, number>> = {
  ocean: 22,
  sea: 21,
  empire: 20,
  gulf: 16,
  lake: 16,
  region: 15,
};
/** The share of its size that a name has grown to by its last zoom, as the style has it. */
const GROWN = [0.72, 0.72, 0.81, 0.907] as const;

describe('names along curves', () => {
  const curved = features.flatMap(({ id, geometry, properties }) => {
    if (geometry.type !== 'LineString' || properties.class === 'river') return [];
    return [
      { id, line: geometry.coordinates as readonly (readonly [number, number])[], properties },
    ];
  });

  test('have room on their curve from the first zoom they are planned for', () => {
    const cramped = curved.filter(
      ({ line, properties }) => lengthOf(properties) > 1.06 * pixelsOf(line, properties.minzoom),
    );
    expect(curved.length).toBeGreaterThan(150);
    expect(cramped.map(({ id }) => id)).toEqual([]);
  });

  /** Pixels along the name at its greatest. MapLibre leaves out what does not fit, without a word. */
  function lengthOf({ name, class: of, maxzoom, size = 1 }: Label['properties']): number {
    const em = (SIZES[of] ?? 13) * size * (GROWN[maxzoom] ?? 1);
    const letters = Array.from(name).reduce(
      (sum, letter) =>
        sum + (/\p{Lu}/u.test(letter) ? LETTER.capital : LETTER.small) + (SPACED[of] ?? 0.12),
      0,
    );
    return em * letters;
  }
});

/** Pixels along a line of positions on a flat map. */
function pixelsOf(line: readonly (readonly [number, number])[], zoom: number): number {
  const points = line.map(([lng, lat]) => {
    const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    return [(lng / 360) * 512 * 2 ** zoom, (north / (2 * Math.PI)) * 512 * 2 ** zoom] as const;
  });
  return points.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}
