import type { InferInput } from 'valibot';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { ThemeId } from '../../domain/atlas/id';
import type { Kind } from '../../domain/atlas/feature/kind';
import { DataError } from '../mistake';
import { type WrittenFeature, readFeatures } from './read';
import type { FeatureSchema } from './schema';

/** A feature as it stands in the file, where much is left out. */
type FeatureInFile = InferInput<typeof FeatureSchema>;

/**
 * Reads a theme's file that our own build has written from checked data: as `parseTheme`, but it looks only whether it is
 * such a file. To hold every field against its schema took the page as long again as all else that it does with them.
 */
export function readTheme(
  theme: ThemeId,
  file: string,
  json: unknown,
  kinds: readonly Kind[],
): readonly AtlasFeature[] {
  if (!isLayer(json)) throw new DataError(`${file}: no file of features`);
  return readFeatures(theme, [{ file, features: json.features.map(whole) }], kinds);
}

/** What `FeatureSchema` puts in place of fields that are left out. */
const LEFT_OUT = {
  names: {},
  alt: [],
  partOf: [],
  belligerents: [],
  figures: [],
  claims: [],
  holders: [],
  details: [],
  doubts: [],
  unsourced: [],
  rank: 3,
  commands: [],
  pictures: [],
} as const satisfies Partial<FeatureInFile['properties']>;

function whole({ properties, ...rest }: FeatureInFile): WrittenFeature {
  const { figures = [], details = [] } = properties;
  return {
    ...rest,
    properties: {
      ...LEFT_OUT,
      ...properties,
      figures: figures.map((figure) => ({ reckoned: false, coal: false, ...figure })),
      details: details.map((detail) => ({ reckoned: false, ...detail })),
    },
  } as unknown as WrittenFeature;
}

function isLayer(json: unknown): json is { readonly features: readonly FeatureInFile[] } {
  return (
    isRecord(json) &&
    json.type === 'FeatureCollection' &&
    Array.isArray(json.features) &&
    json.features.every(isFeature)
  );
}

function isFeature(value: unknown): boolean {
  if (!isRecord(value) || typeof value.id !== 'string' || !isRecord(value.properties)) return false;
  const { title, kind, when, sources } = value.properties;
  const isTold = typeof title === 'string' && typeof kind === 'string' && Array.isArray(sources);
  return isTold && isRecord(when) && typeof when.start === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
