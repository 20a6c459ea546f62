import { NAME_SOURCES, type NameSource, nameSourceOf } from '../../../domain/atlas/nameSources';
import type { Geodata } from '../geodata';
import type { WrittenLabel } from '../records/gazetteer';
import { dataFile, type DataFile } from './dataFile';

/** The names of the base map, in a file for each source that the map has of them. */
export type LabelFiles = Readonly<Partial<Record<NameSource, DataFile>>>;

/** Parts the names as the map wants them, a line for each; no file is made of nothing. */
export function labelFiles({ labels }: Pick<Geodata, 'labels'>): LabelFiles {
  const items = labels.map(({ item }) => item);
  const files: Partial<Record<NameSource, DataFile>> = {};
  for (const source of NAME_SOURCES) {
    const names = items.filter(({ geometry, properties }) => {
      const isLine = geometry.type === 'LineString';
      return nameSourceOf(isLine, properties.class, properties.minzoom) === source;
    });
    if (names.length === 0) continue;
    const lines = names.map((name) => JSON.stringify(written(name))).join(',\n');
    const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
    files[source] = dataFile(`labels-${source}`, 'geojson', text);
  }
  return files;
}

/** What the map draws of a name: further ones are for search. */
function written({ properties, ...rest }: WrittenLabel): unknown {
  const drawn = Object.entries(properties).filter(([name]) => name !== 'alt');
  return { ...rest, properties: Object.fromEntries(drawn) };
}
