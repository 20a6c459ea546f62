import * as v from 'valibot';
import type { WholeFeature } from '../../domain/atlas/feature/feature';
import type { ThemeId } from '../../domain/atlas/id';
import type { Kind } from '../../domain/atlas/feature/kind';
import { dataError } from '../mistake';
import { type WrittenFeature, readFeatures } from './read';
import { LayerSchema } from './schema';

/** A file of a theme, as JSON gave it. */
interface LayerFile {
  readonly file: string;
  readonly json: unknown;
}

/** Reads the files of one theme together, and refuses the first field that is not as it should be with a `DataError`. */
export function parseTheme(
  theme: ThemeId,
  files: readonly LayerFile[],
  kinds: readonly Kind[],
): readonly WholeFeature[] {
  const layers = files.map(({ file, json }) => ({ file, features: writtenFeatures(json, file) }));
  return readFeatures(theme, layers, kinds);
}

function writtenFeatures(json: unknown, file: string): readonly WrittenFeature[] {
  const result = v.safeParse(LayerSchema, json);
  if (result.success) return result.output.features;
  const [issue] = result.issues;
  const id = v.safeParse(IdAtSchema, { json, index: issue.path?.[1]?.key });
  throw dataError(file, issue, id.success ? id.output : undefined);
}

/** The id of the feature at an index of a collection that is not otherwise sound. */
const IdAtSchema = v.pipe(
  v.object({ json: v.object({ features: v.array(v.unknown()) }), index: v.number() }),
  v.transform(({ json, index }) => json.features[index]),
  v.object({ id: v.string() }),
  v.transform(({ id }) => id),
);
