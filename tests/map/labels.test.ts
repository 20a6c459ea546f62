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
