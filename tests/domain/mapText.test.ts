import { describe, expect, it } from 'vitest';
import { mapText } from '../../src/domain/mapText';
import { sampleAtlas } from '../sampleAtlas';

const atlas = sampleAtlas();
const view = { lng: 122, lat: 39, zoom: 6, bearing: 0, pitch: 0 };
const now = Date.parse('1904-08-20T12:00Z');

describe('the map in words', () => {
  it('says how wide it is, where, and what lies nearest its middle', () => {
    const seen = atlas.features.filter(({ id }) => ['yalu', 'assault'].includes(id));
    expect(mapText(atlas, { view, size: [1000, 700], now, seen })).toBe(
      '950 kilometres wide, about 39° 00′ N, 122° 00′ E. ' +
        'Nearest its middle: assault, 86 kilometres west; yalu, 200 kilometres north-east. ' +
        '2 things on it.',
    );
  });

  it('says what ships do that are on it', () => {
    const seen = atlas.features.filter(({ id }) => id === 'main');
    const at = Date.parse('1904-10-17T12:00Z');
    const text = mapText(atlas, {
      view: { ...view, lng: 2, lat: 0 },
      size: [800, 600],
      now: at,
      seen,
    });
    expect(text).toContain('main, ');
    expect(text).toContain('day 2');
  });

  it('says that there is nothing', () => {
    expect(mapText(atlas, { view, size: [1000, 700], now, seen: [] })).toContain('0 things on it.');
  });
});
