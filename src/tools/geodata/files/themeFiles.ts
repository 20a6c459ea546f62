import * as v from 'valibot';
import type { WrittenTheme } from '../../../data/manifest';
import { dataFile, type DataFile } from './dataFile';
import type { Geodata, PlacedLayer } from '../geodata';

/** The features of one theme as the page fetches them: an RFC 7946 FeatureCollection, its properties as written. */
export interface ThemeFile extends DataFile {
  readonly theme: string;
  /** Number of features. */
  readonly count: number;
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
  const text = trimmed(JSON.stringify({ type: 'FeatureCollection', features }));
  return { theme: theme.id, count: features.length, ...dataFile(theme.id, 'geojson', text) };
}

/** JSON without space around its texts: the page takes them as they come, and the checks have read them so. */
function trimmed(json: string): string {
  if (!/"\s|\s"/.test(json)) return json;
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? value.trim() : value)),
  );
}
