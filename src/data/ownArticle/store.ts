import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type PackedPassages,
  packedPassages,
  unpackedPassages,
} from '../../domain/ownArticle/packedPassages';
import { type OwnRecord, joinedRecord } from '../../domain/ownArticle/record';

/** An article as it lies on the shelf; those of earlier visits have their passages one by one. */
type Kept = Omit<OwnRecord, 'passages' | 'text'> & {
  readonly text: string | Blob;
  readonly passages: OwnRecord['passages'] | PackedPassages;
};

/** A longer text is kept as a file: the browser packs a string before it keeps it, and holds the page up for so long. */
const LONG = 200_000;

interface Shelf extends DBSchema {
  readonly articles: { readonly key: string; readonly value: Kept };
}

const CHANNEL = 'atlas-own-articles';

/** The reader's own articles, kept in this browser and nowhere else; other tabs are told of each change. */
export class OwnStore {
  readonly #shelf: IDBPDatabase<Shelf>;
  readonly #tabs = new BroadcastChannel(CHANNEL);

  constructor(shelf: IDBPDatabase<Shelf>) {
    this.#shelf = shelf;
  }

  /** All of them, the last added first. */
  async all(): Promise<readonly OwnRecord[]> {
    const records = await this.#shelf.getAll('articles');
    const read = await Promise.all(records.map(recordOf));
    return read.sort((a, b) => b.added - a.added);
  }

  /**
   * Keeps an article, joined with what another tab has kept of it meanwhile, and gives what is kept then; `null` when
   * it has been deleted elsewhere and is not `isNew`.
   */
  async keep(record: OwnRecord, isNew: boolean): Promise<OwnRecord | null> {
    const { passages } = record;
    const text = isNew ? await keptText(record.text) : record.text;
    const change = this.#shelf.transaction('articles', 'readwrite');
    const before = await change.store.get(record.id);
    if (!before && !isNew) {
      await change.done;
      return null;
    }
    // Under one name the words are always the same: only what was decided may be another's.
    const kept = before ? joinedRecord(record, { ...before, text: record.text, passages }) : record;
    await change.store.put({
      ...kept,
      text: before?.text ?? text,
      passages: packedPassages(passages),
    });
    await change.done;
    this.#tabs.postMessage(record.id);
    return kept;
  }

  async drop(id: string): Promise<void> {
    await this.#shelf.delete('articles', id);
    this.#tabs.postMessage(id);
  }

  /** Calls when another tab has changed something. */
  listen(changed: () => void): void {
    this.#tabs.onmessage = changed;
  }
}

/**
 * A text as it is kept. Half a letter, which a file cannot hold, becomes the sign for one that is broken: as long, and
 * shown so before.
 */
async function keptText(text: string): Promise<string | Blob> {
  if (text.length <= LONG) return text;
  const parts: Blob[] = [];
  for (let at = 0; at < text.length;) {
    // To write it takes its time, too: the page has its turn in between.
    await new Promise((resolve) => setTimeout(resolve));
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(at + LONG - 1));
    const part = text.slice(at, at + LONG + Number(isHalf));
    parts.push(new Blob([part]));
    at += part.length;
  }
  return new Blob(parts);
}

async function recordOf(kept: Kept): Promise<OwnRecord> {
  const { passages, text } = kept;
  return {
    ...kept,
    text: typeof text === 'string' ? text : await text.text(),
    passages: 'starts' in passages ? unpackedPassages(passages) : passages,
  };
}

/** Opens what is kept for an atlas in a `folder` of this host; rejects where the browser keeps nothing. */
export async function openOwnStore(folder: string): Promise<OwnStore> {
  const shelf = await openDB<Shelf>(`atlas-own:${folder}`, 1, {
    upgrade(database) {
      database.createObjectStore('articles', { keyPath: 'id' });
    },
  });
  return new OwnStore(shelf);
}
