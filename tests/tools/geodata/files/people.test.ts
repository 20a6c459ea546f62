import { describe, expect, test } from 'vitest';
import { parsePeople } from '../../../../src/data/people';
import { familyName } from '../../../../src/tools/geodata/files/peopleFile';
import { compiledAtlas } from '../../../compiledAtlas';

describe('who is who', () => {
  const compiled = compiledAtlas();
  const { fileName, text } = compiled.people;
  const people = new Map(
    parsePeople(JSON.parse(text), fileName).map((one) => [String(one.id), one]),
  );
  const of = (id: string) => people.get(`person-${id}`);
  const textOf = (id: string) =>
    compiled.manifest.articles
      .flatMap(({ sections }) => sections.flatMap(({ passages }) => passages))
      .find((passage) => passage.id === id);

  test('knows the armies that somebody commanded, and the ships that were his', () => {
    expect(of('nogi')?.features).toContain('army-japan-third');
    expect(of('togo')?.features).toEqual(
      expect.arrayContaining(['tsushima', 'ship-mikasa', 'togo']),
    );
  });

  test('finds the passages that name somebody, and no town or adjective of the name', () => {
    expect(of('togo')?.passages.length).toBeGreaterThan(5);
    for (const id of of('london')?.passages ?? []) {
      expect(JSON.stringify(textOf(id)?.inlines)).toContain('Jack London');
    }
    expect(of('nicholas')?.passages).not.toEqual([]);
  });

  test('gives almost everybody a card with something to open', () => {
    const empty = [...people.values()].filter(
      ({ features, passages }) => features.length + passages.length === 0,
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test('lets nobody die before birth, or be born a child of the war', () => {
    const odd = [...people.values()].filter(
      ({ born, died }) => born && died && died.start - born.start < 20 * 365 * 86_400_000,
    );
    expect(odd).toEqual([]);
  });
});

test.each([
  ['Tōgō Heihachirō', 'Japan', 'Tōgō'],
  ['Stepan Makarov', 'Russia', 'Makarov'],
  ['Gojong', 'Korea', 'Gojong'],
] as const)('the family of %s (%s) is %s', (name, side, family) => {
  expect(familyName({ name, side })).toBe(family);
});
