import * as v from 'valibot';
import type { WrittenTheme } from '../../../data/manifest';
import type { DetailsOnPage, ThemeOnPage } from '../../../data/features/built';
import { TOLD_APART, readDetails } from '../../../data/features/read';
import { claimsOn } from '../../../domain/atlas/feature/claims';
import type { FeatureDetails } from '../../../domain/atlas/feature/feature';
import { stockedThemes } from '../stock/stocked';
import { dataFile, type DataFile } from './dataFile';
import type { Geodata, PlacedLayer } from '../geodata';

/** The features of one theme for whoever takes them away: an RFC 7946 FeatureCollection, its properties as written. */
export interface ThemeFile extends DataFile {
  readonly theme: string;
  /** Number of features. */
  readonly count: number;
  /** The same as the page fetches it: what list, timeline, map and pointer need; `null` for what does not come with the page. */
  readonly page: DataFile | null;
  /** What of a theme that does not come with the page its files are made of; `null` of all others. */
  readonly outlines: readonly StockedOutline[] | null;
  /** What is told of them besides, a file a card. */
  readonly details: readonly DataFile[];
}

/** A feature as the page reads it, and the file of its details, beside those of themes. */
interface StockedOutline {
  readonly id: string;
  readonly outline: unknown;
  readonly details: string;
}

/** So many characters of details are a file, some 20 kB as it is sent: as much as a card is waited for. */
const DETAILS_LENGTH = 128_000;

/** The schemas have been applied before; this only opens the list again, with every property as written, and copies nothing. */
const CollectionSchema = v.object({
  features: v.array(
    v.looseObject({ id: v.string(), properties: v.record(v.string(), v.unknown()) }),
  ),
});
type Written = v.InferOutput<typeof CollectionSchema>['features'][number];

/** Joins the layers of each theme into one file, and parts what the page needs at once from what it may ask for. */
export function themeFiles({
  atlas,
  layers,
  features,
}: Pick<Geodata, 'atlas' | 'layers' | 'features'>): readonly ThemeFile[] {
  const told = tellingOf(features);
  const stocked = stockedThemes({ atlas, features });
  return atlas.themes.map((theme) =>
    themeFile(
      theme,
      layers.filter((layer) => layer.theme === theme),
      { told, isStocked: stocked.has(theme.id) },
    ),
  );
}

/** What is told of a feature by its id, what it has of a whole as well; made one after the other, as there may be very many. */
type TellingOf = (id: string) => FeatureDetails | null;

function tellingOf(features: Geodata['features']): TellingOf {
  const written = new Map(features.map(({ feature }) => [feature.id, feature.properties]));
  const claiming = new Map(
    features.flatMap(({ feature: { id, properties } }) => {
      const { partOf, claims } = properties;
      if (partOf.length + claims.length === 0) return [];
      return [[id, { partOf, claims: readDetails(properties).claims }] as const];
    }),
  );
  return (id) => {
    const properties = written.get(id);
    if (!properties) return null;
    const own = readDetails(properties);
    return { ...own, claims: claimsOn(claiming, { ...own, partOf: properties.partOf }) };
  };
}

function themeFile(
  theme: WrittenTheme,
  layers: readonly PlacedLayer[],
  { told, isStocked }: { readonly told: TellingOf; readonly isStocked: boolean },
): ThemeFile {
  const features = layers.flatMap(({ json }) =>
    v.is(CollectionSchema, json) ? json.features : [],
  );
  const text = trimmed(JSON.stringify({ type: 'FeatureCollection', features }));
  const parts = partsOf(features, told);
  const details = parts.map((part) =>
    dataFile(`details/${theme.id}`, 'json', `{${part.join(',')}}`),
  );
  const toldIn = details.map(({ fileName }, nth): [number, string] => [
    parts[nth]?.length ?? 0,
    fileName.slice(fileName.indexOf('/') + 1),
  ]);
  return {
    theme: theme.id,
    count: features.length,
    ...dataFile(`whole/${theme.id}`, 'geojson', text),
    ...(isStocked
      ? { page: null, outlines: outlinesOf(features, toldIn) }
      : { page: pageFile(theme.id, features, toldIn), outlines: null }),
    details,
  };
}

function pageFile(
  theme: string,
  features: readonly Written[],
  details: NonNullable<ThemeOnPage['details']>,
): DataFile {
  const page: ThemeOnPage = {
    type: 'FeatureCollection',
    details,
    features: features.map(outlineOf),
  };
  return dataFile(theme, 'geojson', trimmed(JSON.stringify(page)));
}

function outlinesOf(
  features: readonly Written[],
  details: NonNullable<ThemeOnPage['details']>,
): readonly StockedOutline[] {
  const files = details.flatMap(([count, file]) => new Array<string>(count).fill(file));
  return features.map((feature, nth) => {
    const outline: unknown = JSON.parse(trimmed(JSON.stringify(outlineOf(feature))));
    return { id: feature.id, outline, details: `../${files[nth] ?? ''}` };
  });
}

function outlineOf({ properties, ...rest }: Written): unknown {
  const apart: ReadonlySet<string> = new Set(TOLD_APART);
  const kept = Object.entries(properties).filter(([name]) => !apart.has(name));
  return { ...rest, properties: Object.fromEntries(kept) };
}

/** What is told of each, as fields of an object, in parts of about `DETAILS_LENGTH`. */
function partsOf(features: readonly Written[], told: TellingOf): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const { id } of features) {
    const details = told(id);
    const field = `${JSON.stringify(id)}:${JSON.stringify(details ? filledOf(details) : {})}`;
    if (length + field.length > DETAILS_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(field);
    length += field.length;
  }
  return parts;
}

function filledOf(details: FeatureDetails): DetailsOnPage[string] {
  const fields = Object.entries<string | readonly unknown[]>({ ...details });
  return Object.fromEntries(fields.filter(([, value]) => value.length > 0));
}

/** JSON without space around its texts: the page takes them as they come, and the checks have read them so. */
function trimmed(json: string): string {
  if (!/"\s|\s"/.test(json)) return json;
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? value.trim() : value)),
  );
}
