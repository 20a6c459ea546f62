import type { GazetteerPlace } from './records/gazetteer';
import type { Article } from '../../domain/reading/article';
import { passagesIn } from '../../domain/atlas/atlas';
import { isPlaceId } from '../../domain/atlas/id';
import type { NamedPlace } from '../../domain/atlas/place';
import type { Geodata } from './geodata';

/** The places of the gazetteer that articles link to, as the page knows them. */
export function linkedPlaces(
  { places }: Pick<Geodata, 'places'>,
  articles: readonly Article[],
): readonly NamedPlace[] {
  const linked = new Set<string>(
    articles.flatMap((article) => passagesIn(article).flatMap((passage) => passage.places ?? [])),
  );
  return places.flatMap(({ item }) => (linked.has(item.id) ? namedPlace(item) : []));
}

function namedPlace({
  id,
  geometry,
  properties: { names, kind },
}: GazetteerPlace): readonly NamedPlace[] {
  if (!isPlaceId(id)) return [];
  const [first] = Object.values(names);
  const title = names.period ?? names.modern ?? first ?? id;
  return [{ id, title, kind, names, at: geometry?.coordinates ?? null }];
}
