import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { outputFolder } from './folders';

const Manifest = v.strictObject({
  about: v.string(),
  fonts: v.record(
    v.string(),
    v.strictObject({
      title: v.string(),
      licence: v.string(),
      package: v.string(),
      version: v.string(),
      bytes: v.number(),
      sha256: v.string(),
      /** Every far-eastern character the file has, in order of code points. */
      characters: v.string(),
    }),
  ),
});

/** What letters there are, in which file and from where. */
export type Manifest = v.InferOutput<typeof Manifest>;

/** The manifest that lies beside the letters. */
export function readManifest(): Manifest {
  const text = readFileSync(join(outputFolder, 'manifest.json'), 'utf8');
  return v.parse(Manifest, JSON.parse(text));
}
