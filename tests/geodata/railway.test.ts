import { distance } from '@turf/distance';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../src/data/features/parse';
import type { AtlasFeature } from '../../src/domain/atlas/feature/feature';
import type { ThemeId } from '../../src/domain/atlas/id';
import { asCurves, isLine } from '../../src/domain/atlas/feature/lines';
import { KINDS } from '../sampleKinds';

const file = 'railway-lines';
const json = JSON.parse(readFileSync(`geodata/layers/${file}.geojson`, 'utf8')) as unknown;
const sections = parseTheme('railway' as ThemeId, [{ file, json }], KINDS)
  .filter(isLine)
  .filter(({ geometry }) => geometry !== null);
const curves = asCurves(sections);

describe('the railway as it is drawn', () => {
  it.each(sections.map((section, index) => [section.id, section, curves[index]] as const))(
    '%s passes through its stations and is as long as it says',
    (_, section, curve) => {
      if (section.geometry?.type !== 'LineString' || curve?.geometry?.type !== 'LineString') {
        throw new Error('a section is a line');
      }
      const drawn = curve.geometry.coordinates;
      expect(drawn).toEqual(expect.arrayContaining(section.geometry.coordinates));
      const km = drawn
        .slice(1)
        .reduce((sum, to, index) => sum + distance(drawn[index] ?? to, to), 0);
      const told = section.details.find(({ label }) => label === 'Length drawn')?.text ?? '';
      expect(Math.abs(km - Number.parseInt(told.replace(',', ''), 10))).toBeLessThan(1);
    },
  );

  it('leaves what crossed the lake by ship or on the ice as it is', () => {
    const crossings = (all: readonly AtlasFeature[]) =>
      all.filter(({ kind }) => kind.line === 'ferry' || kind.line === 'ice');
    expect(crossings(sections)).toHaveLength(2);
    expect(crossings(curves)).toEqual(crossings(sections));
  });
});
