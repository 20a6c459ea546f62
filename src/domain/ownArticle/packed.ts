import { type Mark, type Meaning, keyOf } from './marks';

/**
 * The marks of a text in columns, as they go from the worker to the page: a hundred thousand objects would hold the page
 * up while they are taken apart and put together again, columns are handed over as they are.
 */
export interface PackedMarks {
  /** For each mark, in the order of the text, its offsets and its rows in the tables below. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly confidences: Float64Array;
  readonly meaning: Uint32Array;
  readonly why: Uint32Array;
  readonly rivals: Uint32Array;
  /** What there is, each once. */
  readonly meanings: readonly Meaning[];
  readonly whys: readonly string[];
  readonly rivalries: readonly (readonly string[])[];
}

/** Rows by what they say. */
class Table<Row> {
  readonly rows: Row[] = [];
  readonly #known = new Map<string, number>();

  at(key: string, row: Row): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

/** Packs marks on which nobody has decided. */
export function packed(marks: readonly Mark[]): PackedMarks {
  const meanings = new Table<Meaning>();
  const whys = new Table<string>();
  const rivalries = new Table<readonly string[]>();
  return {
    starts: Uint32Array.from(marks, ({ start }) => start),
    ends: Uint32Array.from(marks, ({ end }) => end),
    confidences: Float64Array.from(marks, ({ confidence }) => confidence),
    meaning: Uint32Array.from(marks, ({ meaning }) => meanings.at(signOf(meaning), meaning)),
    why: Uint32Array.from(marks, ({ why }) => whys.at(why, why)),
    rivals: Uint32Array.from(marks, ({ rivals }) => rivalries.at(rivals.join(' '), rivals)),
    meanings: meanings.rows,
    whys: whys.rows,
    rivalries: rivalries.rows,
  };
}

/** What of it is handed over instead of copied. */
export function columnsOf(marks: PackedMarks): readonly Transferable[] {
  const { starts, ends, confidences, meaning, why, rivals } = marks;
  return [starts, ends, confidences, meaning, why, rivals].map(({ buffer }) => buffer);
}

/** How many marks there are. */
export function countPacked({ starts }: PackedMarks): number {
  return starts.length;
}

/** The marks from one place to another, of those of a text. */
export function unpacked(
  marks: PackedMarks,
  text: string,
  from: number,
  to: number,
): readonly Mark[] {
  return Array.from({ length: to - from }, (_, nth) => markAt(marks, text, from + nth));
}

function markAt(marks: PackedMarks, text: string, at: number): Mark {
  const { starts, ends, confidences, meaning, why, rivals } = marks;
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  return {
    key: keyOf(start, end),
    start,
    end,
    text: text.slice(start, end),
    meaning: marks.meanings[meaning[at] ?? 0] ?? { kind: 'thing', thing: '' },
    confidence: confidences[at] ?? 0,
    why: marks.whys[why[at] ?? 0] ?? '',
    rivals: marks.rivalries[rivals[at] ?? 0] ?? [],
    decided: null,
  };
}

function signOf(meaning: Meaning): string {
  if (meaning.kind === 'thing') return meaning.thing;
  return `${meaning.from}/${meaning.to}${meaning.isAside ? ' aside' : ''}`;
}
