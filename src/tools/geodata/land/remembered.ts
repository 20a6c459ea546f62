import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { crossingsOf, type Crossing } from './crossing';
import { NARROWS } from './narrows';

const CACHE_FILE = 'node_modules/.cache/geodata/crossings.json';
/** To be raised when the way of looking changes, so that old answers are not used. */
const METHOD = 1;

const CrossingsSchema = v.array(v.object({ vertex: v.number(), position: v.array(v.number()) }));
const CacheSchema = v.record(v.string(), CrossingsSchema);
type Cache = v.InferOutput<typeof CacheSchema>;

/** As `crossingsOf` for several courses, remembering those it has seen before in `node_modules/.cache`. */
export function rememberedCrossings(
  courses: readonly (readonly Position[])[],
  file: string = CACHE_FILE,
): readonly (readonly Crossing[])[] {
  const known = readCache(file);
  const seen: Cache = {};
  const found = courses.map((course) => {
    const key = keyOf(course);
    const crossings = known[key] ?? [...crossingsOf(course)];
    seen[key] = crossings.map(({ vertex, position }) => ({ vertex, position: [...position] }));
    return crossings;
  });
  if (Object.keys(seen).some((key) => !(key in known))) writeCache(file, seen);
  return found;
}

function keyOf(course: readonly Position[]): string {
  return createHash('sha256')
    .update(JSON.stringify([METHOD, NARROWS, course]))
    .digest('hex');
}

function readCache(file: string): Cache {
  try {
    return v.parse(CacheSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** A read-only folder only means that the next run takes as long again. */
function writeCache(file: string, cache: Cache): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(cache));
  } catch {
    return;
  }
}
