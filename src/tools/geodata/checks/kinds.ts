import type { Form, Kind } from '../../../domain/atlas/feature/kind';
import { formsIn } from '../../../domain/atlas/renderers';
import { fieldOf, type Geodata, type Placed, type PlacedFeature } from '../geodata';
import type { Finding } from '../files/problem';
import { unknownName } from './references';

/** Kinds that are listed twice or lack a drawing, and features of a kind that their theme cannot draw. */
export function checkKinds({
  kinds,
  symbols,
  features,
}: Pick<Geodata, 'kinds' | 'symbols' | 'features'>): readonly Finding[] {
  const byId = new Map(kinds.toReversed().map(({ item }) => [item.id, item]));
  return [
    ...kinds.flatMap((placed) => inKind(placed, byId, symbols)),
    ...features.flatMap(inFeature),
  ];
}

/** Forms that are nothing without a drawing. */
const DRAWN: ReadonlySet<Form> = new Set<Form>(['symbol', 'stop']);

function inKind(
  { file, path, item }: Placed<Kind>,
  byId: ReadonlyMap<string, Kind>,
  symbols: Geodata['symbols'],
): readonly Finding[] {
  const { id, form, symbol } = item;
  const findings: Finding[] = [];
  if (byId.get(id) !== item) {
    const message = `another kind is called "${id}" too`;
    findings.push({ file, path: [...path, 'id'], message, expected: 'an id of its own' });
  }
  if (symbol !== null && symbols[symbol] === undefined) {
    const message = unknownName(symbol, 'symbol', Object.keys(symbols));
    const expected = `a file symbols/${symbol}.svg`;
    findings.push({ file, path: [...path, 'symbol'], message, expected });
  }
  if (symbol === null && DRAWN.has(form)) {
    const message = `a kind of the form "${form}" needs a symbol`;
    findings.push({ file, path, message, expected: '"symbol": "the name of a file in symbols/"' });
  }
  return findings;
}

/** The geometries in which a form is drawn. */
const GEOMETRIES: Readonly<Record<Form, readonly string[]>> = {
  symbol: ['Point'],
  station: ['Point'],
  stop: ['Point'],
  halt: ['Point'],
  line: ['LineString', 'MultiLineString'],
  boundary: ['LineString', 'MultiLineString'],
  front: ['LineString', 'MultiLineString'],
  track: ['LineString'],
  army: ['LineString'],
  area: ['Polygon', 'MultiPolygon'],
};

function inFeature(placed: PlacedFeature): readonly Finding[] {
  const { kind } = placed;
  const { geometry } = placed.feature;
  const field = fieldOf(placed, 'kind');
  if (!kind) return [];
  const { renderer } = placed.theme;
  const forms = formsIn(renderer);
  if (!forms.includes(kind.form)) {
    const message = `a theme drawn by "${renderer}" cannot draw "${kind.form}"`;
    return [{ ...field, message, expected: `a kind of the form ${forms.join(', ')}` }];
  }
  const drawn = GEOMETRIES[kind.form];
  if (geometry === null || drawn.includes(geometry.type)) return [];
  const message = `what is drawn as "${kind.form}" cannot be a ${geometry.type}`;
  return [{ ...field, message, expected: `a geometry that is ${drawn.join(' or ')}` }];
}
