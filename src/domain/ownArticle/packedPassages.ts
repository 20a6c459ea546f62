import type { TextPassage } from '../linking/text/passages';

/**
 * The passages of a text in columns, as they go from the worker to the page and back, and as they are kept: twenty thousand
 * objects would hold the page up while they are copied.
 */
export interface PackedPassages {
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** What each is: `TITLE` and `OPENS` together. */
  readonly flags: Uint8Array<ArrayBuffer>;
  /** Of those that open an article, by their places. */
  readonly titles: readonly (readonly [at: number, title: string])[];
}

const TITLE = 1;
const OPENS = 2;

/** Packs the passages of a text. */
export function packedPassages(passages: readonly TextPassage[]): PackedPassages {
  const [starts, ends] = [new Uint32Array(passages.length), new Uint32Array(passages.length)];
  const flags = new Uint8Array(passages.length);
  const titles: (readonly [number, string])[] = [];
  for (const [at, { start, end, isTitle, opens, title }] of passages.entries()) {
    starts[at] = start;
    ends[at] = end;
    flags[at] = (isTitle ? TITLE : 0) + (opens === true ? OPENS : 0);
    if (title !== undefined) titles.push([at, title]);
  }
  return { starts, ends, flags, titles };
}

/** What of it is handed over instead of copied. */
export function columnsOfPassages({ starts, ends, flags }: PackedPassages): readonly ArrayBuffer[] {
  return [starts.buffer, ends.buffer, flags.buffer];
}

/** The same passages. */
export function unpackedPassages(packed: PackedPassages): readonly TextPassage[] {
  const titles = new Map(packed.titles);
  return Array.from(packed.starts, (start, at): TextPassage => {
    const [title, flags] = [titles.get(at), packed.flags[at] ?? 0];
    const plain = { start, end: packed.ends[at] ?? start, isTitle: (flags & TITLE) !== 0 };
    // Most have neither, and there may be twenty thousand.
    if (title === undefined && (flags & OPENS) === 0) return plain;
    return {
      ...plain,
      ...(title === undefined ? {} : { title }),
      ...((flags & OPENS) === 0 ? {} : { opens: true }),
    };
  });
}
