import type { ExportEnding } from '../../words/en/own';
import type { Review } from './review.svelte';
import type { Linked, ReadText } from '../../domain/ownArticle/linked';
import type { KnownThing } from '../../domain/ownArticle/passage';
import type { OwnRecord, OwnText } from '../../domain/ownArticle/record';

/** A file, or what was pasted. */
export interface Given {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads and links, away from the page; what it rejects with is a sentence for the reader. */
export interface Reader {
  read(given: Given, as: string | null): Promise<ReadText>;
  link(text: OwnText, tell: (part: number) => void): Promise<Linked>;
  find(query: string): Promise<readonly KnownThing[]>;
  stop(): void;
}

/** Keeps articles on this device. */
export interface Shelf {
  all(): Promise<readonly OwnRecord[]>;
  keep(record: OwnRecord, isNew: boolean): Promise<OwnRecord | null>;
  drop(id: string): Promise<void>;
  listen(changed: () => void): void;
}

/** Reads a file that this page has written; `null` for any other. */
export type ReadKept = (name: string, text: string) => OwnRecord | null;

/** A form in which an article can be taken away; `make` gives `null` where it holds nothing of the kind. */
export interface Export {
  /** `atlas.json`; what it is called and is for stands in the words. */
  readonly ending: ExportEnding;
  /** MIME type. */
  readonly type: string;
  readonly make: (review: Review) => string | null | Promise<string | null>;
}
