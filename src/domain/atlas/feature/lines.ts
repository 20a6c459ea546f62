import { smoothLines } from '../../geometry/smoothLines';
import type { Extra } from './drawn';
import type { AtlasFeature } from './feature';

/** Russian gauge in millimetres; anything narrower gets longer spaces between its ticks. */
const BROAD = 1500;

/** Whether a feature is a line of a network. */
export function isLine({ kind }: AtlasFeature): boolean {
  return kind.form === 'line';
}

/** The sections on land as smooth lines through their stations; what crossed the lake stays as it is. */
export function asCurves(sections: readonly AtlasFeature[]): readonly AtlasFeature[] {
  const onLand = sections.flatMap((section) => {
    const { kind, geometry } = section;
    if (kind.line !== 'rails' || geometry?.type !== 'LineString') return [];
    return [{ section, geometry }];
  });
  const lines = smoothLines(onLand.map(({ geometry }) => geometry.coordinates));
  const curves = new Map(
    onLand.map(({ section, geometry }, index) => {
      const coordinates = [...(lines[index] ?? geometry.coordinates)];
      return [section.id, { ...section, geometry: { ...geometry, coordinates } }];
    }),
  );
  return sections.map((section) => curves.get(section.id) ?? section);
}

/** What the pattern of the line depends on. */
export function railwayExtra(feature: AtlasFeature): Extra {
  const { line } = feature.kind;
  const broad = (feature.gaugeMm ?? BROAD) >= BROAD;
  const variety = line !== 'rails' ? 'all' : broad ? 'broad' : 'narrow';
  return { variety, properties: { line, broad, idle: monthsText(feature.idleMonths ?? []) } };
}

/** Months as expressions can look for one among them: "/1/2/12/". */
function monthsText(months: readonly number[]): string {
  return ['', ...months, ''].join('/');
}
