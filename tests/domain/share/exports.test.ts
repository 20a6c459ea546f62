import { describe, expect, it } from 'vitest';
import type { SourceKey } from '../../../src/domain/atlas/id';
import { tracksGeoJson, tracksGpx } from '../../../src/domain/share/exports';
import { sampleAtlas, told } from '../../sampleAtlas';

const atlas = sampleAtlas();
const detailsOf = () => told({ summary: 'Round & round.', sources: ['log' as SourceKey] });

describe('tracksGeoJson', () => {
  const { features } = tracksGeoJson(atlas, atlas.features, detailsOf);
  const [line] = features;

  it('has the tracks alone, with a time for each position', () => {
    expect(features).toHaveLength(1);
    expect(line?.id).toBe('main');
    expect(line?.properties.times).toHaveLength(line?.geometry.coordinates.length ?? NaN);
    expect(line?.properties.times[0]).toBe('1904-10-15T12:00:00Z');
    expect(line?.properties.times.at(-1)).toBe('1904-10-20T12:00:00Z');
    expect(line?.properties.uncertaintyKm.at(-1)).toBeGreaterThan(5);
  });

  it('says what it is drawn from', () => {
    expect(line?.properties.sources).toEqual(['log']);
  });

  it('names the stops', () => {
    expect(line?.properties.fixes[0]).toEqual({
      time: '1904-10-15T12:00:00Z',
      until: '1904-10-15T12:00:00Z',
      place: 'Libau',
      status: 'one-source',
    });
  });
});

describe('tracksGpx', () => {
  const gpx = tracksGpx(atlas, atlas.features, detailsOf);

  it('is GPX 1.1 with a time for each point and its stops', () => {
    expect(gpx).toContain('<gpx version="1.1" creator="Sample"');
    expect(gpx).toContain('<trk><name>main</name><desc>Round &amp; round.</desc>');
    expect(gpx).toContain(
      '<trkpt lat="0.00000" lon="4.00000"><time>1904-10-16T12:00:00Z</time></trkpt>',
    );
    expect(gpx).toContain('<name>Libau</name></wpt>');
  });

  it('escapes what XML would take for its own', () => {
    const [main] = atlas.features.filter(({ track }) => track !== null);
    const odd = main ? [{ ...main, title: 'A < B & "C"' }] : [];
    expect(tracksGpx(atlas, odd, () => null)).toContain(
      '<name>A &lt; B &amp; &quot;C&quot;</name><trkseg>',
    );
  });
});
