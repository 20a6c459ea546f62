import { parseEdtf } from '../../../data/fields/edtf';
import { readSpan } from '../../../data/manifest';
import type { Path } from '../../../data/mistake';
import type { Geodata } from '../geodata';
import type { Finding } from '../files/problem';

/** Spans, extents and theme ids of `atlas.json` that cannot be. */
export function checkAtlas({
  atlas,
  atlasFile,
  layers,
}: Pick<Geodata, 'atlas' | 'atlasFile' | 'layers'>): readonly Finding[] {
  const faults = [
    ...checkSpan(atlas.span, ['span']),
    ...checkSpan(atlas.longSpan, ['longSpan']),
    ...(atlas.war ? checkSpan(atlas.war, ['war']) : []),
    ...checkExtents(atlas.opening.extent, ['opening', 'extent']),
    ...checkOpeningDate(atlas),
    ...atlas.themes.flatMap(({ id, span, extent }, i) => [
      ...checkThemeId(id, i, atlas.themes),
      ...checkSpan(span, ['themes', i, 'span']),
      ...checkExtents(extent, ['themes', i, 'extent']),
      ...checkThemeHolds(id, i, layers),
    ]),
  ];
  return faults.map((fault) => ({ file: atlasFile, ...fault }));
}

type Fault = Omit<Finding, 'file'>;

function checkSpan(span: readonly [string, string], path: Path): readonly Fault[] {
  const [start, end] = readSpan(span);
  if (!(start >= end)) return [];
  return [
    { path, message: `${span[1]} is before ${span[0]}`, expected: '[first date, last date]' },
  ];
}

function checkExtents(
  [west, south, east, north]: readonly [number, number, number, number],
  path: Path,
): readonly Fault[] {
  const possible = west >= -180 && west < east && east - west <= 360 && south >= -90 && north <= 90;
  if (possible && south < north) return [];
  const message = `[${[west, south, east, north].join(', ')}] is no extent`;
  return [{ path, message, expected: '[west, south, east, north] in degrees' }];
}

function checkOpeningDate({ opening, span }: Geodata['atlas']): readonly Fault[] {
  const [start, end] = readSpan(span);
  const date = parseEdtf(opening.date);
  // Of a span that runs backwards that alone is said.
  if (!date || start >= end || (date.start >= start && date.end <= end)) return [];
  const path = ['opening', 'date'];
  return [{ path, message: `${opening.date} is outside "span"`, expected: span.join(' to ') }];
}

/** A page that is given a theme of nothing takes its file for another's. */
function checkThemeHolds(id: string, index: number, layers: Geodata['layers']): readonly Fault[] {
  const isSomething = layers.some(({ theme, json }) => theme.id === id && !isEmpty(json));
  if (isSomething) return [];
  const path = ['themes', index, 'layers'];
  return [
    { path, message: 'the theme has no features', expected: 'a feature in one of its files' },
  ];
}

function isEmpty(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('features' in json)) return false;
  return Array.isArray(json.features) && json.features.length === 0;
}

function checkThemeId(
  id: string,
  index: number,
  themes: readonly { id: string }[],
): readonly Fault[] {
  if (themes.findIndex((theme) => theme.id === id) === index) return [];
  const message = `another theme is called "${id}" too`;
  return [{ path: ['themes', index, 'id'], message, expected: 'an id of its own' }];
}
