import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import type { PaletteColours } from '../../../design/palette';
import { BOLD } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { whileMoving } from '../paint';

interface AccountProperties {
  readonly id: FeatureId;
  /** The numbers of the accounts that tell of it, one after another: "13". */
  readonly by: string;
  /** Less is more important: what is lit first, then what more of them tell. */
  readonly order: number;
}

/** The events among what is on the map that an account tells of, with the accounts' numbers. */
export function accountsDrawn(
  shown: readonly AtlasFeature[],
  tellers: ReadonlyMap<FeatureId, readonly number[]>,
  lit: ReadonlySet<FeatureId>,
): FeatureCollection<Point, AccountProperties> {
  const features = shown.flatMap(({ geometry, id }) => {
    const by = tellers.get(id) ?? [];
    if (geometry?.type !== 'Point' || by.length === 0) return [];
    const properties = { id, by: by.join(''), order: (lit.has(id) ? 0 : 10) - by.length };
    return [{ type: 'Feature' as const, geometry, properties }];
  });
  return { type: 'FeatureCollection', features };
}

/** Under an event's symbol the numbers of the accounts that tell of it, each in its colour. */
export function accountLayers({ accounts, paper }: PaletteColours): readonly LayerSpecification[] {
  const numbers = accounts.flatMap(
    (ink, nth): (ExpressionSpecification | { 'text-color': string })[] => {
      const number = String(nth + 1);
      const isTold: ExpressionSpecification = ['in', number, ['get', 'by']];
      return [['case', isTold, `${number} `, ''], { 'text-color': ink }];
    },
  );
  return [
    {
      id: 'account-numbers',
      type: 'symbol',
      source: 'accounts',
      layout: {
        visibility: whileMoving('accounts'),
        'text-field': ['format', ...numbers],
        'text-font': BOLD,
        'text-size': byZoom(3, 11, 8, 14),
        'text-anchor': 'top',
        'text-offset': [0.1, 1.4],
        'text-padding': 0,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': paper, 'text-halo-color': paper, 'text-halo-width': 2 },
    },
  ];
}
