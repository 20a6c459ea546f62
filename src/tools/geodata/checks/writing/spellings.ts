import { wordsOf } from '../../article/numbers';
import type { Geodata } from '../../geodata';
import { fieldOf } from '../../geodata';
import type { Finding, Problem } from '../../files/problem';
import { editDistance } from '../../../../domain/search/searchLike';

type Named = Pick<Geodata, 'places' | 'people' | 'ships' | 'features'>;

/** Names in an article that are spelt as an `alt` of a place, a person or a ship is, and not as the name itself. */
export function checkSpellings(geodata: Named & Pick<Geodata, 'articles'>): readonly Problem[] {
  const others = new Spellings(geodata);
  return geodata.articles.flatMap(({ file, article, statements }) =>
    article.sections
      .flatMap(({ passages }) => passages)
      .flatMap(({ id, inlines }, index) => {
        const { line = 1, column = 1 } = statements[index] ?? {};
        return others
          .in(wordsOf(inlines))
          .map((message) => ({ file, line, column, field: String(id), message }));
      }),
  );
}

/** The same in what a card says of a feature. */
export function checkCardSpellings(geodata: Named): readonly Finding[] {
  const others = new Spellings(geodata);
  return geodata.features.flatMap((placed) => {
    const { title, summary, doubts, details } = placed.feature.properties;
    const texts = [title, summary, ...doubts, ...details.map(({ text }) => text)];
    return texts.flatMap((text) =>
      others.in(text).map((message) => ({ ...fieldOf(placed), message })),
    );
  });
}

/** The spellings that the atlas finds a name by and does not use. */
class Spellings {
  readonly #names: ReadonlyMap<string, string>;
  readonly #pattern: RegExp | null;

  constructor(geodata: Named) {
    const mains = mainNames(geodata);
    this.#names = new Map(
      pairsOf(geodata).filter(([alt, name]) => !mains.has(alt) && isNear(alt, name)),
    );
    const any = [...this.#names.keys()]
      .map((alt) => alt.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
    this.#pattern = any
      ? new RegExp(`(?<![\\p{L}\\p{M}-])(?:${any})(?![\\p{L}\\p{M}-])`, 'gu')
      : null;
  }

  in(text: string): readonly string[] {
    const found = this.#pattern ? [...new Set(text.match(this.#pattern) ?? [])] : [];
    return found.map(
      (alt) =>
        `"${alt}" is another spelling; expected "${this.#names.get(alt) ?? ''}", as elsewhere`,
    );
  }
}

function pairsOf({
  places,
  people,
  ships,
}: Named): readonly (readonly [alt: string, name: string])[] {
  const listed = [...people, ...ships].map(({ item: { name, alt } }) => ({ name, alt }));
  const placed = places.map(({ item: { properties } }) => ({
    name: properties.names.period ?? properties.names.modern ?? '',
    alt: properties.alt,
  }));
  return [...placed, ...listed].flatMap(({ name, alt }) =>
    alt.flatMap((other) => {
      const like = [name, ...name.split(' ')].find((word) => isNear(other, word));
      return like === undefined ? [] : [[other, like] as const];
    }),
  );
}

/** Whether two are one name spelt in two ways, and not two names: in Latin letters, and few of those differ. */
function isNear(alt: string, name: string): boolean {
  if (alt === name || alt.length < 5 || !/^[\p{Script=Latin}\p{M}’ -]+$/u.test(alt)) return false;
  const [a, b] = [folded(alt), folded(name)];
  return initial(a) === initial(b) && editDistance(a, b) <= 2;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’ -]/gu, '')
    .toLowerCase();
}

function initial(name: string): string {
  return name.startsWith('c') ? 'k' : name.charAt(0);
}

/** Every word and every whole name that the atlas does use. */
function mainNames({ places, people, ships, features }: Named): ReadonlySet<string> {
  const names = [
    ...places.flatMap(({ item }) => [item.properties.names.period, item.properties.names.modern]),
    ...features.flatMap(({ feature: { properties } }) => [
      properties.names.period,
      properties.names.modern,
    ]),
    ...[...people, ...ships].map(({ item }) => item.name),
  ].flatMap((name) => name ?? []);
  return new Set(names.flatMap((name) => [name, ...name.split(/[ ,]+/)]));
}
