import type { Manifest } from '../../../data/manifest';
import { searchFileText } from '../../../data/searchIndex';
import { passagesIn } from '../../../domain/atlas';
import { dataFile, type DataFile } from '../dataFile';
import type { Geodata } from '../geodata';
import { featureEntries } from './features';
import { passageEntries, sourceEntries } from './passages';
import { personEntries, unitEntries } from './people';
import { placeEntries } from './places';
import { tied } from './placesOf';

/** The file in which the page searches. */
export function searchFile(geodata: Geodata, { meta, articles, sources }: Manifest): DataFile {
  const features = geodata.features.map(({ feature }) => feature);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const itemOf = <Item>({ item }: { readonly item: Item }): Item => item;
  const places = tied(geodata.places.map(itemOf), features);
  const entries = [
    ...placeEntries(places),
    ...featureEntries(features, places),
    ...personEntries(geodata.people.map(itemOf), byId, articles.flatMap(passagesIn)),
    ...unitEntries(geodata.units.map(itemOf), byId),
    ...passageEntries(articles, meta),
    ...sourceEntries(sources, articles, features),
  ];
  return dataFile('search', 'json', searchFileText(entries));
}
