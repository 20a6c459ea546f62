import { beforeAll, expect, test } from 'vitest';
import { parseTheme } from '../../src/data/features/parse';
import { type Atlas, createAtlas } from '../../src/domain/atlas/atlas';
import { litAt } from '../../src/domain/framing/sighted';
import { positionAt } from '../../src/domain/motion/voyage';
import { compiledAtlas } from '../compiledAtlas';
import { featureId } from '../sampleAtlas';

let atlas: Atlas;

beforeAll(() => {
  const compiled = compiledAtlas();
  const { meta } = compiled.manifest;
  const features = meta.themes.flatMap(({ id }, index) => {
    const file = compiled.files[index];
    return file
      ? parseTheme(id, [{ file: file.fileName, json: JSON.parse(file.text) }], meta.kinds)
      : [];
  });
  atlas = createAtlas({ ...compiled.manifest, features });
}, 120_000);

const SHIP = featureId('ship-knyaz-suvorov');

const placesAt = (day: string): unknown =>
  litAt(atlas, [SHIP], Date.parse(day)).flatMap(({ places }) => places);

test('a ship stands with her squadron before she sinks, and where she sank after that', () => {
  const ship = atlas.byId.get(SHIP);
  const fleet = ship?.partOf.flatMap((id) => atlas.byId.get(id)?.track ?? [])[0];
  const off = fleet && positionAt(fleet, Date.parse('1905-01-20T12:00Z'));
  // Off Madagascar.
  expect(off?.[0]).toBeCloseTo(48, 0);
  expect(placesAt('1905-01-20T12:00Z')).toEqual([off]);
  expect(placesAt('1905-05-28T12:00Z')).toEqual([[130.1895, 34.439]]);
});
