import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { WrittenTheme } from '../../data/manifest';
import type { Geodata, PlacedLayer } from './geodata';

/** The features of one theme as the page fetches them. */
export interface ThemeFile {
  readonly theme: string;
  /** Number of features. */
  readonly count: number;
  /** `geodata/battles.1f2e3d4c.geojson`, changed whenever the content is. */
  readonly fileName: string;
  /** An RFC 7946 FeatureCollection with the properties as written. */
  readonly text: string;
}

/** The schemas have been applied before; this only opens the list again, with every property as written. */
const CollectionSchema = v.object({ features: v.array(v.unknown()) });

/** Joins the layers of each theme into one file. */
export function themeFiles({
  atlas,
  layers,
}: Pick<Geodata, 'atlas' | 'layers'>): readonly ThemeFile[] {
  return atlas.themes.map((theme) =>
    themeFile(
      theme,
      layers.filter((layer) => layer.theme === theme),
    ),
  );
}

function themeFile(theme: WrittenTheme, layers: readonly PlacedLayer[]): ThemeFile {
  const features = layers.flatMap(({ json }) => v.parse(CollectionSchema, json).features);
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {
    theme: theme.id,
    count: features.length,
    fileName: `geodata/${theme.id}.${hash}.geojson`,
    text,
  };
}
