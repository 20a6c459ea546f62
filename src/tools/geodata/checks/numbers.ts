import { numbersIn } from '../../../data/numbers';
import type { Geodata } from '../geodata';
import type { Problem } from '../problem';

/**
 * Numbers in the prose that no feature of the passage, none of its parts and none of its wholes gives. A number
 * that rests on a cited source alone is marked by the passage: `{#id cited="11,000"}`.
 */
export function checkNumbers({
  features,
  articles,
}: Pick<Geodata, 'features' | 'articles'>): readonly Problem[] {
  const given = numbersByFamily(features.map(({ feature }) => feature));
  return articles.flatMap(({ file, statements }) =>
    statements.flatMap(({ passage, line, column, features: mentioned, numbers, cited }) => {
      const known = new Set([...cited, ...mentioned.flatMap((id) => [...(given.get(id) ?? [])])]);
      return [...new Set(numbers)]
        .filter((number) => !known.has(number))
        .map((number) => ({
          file,
          line,
          column,
          field: passage,
          message: `no feature mentioned here gives the number ${number.toLocaleString('en-GB')}; expected a figure of the data, or cited="${number.toLocaleString('en-GB')}" when a cited source gives it`,
        }));
    }),
  );
}

type Written = Geodata['features'][number]['feature'];

/** The numbers of each feature with those of its parts and wholes, to any depth. */
function numbersByFamily(features: readonly Written[]): ReadonlyMap<string, ReadonlySet<number>> {
  const own = new Map(features.map((feature) => [feature.id, numbersOf(feature)]));
  const wholes = new Map(features.map(({ id, properties }) => [id, properties.partOf]));
  const families = new Map<string, Set<number>>();
  for (const { id } of features) {
    for (const whole of [id, ...ancestors(id, wholes)]) {
      addAll(families, whole, own.get(id));
      addAll(families, id, own.get(whole));
    }
  }
  return families;
}

function ancestors(
  id: string,
  wholes: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  if (seen.has(id)) return [];
  const direct = wholes.get(id) ?? [];
  return [
    ...direct,
    ...direct.flatMap((whole) => ancestors(whole, wholes, new Set([...seen, id]))),
  ];
}

function addAll(
  families: Map<string, Set<number>>,
  id: string,
  numbers: ReadonlySet<number> | undefined,
): void {
  const family = families.get(id) ?? new Set<number>();
  for (const number of numbers ?? []) family.add(number);
  families.set(id, family);
}

/** Figures, and the numbers in a feature's title, summary, details and doubts. */
function numbersOf({ properties }: Written): ReadonlySet<number> {
  const { title, summary, doubts, details, figures, names, when, place } = properties;
  const texts = [title, summary, ...doubts, ...details.map(({ text }) => text)];
  texts.push(
    ...Object.values(names).filter((name) => name !== undefined),
    when.asGiven ?? '',
    place?.note ?? '',
  );
  texts.push(...figures.flatMap(({ what, note }) => [what, note ?? '']));
  const values = figures.flatMap(({ value }) => (typeof value === 'string' ? [] : value));
  texts.push(...figures.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  return new Set([...values, ...texts.flatMap(numbersIn)]);
}
