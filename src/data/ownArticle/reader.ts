import compiled from 'virtual:atlas';
import type { Linked, ReadText } from '../../domain/ownArticle/linked';
import {
  columnsOfPassages,
  packedPassages,
  unpackedPassages,
} from '../../domain/ownArticle/packedPassages';
import type { KnownThing } from '../../domain/ownArticle/passage';
import type { OwnText } from '../../domain/ownArticle/record';
import type { Answer, Question } from './protocol';
import workerUrl from './worker?worker&url';
import { type Refusal, Unreadable, checkSize } from './unreadable';

/** A file, or what was pasted. */
export interface Given {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Longer than this nobody waits, in milliseconds. */
const DEADLINE = 60_000;

type Told = (part: number) => void;

/** Reads and links in a worker, which is made when first asked and anew after it was stopped. */
export class WorkerReader {
  #worker: Worker | null = null;
  #refuse: ((reason: Error) => void) | null = null;
  /** What was asked last: it never rejects. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #trust: (url: string) => void;
  readonly #names = {
    latin: addressOf(compiled.names),
    others: addressOf(compiled.otherNames),
  };

  /** `trust` is told the address of the worker's script, which the pages' policy lets nobody else run. */
  constructor(trust: (url: string) => void) {
    this.#trust = trust;
  }

  /** The articles of a document; rejects with a sentence for the reader. `as` is an encoding, `null` to find it out. */
  async read(given: Given, as: string | null): Promise<ReadText> {
    checkSize(given.size);
    const bytes = new Uint8Array(await given.arrayBuffer());
    const said = await this.#ask({ kind: 'read', bytes, name: given.name, as });
    if (said.kind !== 'read') return refused(said);
    // Of a long text the message alone takes half a frame.
    await new Promise((resolve) => setTimeout(resolve));
    const texts = said.read.texts.map((text) => ({
      ...text,
      passages: unpackedPassages(text.passages),
    }));
    return { ...said.read, texts };
  }

  /** What an article names; `tell` is told how much of it has been read, 0 to 1. */
  async link({ text, passages }: OwnText, tell: Told): Promise<Linked> {
    const said = await this.#ask(
      { kind: 'link', text, passages: packedPassages(passages), names: this.#names },
      tell,
    );
    return said.kind === 'linked' ? said.linked : refused(said);
  }

  /** Things of the atlas by the beginning of a name. */
  async find(query: string): Promise<readonly KnownThing[]> {
    const said = await this.#ask({ kind: 'find', query, names: this.#names });
    return said.kind === 'found' ? said.things : refused(said);
  }

  /** Stops what is under way; it rejects. */
  stop(why: Refusal = 'stopped'): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#refuse?.(new Unreadable(why));
    this.#refuse = null;
  }

  #made(): Worker {
    this.#trust(workerUrl);
    return new Worker(workerUrl, { type: 'module' });
  }

  /** One thing after the other: an answer does not say to which question. */
  #ask(question: Question, tell: Told = () => undefined): Promise<Answer> {
    const asked = this.#last.then(() => this.#askNow(question, tell));
    this.#last = asked.catch(() => undefined);
    return asked;
  }

  #askNow(question: Question, tell: Told): Promise<Answer> {
    const worker = (this.#worker ??= this.#made());
    return new Promise((resolve, reject) => {
      this.#refuse = reject;
      const late = setTimeout(() => {
        this.stop('late');
      }, DEADLINE);
      worker.onerror = () => {
        clearTimeout(late);
        this.stop('unread');
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') tell(data.part);
        else {
          clearTimeout(late);
          this.#refuse = null;
          resolve(data);
        }
      };
      worker.postMessage(question, [...handedOver(question)]);
    });
  }
}

/** What is given to the worker instead of being copied for it. */
function handedOver(question: Question): readonly ArrayBuffer[] {
  if (question.kind === 'read') return [question.bytes.buffer];
  return question.kind === 'link' ? columnsOfPassages(question.passages) : [];
}

function addressOf(file: string): string {
  return new URL(file, document.baseURI).href;
}

function refused(said: Answer): never {
  throw new Unreadable(said.kind === 'refused' ? said.why : 'unread');
}
