import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

/**
 * MapLibre compiles a program for each mix of properties that are one for a whole layer, differ by feature, or by feature and
 * zoom. Compiling costs more than any frame, so layers of a kind write the same properties the same way, whether they need
 * it or not: `feature` and `both` of them. The value of no property changes.
 */
interface Manner {
  readonly feature: Readonly<Record<string, string | number>>;
  readonly both: Readonly<Record<string, string | number>>;
}

/** With what they are where a layer does not say. */
const TEXT: Manner = {
  feature: { 'text-opacity': 1, 'text-color': '#000000', 'text-halo-color': 'rgba(0, 0, 0, 0)' },
  both: {},
};
const ICON: Manner = { feature: { 'icon-opacity': 1 }, both: {} };
const CIRCLE: Manner = { feature: { 'circle-color': '#000000' }, both: {} };
const LINE: Manner = {
  feature: { 'line-color': '#000000' },
  both: { 'line-opacity': 1, 'line-width': 1 },
};

/** The great sources: what is written by feature is written for each of their points, and there are many. */
const GREAT: readonly string[] = ['world', 'detail', 'coast', 'graticule'];

/** The layer, written like the others of its kind. */
export function alike<Layer extends LayerSpecification>(layer: Layer): Layer {
  const manners = mannersOf(layer);
  if (manners.length === 0) return layer;
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const { feature, both } of manners) {
    for (const [name, usual] of Object.entries(feature))
      paint[name] = byFeature(paint[name] ?? usual);
    for (const [name, usual] of Object.entries(both)) paint[name] = byBoth(paint[name] ?? usual);
  }
  return { ...layer, paint };
}

function mannersOf(layer: LayerSpecification): readonly Manner[] {
  if (layer.type === 'circle') return [CIRCLE];
  if (layer.type === 'line') return GREAT.includes(layer.source) ? [] : [LINE];
  if (layer.type !== 'symbol') return [];
  const { layout = {} } = layer;
  return [...('text-field' in layout ? [TEXT] : []), ...('icon-image' in layout ? [ICON] : [])];
}

/** No feature has it; to ask for it makes a value one by feature. */
const NOTHING: ExpressionSpecification = ['has', '-'];
const OF_FEATURES: readonly unknown[] = ['get', 'has', 'feature-state', 'geometry-type', 'id'];

/** The same value, by feature. What changes with zoom or with the moment is left as it is. */
function byFeature(value: unknown): unknown {
  return Array.isArray(value) ? value : ['case', NOTHING, value, value];
}

/** The same value, by feature and zoom. */
function byBoth(value: unknown): unknown {
  if (!reads(value, ['zoom'])) {
    const one = byFeature(value);
    return ['interpolate', ['linear'], ['zoom'], 0, one, 24, one];
  }
  if (reads(value, OF_FEATURES) || !isEven(value)) return value;
  return [...value.slice(0, 4), byFeature(value[4]), ...value.slice(5)];
}

/** Grows evenly between whole zooms: so it does by feature, which MapLibre works out at whole zooms alone. */
function isEven(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value) || value[0] !== 'interpolate') return false;
  const parts: readonly unknown[] = value;
  const zooms = parts.filter((_, index) => index >= 3 && index % 2 === 1);
  return zooms.every(Number.isInteger);
}

/** Whether an expression, or one within it, is one of some operators. */
function reads(value: unknown, operators: readonly unknown[]): boolean {
  if (!Array.isArray(value)) return false;
  const parts: readonly unknown[] = value;
  return operators.includes(parts[0]) || parts.some((part) => reads(part, operators));
}
