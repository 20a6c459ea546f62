import { existsSync, readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { LanguageId } from '../../../domain/atlas/id';
import { OWN_LANGUAGE } from '../../../domain/atlas/languages';
import * as v from 'valibot';

/** A name of the base map. */
export interface PlaceName {
  readonly name: string;
  /** What the name is marked with where that is not what the page is in; missing where it is. */
  readonly lang?: string;
  /** The same in other languages, by their ids. */
  readonly names: Readonly<Record<string, unknown>>;
  /** What it names: `town`, `sea`, `strait` … */
  readonly class: string;
  /** 1 for what is written first. */
  readonly rank: number;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** One position for a point, several for a name that follows a curve. */
  readonly line: readonly Position[];
}

const position = v.array(v.number());
const NamesSchema = v.object({
  features: v.array(
    v.object({
      geometry: v.variant('type', [
        v.object({ type: v.literal('Point'), coordinates: position }),
        v.object({ type: v.literal('LineString'), coordinates: v.array(position) }),
      ]),
      properties: v.looseObject({
        name: v.string(),
        class: v.string(),
        minzoom: v.number(),
        maxzoom: v.number(),
        rank: v.number(),
      }),
    }),
  ),
});

/** The names of the base map, first the ones to be written first; none when there is no such file. */
export function readPlaceNames(file: string): readonly PlaceName[] {
  if (!existsSync(file)) return [];
  return v
    .parse(NamesSchema, JSON.parse(readFileSync(file, 'utf8')))
    .features.map(({ geometry, properties }) => ({
      ...properties,
      names: properties,
      line: geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
    }))
    .toSorted((a, b) => a.minzoom - b.minzoom || a.rank - b.rank);
}

/** Names as a language has them; what has none in it is called, and marked, as the atlas's own language has it. */
export function namesIn(
  names: readonly PlaceName[],
  language: LanguageId | null,
): readonly PlaceName[] {
  if (language === null) return names;
  return names.map((each) => {
    const name = each.names[language];
    return typeof name === 'string' ? { ...each, name } : { ...each, lang: OWN_LANGUAGE.tag };
  });
}
