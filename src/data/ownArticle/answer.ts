import { link } from '../../domain/linking/link';
import { isLatin } from '../../domain/linking/things/scripts';
import { type NameIndex, indexOf } from '../../domain/linking/things/names';
import { rivalsOf, thingsCalled } from '../../domain/linking/rivals';
import type { Thing } from '../../domain/linking/things/thing';
import type { Linked } from '../../domain/ownArticle/linked';
import { hashOf } from '../../domain/ownArticle/madeRecord';
import { proposedMarks } from '../../domain/ownArticle/marks';
import { packed } from '../../domain/ownArticle/packed';
import { packedPassages, unpackedPassages } from '../../domain/ownArticle/packedPassages';
import type { KnownThing } from '../../domain/ownArticle/passage';
import type { OwnText } from '../../domain/ownArticle/record';
import { articlesIn } from '../../domain/ownArticle/split';
import { fetchJson } from '../fetchJson';
import { readNames } from '../names/namesFile';
import { ENCODINGS } from './encoding';
import type { Answer, NamesAddresses, Question } from './protocol';
import { readDocument } from './readDocument';
import { Unreadable } from './unreadable';

/** Answers one question; `tell` is told how much of it is done, 0 to 1. Never throws: what goes wrong has its reason. */
export async function answer(question: Question, tell: (part: number) => void): Promise<Answer> {
  try {
    if (question.kind === 'read') return await reading(question);
    const words = question.kind === 'link' ? question.text : question.query;
    const index = await indexFrom(question.names, words);
    if (question.kind === 'link') {
      const passages = unpackedPassages(question.passages);
      return { kind: 'linked', linked: linking({ text: words, passages }, index, tell) };
    }
    return { kind: 'found', things: thingsCalled(question.query, index).map(known) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'refused', why: error.why };
    return { kind: 'refused', why: 'unread' };
  }
}

async function reading({ bytes, name, as }: Extract<Question, { kind: 'read' }>): Promise<Answer> {
  const encoding = ENCODINGS.find((each) => each === as);
  const document = await readDocument(bytes, name, encoding, { asWritten: false });
  const texts = articlesIn(document, titleOf(name)).map((text) => ({
    ...text,
    passages: packedPassages(text.passages),
    hash: hashOf(text.text),
  }));
  return { kind: 'read', read: { texts, encoding: document.encoding, isSure: document.isSure } };
}

/** Longer names of files are cut. */
const LONGEST = 80;

function titleOf(name: string): string {
  const bare = name
    .replace(/\.\w{1,8}$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return bare === '' ? 'A text of your own' : bare.slice(0, LONGEST);
}

/** By the addresses of what they were made of. */
const kept = new Map<string, NameIndex>();

/** The names that some words may have among them: those in other letters are fetched for words in such. */
async function indexFrom({ latin, others }: NamesAddresses, words: string): Promise<NameIndex> {
  const urls = isLatin(words) && !kept.has(others) ? [latin] : [latin, others];
  const key = urls.at(-1) ?? '';
  const known = kept.get(key);
  if (known) return known;
  try {
    const [names, foreign] = await Promise.all(urls.map(fetchJson));
    const index = indexOf(readNames(names, foreign));
    kept.set(key, index);
    return index;
  } catch {
    throw new Unreadable('names');
  }
}

/** What a text names, with what else its words may name, and all of these things. */
export function linking(
  { text, passages }: Pick<OwnText, 'text' | 'passages'>,
  index: NameIndex,
  tell: (part: number) => void,
): Linked {
  const { mentions, dates } = link(text, passages, index, tell);
  const seen = new Map<string, readonly string[]>();
  const rivals = mentions.map((mention) => {
    const key = `${mention.id} ${mention.text}`;
    const others = seen.get(key) ?? rivalsOf(mention.text, mention.id, index);
    seen.set(key, others);
    return others;
  });
  const ids = new Set([...mentions.map(({ id }) => id), ...rivals.flat()]);
  const things = [...ids].flatMap((id) => index.things.get(id) ?? []).map(known);
  return { marks: packed(proposedMarks({ mentions, dates, rivals })), things };
}

function known({ id, kind, title, sort, at, days, of, rank }: Thing): KnownThing {
  return { id, kind, title, sort, at, days, of, rank };
}
