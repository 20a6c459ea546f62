import type { InferInput } from 'valibot';
import type { AtlasFeature, FeatureDetails, ToldDetails } from '../../domain/atlas/feature/feature';
import type { Said } from '../../domain/atlas/said';
import type { ThemeId } from '../../domain/atlas/id';
import type { Kind } from '../../domain/atlas/feature/kind';
import { DataError } from '../mistake';
import { type TOLD_APART, type WrittenOutline, readOutlines } from './read';
import type { FeatureSchema } from './schema';

type WholeInFile = InferInput<typeof FeatureSchema>;
type ToldApart = (typeof TOLD_APART)[number];

/** A feature as it stands in the file, where much is left out. */
interface FeatureInFile extends Omit<WholeInFile, 'properties'> {
  readonly properties: Omit<WholeInFile['properties'], ToldApart>;
}

/** A theme as our own build writes it: a FeatureCollection that says where the details of its features are. */
export interface ThemeOnPage {
  readonly type: 'FeatureCollection';
  /** How many of the features, in their order, are told of in which file beside this one. */
  readonly details?: readonly (readonly [count: number, file: string])[];
  readonly features: readonly unknown[];
}

/** Details as our own build writes them, by the feature's id; what is empty is left out. */
export type DetailsOnPage = Readonly<Record<string, Partial<ToldDetails>>>;

/**
 * Reads a theme's file that our own build has written from checked data: as `parseTheme`, but for the details, and it looks
 * only whether it is such a file. To hold every field against its schema took the page as long again as all else that it
 * does with them.
 */
export function readTheme(
  theme: ThemeId,
  file: string,
  json: unknown,
  kinds: readonly Kind[],
): readonly AtlasFeature[] {
  if (!isLayer(json)) throw new DataError(`${file}: no file of features`);
  const beside = file.slice(0, file.lastIndexOf('/') + 1);
  const addresses = (json.details ?? []).flatMap(([count, name]) =>
    new Array<string>(count).fill(beside + name),
  );
  const outlines = readOutlines(theme, [{ file, features: json.features.map(outlined) }], kinds);
  return outlines.map((outline, nth) => {
    const detailsAt = addresses[nth];
    return detailsAt === undefined ? outline : { ...outline, detailsAt };
  });
}

/** Reads a file of details; throws a `DataError` when it is none. */
export function readDetailsFile(file: string, json: unknown): ReadonlyMap<string, ToldDetails> {
  if (!isDetails(json)) throw new DataError(`${file}: no details`);
  return new Map(Object.entries(json).map(([id, told]) => [id, { ...NOTHING, ...told }]));
}

/** Reads a file of what is told in another language; throws a `DataError` when it is none. */
export function readSaid(file: string, json: unknown): Said {
  if (!isSaid(json)) throw new DataError(`${file}: nothing that is told`);
  return json;
}

const NOTHING: FeatureDetails = {
  summary: '',
  figures: [],
  claims: [],
  details: [],
  doubts: [],
  sources: [],
  unsourced: [],
  pictures: [],
};

/** What `FeatureSchema` puts in place of fields that are left out. */
const LEFT_OUT = {
  names: {},
  partOf: [],
  belligerents: [],
  holders: [],
  rank: 3,
  commands: [],
} as const satisfies Partial<FeatureInFile['properties']>;

function outlined({ properties, ...rest }: FeatureInFile): WrittenOutline {
  return { ...rest, properties: { ...LEFT_OUT, ...properties } } as unknown as WrittenOutline;
}

function isLayer(
  json: unknown,
): json is ThemeOnPage & { readonly features: readonly FeatureInFile[] } {
  return (
    isRecord(json) &&
    json.type === 'FeatureCollection' &&
    (json.details === undefined || Array.isArray(json.details)) &&
    Array.isArray(json.features) &&
    json.features.every(isFeature)
  );
}

function isFeature(value: unknown): boolean {
  if (!isRecord(value) || typeof value.id !== 'string' || !isRecord(value.properties)) return false;
  const { title, kind, when } = value.properties;
  const isTold = typeof title === 'string' && typeof kind === 'string';
  return isTold && isRecord(when) && typeof when.start === 'string';
}

function isDetails(json: unknown): json is DetailsOnPage {
  return (
    isRecord(json) &&
    Object.values(json).every((told) => isRecord(told) && typeof told.summary === 'string')
  );
}

function isSaid(json: unknown): json is Said {
  return isRecord(json) && ['summaries', 'people', 'plates', 'texts'].every((part) => part in json);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
