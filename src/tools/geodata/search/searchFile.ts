import type { Manifest } from '../../../data/manifest';
import { type IndexedEntry, searchFileText } from '../../../data/searchIndex';
import { dataFile, type DataFile } from '../files/dataFile';
import { type Geodata, foundFeatures } from '../geodata';
import { featureEntries } from './features';
import { partFiles } from './parts/partFiles';
import { passageEntries, sourceEntries } from './passages';
import { labelEntries } from './labels';
import { personEntries, shipEntries, unitEntries } from './people';
import { placeEntries } from './places';
import { tied } from './placesOf';

/** The files in which the page searches. */
interface SearchFiles {
  readonly search: DataFile;
  /** What is less known, of a large atlas; the first file names the one that tells of the others. */
  readonly searchRest: readonly DataFile[];
}

/** So many entries are one file, which is read at a go. */
const ONE_FILE = 4000;
/** Of more so many are looked through at once, so that a large atlas answers as soon as a small one. */
const BEST_KNOWN = 1000;

/** The files in which the page searches: one, or of a large atlas one for what is best known and parts for all else. */
export function searchFiles(geodata: Geodata, manifest: Manifest): SearchFiles {
  return partedFiles(entriesOf(geodata, manifest));
}

/** As `searchFiles`, of entries of any sort. */
export function partedFiles(entries: readonly IndexedEntry[]): SearchFiles {
  if (entries.length <= ONE_FILE) {
    return { search: dataFile('search', 'json', searchFileText(entries)), searchRest: [] };
  }
  const byWeight = entries.toSorted((a, b) => b.entry.weight - a.entry.weight);
  const { directory, parts } = partFiles(byWeight.slice(BEST_KNOWN), BEST_KNOWN);
  const name = directory.fileName.slice(directory.fileName.indexOf('/') + 1);
  const text = searchFileText(byWeight.slice(0, BEST_KNOWN), name);
  return { search: dataFile('search', 'json', text), searchRest: [directory, ...parts] };
}

function entriesOf(
  geodata: Geodata,
  { meta, articles, sources }: Manifest,
): readonly IndexedEntry[] {
  const features = foundFeatures(geodata);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const itemOf = <Item>({ item }: { readonly item: Item }): Item => item;
  const places = tied(geodata.places.map(itemOf), features);
  return [
    ...placeEntries(places),
    ...featureEntries(features, places, geodata.atlas),
    ...personEntries(geodata.people.map(itemOf)),
    ...unitEntries(geodata.units.map(itemOf), byId),
    ...shipEntries(geodata.ships.map(itemOf), byId),
    ...labelEntries(geodata.labels.map(itemOf), geodata.places.map(itemOf), features),
    ...passageEntries(articles, meta, geodata.atlas.alt),
    ...sourceEntries(sources, articles, features),
  ];
}
