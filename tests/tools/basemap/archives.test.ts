import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import distance from '@turf/distance';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/tools/basemap/tiles/archive';
import { outputFolder } from '../../../src/tools/basemap/folders';
import { groundAt } from './ground';
import { featuresOf, readVectorTile, tileAt, verticesOf } from './vectorTile';
import { PROBES } from './probes';

const archive = (name: string) => openArchive(`${outputFolder}${name}.pmtiles`);
const world = archive('world');
const detail = archive('detail');

const Manifest = v.object({
  archives: v.record(
    v.string(),
    v.object({ bytes: v.number(), sha256: v.string(), sources: v.array(v.string()) }),
  ),
  sources: v.record(v.string(), v.object({ title: v.string(), licence: v.string() })),
});

describe('the manifest', () => {
  const manifest = v.parse(
    Manifest,
    JSON.parse(readFileSync(`${outputFolder}manifest.json`, 'utf8')),
  );

  it.each(Object.entries(manifest.archives))('tells the truth about %s', (file, entry) => {
    const bytes = readFileSync(`${outputFolder}${file}`);
    expect(bytes.length).toBe(entry.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
    for (const source of entry.sources) expect(manifest.sources).toHaveProperty(source);
  });

  it('adds up to no more than 25 MB', () => {
    const sizes = Object.values(manifest.archives).map(({ bytes }) => bytes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25e6);
  });
});

describe('the archives', () => {
  it.each([
    ['world', 0, 7, [-180, 180]],
    ['detail', 8, 11, [-180, 180]],
    ['relief', 0, 5, [-180, 180]],
    ['sea', 0, 4, [-180, 180]],
    ['powers', 0, 6, [-180, 180]],
  ])('%s has its zooms and bounds', async (name, first, last, [west, east]) => {
    const header = await archive(name).getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([first, last]);
    expect([header.minLon, header.maxLon]).toEqual([west, east]);
  });

  it.each([
    ['world', ['land', 'lake', 'isle', 'river']],
    ['detail', ['land', 'lake', 'isle', 'river']],
    ['powers', ['power', 'border', 'lease']],
  ])('%s names its layers', async (name, layers) => {
    const metadata = v.parse(
      v.object({ vector_layers: v.array(v.object({ id: v.string() })) }),
      await archive(name).getMetadata(),
    );
    expect(metadata.vector_layers.map(({ id }) => id)).toEqual(layers);
  });
});

describe('the coast', () => {
  it.each(PROBES)('%s', async (_name, lng, lat, ground) => {
    expect(await groundAt({ world, detail }, [lng, lat])).toBe(ground);
  });

  it('has at least 300 vertices within 20 km of Port Arthur', async () => {
    const harbour: [number, number] = [121.26, 38.8];
    const { x, y } = tileAt(harbour, 11);
    const vertices = new Set<string>();
    for (const dx of [-2, -1, 0, 1, 2]) {
      for (const dy of [-2, -1, 0, 1, 2]) {
        const tile = { z: 11, x: x + dx, y: y + dy };
        const land = featuresOf(await readVectorTile(detail, tile), 'land');
        for (const at of land.flatMap((feature) => verticesOf(feature, tile))) {
          if (distance([...at], harbour) <= 20) vertices.add(at.join(' '));
        }
      }
    }
    expect(vertices.size).toBeGreaterThanOrEqual(300);
  });

  it('marks what has detail, and nothing else', async () => {
    const marks = async (place: readonly [number, number]) => {
      const land = featuresOf(await readVectorTile(world, tileAt(place, 7)), 'land');
      return [...new Set(land.map(({ properties }) => properties.d))];
    };
    expect(await marks([121.26, 38.8])).toEqual([1]);
    expect(await marks([75, 20])).toEqual([undefined]);
  });

  it('draws the Suez canal and none at Panama', async () => {
    const canals = async (place: readonly [number, number]) => {
      const rivers = featuresOf(await readVectorTile(world, tileAt(place, 7)), 'river');
      return rivers.flatMap(({ properties: { kind, name } }) => (kind === 'canal' ? [name] : []));
    };
    expect(await canals([32.34, 30.6])).toContain('Suez Canal');
    expect(await canals([-79.7, 9.1])).toEqual([]);
  });
});
