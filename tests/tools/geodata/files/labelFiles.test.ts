import { describe, expect, test } from 'vitest';
import { labelFiles } from '../../../../src/tools/geodata/files/labelFiles';
import type { Geodata } from '../../../../src/tools/geodata/geodata';

type Label = Geodata['labels'][number];

function label(id: string, ofWhat: string, minzoom: number, line = false): Label {
  const properties = { name: id, class: ofWhat, minzoom, maxzoom: 14, rank: 1 };
  const geometry = line
    ? { type: 'LineString' as const, coordinates: [[0, 0] as const, [1, 1] as const] }
    : { type: 'Point' as const, coordinates: [0, 0] as const };
  return { file: 'labels.geojson', path: [], item: { id, geometry, properties } } as never;
}

const idsIn = (text = '') =>
  (JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id);

describe('names of the base map', () => {
  const labels = [
    label('mukden', 'town', 4),
    label('yalu', 'river', 5, true),
    label('yellow-sea', 'sea', 3, true),
    label('roads', 'roadstead', 8, true),
  ];

  test('lie each in one file: points and rivers, great curves, small curves', () => {
    const files = labelFiles({ labels });
    expect(idsIn(files.names?.text)).toEqual(['mukden', 'yalu']);
    expect(idsIn(files.curves?.text)).toEqual(['yellow-sea']);
    expect(idsIn(files['curves-near']?.text)).toEqual(['roads']);
  });

  test('have no file of nothing', () => {
    expect(Object.keys(labelFiles({ labels: labels.slice(0, 2) }))).toEqual(['names']);
    expect(labelFiles({ labels: [] })).toEqual({});
  });
});
