import {
  type ExpressionSpecification,
  type LayerSpecification,
  type StylePropertySpecification,
  latest,
  normalizePropertyExpression,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { alike } from '../../../src/map/style/alike';
import { byZoom } from '../../../src/map/style/zoom';

const source = 'lines';
const sided: ExpressionSpecification = ['match', ['get', 'side'], 'Japan', '#ad3318', '#1f3a68'];
const lit: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'hovered'], false],
  1,
  0.4,
];

const LAYERS: readonly LayerSpecification[] = [
  { id: 'plain', type: 'line', source },
  { id: 'one', type: 'line', source, paint: { 'line-color': '#123456', 'line-width': 3 } },
  { id: 'grows', type: 'line', source, paint: { 'line-width': byZoom(4, 0.7, 8, 1.5) } },
  {
    id: 'lit',
    type: 'line',
    source,
    paint: { 'line-color': sided, 'line-opacity': lit },
  },
  { id: 'dashed', type: 'line', source, paint: { 'line-dasharray': [2, 1], 'line-opacity': 0.6 } },
  { id: 'ring', type: 'circle', source, paint: { 'circle-color': '#123456' } },
  { id: 'name', type: 'symbol', source, layout: { 'text-field': 'x' } },
  {
    id: 'sign',
    type: 'symbol',
    source,
    layout: { 'text-field': 'x', 'icon-image': 'y' },
    paint: { 'text-color': sided, 'icon-opacity': lit },
  },
];

type Paint = Readonly<Record<string, unknown>>;

const specOf = (type: string): Readonly<Record<string, StylePropertySpecification>> =>
  latest[`paint_${type}` as 'paint_line'] as unknown as Record<string, StylePropertySpecification>;

function expressionOf({ type, paint = {} }: LayerSpecification, name: string) {
  const spec = specOf(type)[name];
  if (!spec) throw new Error(name);
  const value: unknown = (paint as Paint)[name] ?? spec.default;
  return normalizePropertyExpression(value as string, name, spec);
}

/** What of a layer decides for which of MapLibre's programs its paint is written. */
function mixOf(layer: LayerSpecification, names: readonly string[]): string {
  return names.map((name) => expressionOf(layer, name).kind).join();
}

const LINE = ['line-color', 'line-opacity', 'line-width'];
const TEXT = ['text-opacity', 'text-color', 'text-halo-color'];
const ICON = ['icon-opacity'];

describe('paint written alike', () => {
  test.each(LAYERS.map((layer) => [layer.id, layer] as const))('%s looks as it did', (_, layer) => {
    const written = alike(layer);
    const style = { version: 8 as const, sources: {}, layers: [written] };
    const faults = validateStyleMin(style).filter(({ message }) => !/source|glyphs/.test(message));
    expect(faults).toEqual([]);
    for (const name of Object.keys(written.paint ?? {})) {
      for (const zoom of [0, 3, 4, 5, 7, 8, 13]) {
        for (const side of ['Japan', 'Russia']) {
          const feature = { type: 2 as const, properties: { side } };
          const seen = (each: LayerSpecification) =>
            String(expressionOf(each, name).evaluate({ zoom }, feature, {}));
          expect(seen(written), `${name} at ${String(zoom)}`).toBe(seen(layer));
        }
      }
    }
  });

  test('has one program for all lines, one for all names, one for all signs', () => {
    const written = LAYERS.map((layer) => alike(layer));
    const mixes = (type: string, names: readonly string[]) =>
      new Set(written.filter((layer) => layer.type === type).map((layer) => mixOf(layer, names)));
    expect([...mixes('line', LINE)]).toEqual(['source,composite,composite']);
    expect([...mixes('symbol', TEXT)]).toEqual(['source,source,source']);
    const signs = written.filter(({ id }) => id === 'sign').map((layer) => mixOf(layer, ICON));
    expect(signs).toEqual(['source']);
  });

  test('leaves the coast alone, which has more points than all else', () => {
    const coast: LayerSpecification = { id: 'coast', type: 'line', source: 'world' };
    expect(alike(coast)).toBe(coast);
  });

  test('leaves what does not grow evenly between whole zooms', () => {
    const paint = { 'line-width': byZoom(4.5, 1, 6, 2) };
    const { paint: written } = alike({ id: 'odd', type: 'line', source, paint });
    expect(written['line-width']).toEqual(paint['line-width']);
  });
});
