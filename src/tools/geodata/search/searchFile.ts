import type { Manifest } from '../../../data/manifest';
import { searchFileText } from '../../../data/searchIndex';
import { dataFile, type DataFile } from '../files/dataFile';
import { type Geodata, foundFeatures } from '../geodata';
import { featureEntries } from './features';
import { passageEntries, sourceEntries } from './passages';
import { labelEntries } from './labels';
import { personEntries, shipEntries, unitEntries } from './people';
import { placeEntries } from './places';
import { tied } from './placesOf';

/** The file in which the page searches. */
export function searchFile(geodata: Geodata, { meta, articles, sources }: Manifest): DataFile {
  const features = foundFeatures(geodata);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const itemOf = <Item>({ item }: { readonly item: Item }): Item => item;
  const places = tied(geodata.places.map(itemOf), features);
  const entries = [
    ...placeEntries(places),
    ...featureEntries(features, places, geodata.atlas),
    ...personEntries(geodata.people.map(itemOf)),
    ...unitEntries(geodata.units.map(itemOf), byId),
    ...shipEntries(geodata.ships.map(itemOf), byId),
    ...labelEntries(geodata.labels.map(itemOf), geodata.places.map(itemOf), features),
    ...passageEntries(articles, meta, geodata.atlas.alt),
    ...sourceEntries(sources, articles, features),
  ];
  return dataFile('search', 'json', searchFileText(entries));
}
