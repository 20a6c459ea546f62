import type { WrittenSource } from '../records/bibliography';
import type { Geodata } from '../geodata';
import type { Finding } from '../files/problem';
import { usedKeys } from '../usedKeys';

/** Of the figures, the part that may rest on an encyclopaedia alone. */
const ENCYCLOPAEDIAS_AT_MOST = 0.1;

/** Entries that name no work a reader could look up, entries that nothing cites, and too many encyclopaedias. */
export function checkBibliography(geodata: Geodata): readonly Finding[] {
  const used = new Set([...usedKeys(geodata), ...glossed(geodata)]);
  const entries = new Map(geodata.sources.map((source) => [source.id, source]));
  return [
    ...geodata.keys.flatMap(({ id, file, path }) => {
      const source = entries.get(id);
      const faults = [...(source ? faultsOf(source) : []), ...(used.has(id) ? [] : [UNCITED])];
      return faults.map((fault) => ({ file, path, ...fault }));
    }),
    ...tooManyEncyclopaedias(geodata, entries),
  ];
}

/** Sources of forms, which the page does not ship. */
function glossed({ glossary }: Geodata): readonly string[] {
  return glossary.flatMap(({ item }) =>
    Object.values(item.forms).flatMap(({ source }) => source ?? []),
  );
}

type Fault = Pick<Finding, 'message' | 'expected'>;

const UNCITED: Fault = { message: 'nothing cites this source', expected: 'a use, or no entry' };

function faultsOf(source: WrittenSource): readonly Fault[] {
  const { type, URL, archive } = source;
  const isLost = BOOKS.has(type) && !hasAuthorAndYear(source);
  const isNowhere = PAGES.has(type) && URL === undefined && archive === undefined;
  const cut = institutionIn(source);
  return [
    ...(isLost ? [LOST] : []),
    ...(isNowhere ? [NOWHERE] : []),
    ...(cut === null
      ? []
      : [{ message: 'an institution cut in two', expected: `"literal": "${cut}"` }]),
  ];
}

const LOST: Fault = {
  message: 'a book that nobody could find',
  expected: '"author" or "editor", and "issued"',
};
const NOWHERE: Fault = { message: 'a page without an address', expected: '"URL", or "archive"' };

function hasAuthorAndYear({ author, editor, issued }: WrittenSource): boolean {
  return (author ?? editor) !== undefined && issued !== undefined;
}

/** The whole name of an institution that is written as a family and a given name. */
function institutionIn({ author = [], editor = [] }: WrittenSource): string | null {
  const names = [...author, ...editor].flatMap(({ family, given }) =>
    family !== undefined && given !== undefined ? [`${given} ${family}`] : [],
  );
  return names.find((name) => INSTITUTION.test(name)) ?? null;
}

const BOOKS = new Set(['book', 'chapter']);
const PAGES = new Set(['webpage', 'entry-encyclopedia']);
const INSTITUTION =
  /\b(Library|Museum|Ministry|Office|Agency|Association|Society|University|Novosti|Foundation|Staff)\b/;

function tooManyEncyclopaedias(
  { features, atlasFile }: Geodata,
  entries: ReadonlyMap<string, WrittenSource>,
): readonly Finding[] {
  const figures = features.flatMap(({ feature }) => feature.properties.figures);
  const alone = figures.filter(({ source }) => entries.get(source)?.type === 'entry-encyclopedia');
  if (alone.length <= figures.length * ENCYCLOPAEDIAS_AT_MOST) return [];
  const message = `${String(alone.length)} of ${String(figures.length)} figures rest on an encyclopaedia alone`;
  return [{ file: atlasFile, path: [], message, expected: 'one in ten at most' }];
}
