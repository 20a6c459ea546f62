import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RENDERERS } from '../../src/domain/atlas/renderers';
import { atlasPath } from '../../src/tools/launch/atlas.mjs';
import { Desk } from '../../src/tools/geodata/desk';
import type { Geodata } from '../../src/tools/geodata/geodata';
import { readGeodata } from '../../src/tools/geodata/read';

/**
 * What may speak of calendars and months, which are of every war; and the linker, whose tables are of languages, given names,
 * ships' and saints' names and states. What it knows of this war's literature is `linking.json`.
 */
const EXCEPTED =
  /\/(?:calendars|linking)\/|\/dates\/(?:months|dateForms|dateText)\.ts|words\/(?:en|ja|ko|ru|zh)\/(?:dates|slips)\.ts|share\/momentCitation\.ts/;
/** Names that are words of the language, of the browser or of cartography as well. */
const COMMON = new Set(
  [
    'cape',
    'capture',
    'fourth',
    'gulf',
    'metre',
    'paul',
    'roman',
    'saddle',
    'smith',
    'united',
  ].concat(Object.keys(RENDERERS)),
);

/** What must not know which war it shows. */
const CODE = ['domain', 'data', 'state', 'map', 'ui', 'words']
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true }).map((file) => `src/${room}/${String(file)}`),
  )
  .filter((file) => /\.(?:ts|svelte|css)$/.test(file) && !EXCEPTED.test(file));

const LETTERS = /[\p{L}\p{M}’']+/gu;
const COMMENTS = /\/\*.*?\*\/|<!--.*?-->|(?<![:\\'"`])\/\/[^\n]*/gs;
/** A word of the code: in text or in an identifier, of which each part counts. */
const PARTS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;

function geodata(): Geodata {
  const read = readGeodata(new Desk(atlasPath()));
  if (!read) throw new Error('the atlas cannot be read');
  return read;
}

/** All texts in which the atlas names somebody or something. */
function namings(read: Geodata): readonly string[] {
  const { atlas, features, places, people, ships } = read;
  const known = ({ period, modern }: Readonly<Record<string, string>>): string[] =>
    [period, modern].filter((name) => name !== undefined);
  return [
    atlas.title,
    atlas.subtitle,
    ...atlas.sides.flatMap(({ id, name, adjective }) => [id, name, adjective]),
    ...atlas.parties.flatMap(({ id, name }) => [id, name]),
    ...atlas.themes.map(({ title }) => title),
    ...features.flatMap(({ feature: { properties } }) => [
      properties.title,
      ...known(properties.names),
      ...properties.belligerents.flatMap(({ commanders }) => commanders),
    ]),
    ...places.flatMap(({ item }) => known(item.properties.names)),
    ...people.map(({ item }) => item.name),
    ...ships.map(({ item }) => item.name),
  ];
}

/** Ids are no prose: where links lead, what passages are called, what stands in quotes of code. */
const IDS = /\]\([^)]*\)|\{[^}]*\}|\[@[^\]]*\]|`[^`]*`|"[^"]*"/gs;

function lowerCaseWords(text: string): readonly string[] {
  return (text.replace(IDS, ' ').match(LETTERS) ?? []).filter((word) => /^\p{Ll}/u.test(word));
}

/** Words that stand in capitals in names, and in small letters neither in the atlas's prose nor in what the code says of itself. */
function properNames(read: Geodata, code: readonly string[]): ReadonlySet<string> {
  const prose = [
    ...readdirSync(`${atlasPath()}/articles`)
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(`${atlasPath()}/articles/${file}`, 'utf8')),
    ...read.features.flatMap(({ feature: { properties } }) => [
      properties.title,
      properties.summary,
    ]),
    ...code.flatMap((text) => text.match(COMMENTS) ?? []),
  ];
  const common = new Set(prose.flatMap(lowerCaseWords));
  const words = namings(read).flatMap((name) => name.match(LETTERS) ?? []);
  return new Set(
    words.filter(
      (word) =>
        /^\p{Lu}.{3}/u.test(word) &&
        !common.has(word.toLowerCase()) &&
        !COMMON.has(word.toLowerCase()),
    ),
  );
}

test('the code of the page names no side, place, person or year of the war that it shows', () => {
  const read = geodata();
  const code = CODE.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const names = properNames(
    read,
    code.map(({ text }) => text),
  );
  const years = new Set((read.atlas.war ?? read.atlas.span).map((date) => date.slice(0, 4)));
  const found = code.flatMap(({ file, text }) => {
    const bare = text.replace(COMMENTS, (comment) => comment.replace(/[^\n]/g, ' '));
    const isWritten = (word: string): boolean =>
      names.has(word) || names.has(word.charAt(0).toUpperCase() + word.slice(1));
    const words = [...bare.matchAll(PARTS), ...bare.matchAll(/\d{4}/g)].filter(
      ([word]) => isWritten(word) || years.has(word),
    );
    return words.map(
      ({ 0: word, index }) => `${file}:${String(bare.slice(0, index).split('\n').length)} ${word}`,
    );
  });
  expect([...new Set(found)]).toEqual([]);
});
