import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { KindSchema, kindOf, readKind } from '../src/data/features/kinds';
import type { Kind } from '../src/domain/atlas/feature/kind';

const text = readFileSync(new URL('../geodata/kinds.json', import.meta.url), 'utf8');

/** The kinds of this atlas. */
export const KINDS: readonly Kind[] = v
  .parse(v.array(KindSchema), JSON.parse(text))
  .map((written) => readKind(written));

/** One of them by its id. */
export function kind(id: string): Kind {
  return kindOf(KINDS, id, 'a test');
}

/** The drawings of these kinds. */
export const SYMBOLS: Readonly<Record<string, string>> = Object.fromEntries(
  KINDS.flatMap(({ symbol }) => (symbol === null ? [] : [[symbol, drawingOf(symbol)]])),
);

function drawingOf(symbol: string): string {
  return readFileSync(new URL(`../geodata/symbols/${symbol}.svg`, import.meta.url), 'utf8');
}
