import { describe, expect, test } from 'vitest';
import { said, soundFolder, swap, write } from './slipFolder';

soundFolder();

const CHINESE =
  '"languages": [{ "id": "zh", "name": "中文", "english": "Chinese", "tag": "zh-Hans" }]';

function labelled(names: Readonly<Record<string, unknown>>): void {
  const properties = { name: 'Mukden', class: 'town', minzoom: 3, maxzoom: 24, rank: 0, ...names };
  const geometry = { type: 'Point', coordinates: [123.4328, 41.7922] };
  const feature = { type: 'Feature', id: 'lb-mukden', geometry, properties };
  write('labels.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
}

describe('a name of the map', () => {
  test('is one name; others are for search', () => {
    swap('atlas.json', '"themes":', `${CHINESE}, "themes":`);
    labelled({ zh: '奉天', alt: ['沈阳'] });
    expect(said()).toEqual([]);
    labelled({ zh: '奉天 / 沈阳' });
    expect(said()).toEqual([
      expect.stringMatching(
        /^labels\.geojson:1:\d+ features\[0\]\.properties\.zh: “奉天 \/ 沈阳” is more than one name$/,
      ),
    ]);
  });

  test('is written in simplified letters where the atlas writes Chinese so', () => {
    swap('atlas.json', '"themes":', `${CHINESE}, "themes":`);
    labelled({ zh: '瀋陽' });
    expect(said()).toEqual([
      expect.stringContaining('properties.zh: “瀋陽” has letters that are not simplified'),
    ]);
  });

  test('may be written in traditional ones elsewhere', () => {
    swap('atlas.json', '"themes":', `${CHINESE.replace('-Hans', '-Hant')}, "themes":`);
    labelled({ zh: '瀋陽' });
    expect(said()).toEqual([]);
  });
});
