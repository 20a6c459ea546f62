import { numbersIn } from '../../article/numbers';
import type { Geodata } from '../../geodata';
import type { Problem } from '../../files/problem';

/**
 * Numbers in the prose that no feature of the passage, none of its parts and none of its wholes gives. A number
 * that rests on a cited source alone is marked by the passage: `{#id cited="11,000"}`. One that is `reckoned` for the
 * atlas may stand only in a sentence that says “on this map”.
 */
export function checkNumbers({
  features,
  articles,
}: Pick<Geodata, 'features' | 'articles'>): readonly Problem[] {
  const written = features.map(({ feature }) => feature);
  const given = numbersByFamily(written, claimedOf);
  const reckoned = numbersByFamily(written, reckonedOf);
  return articles.flatMap(({ file, statements }) =>
    statements.flatMap(({ passage, line, column, features: mentioned, numbers, cited, onMap }) => {
      const known = new Set([...cited, ...within(mentioned, given)]);
      const measured = new Set(within(mentioned, reckoned));
      return [...new Set(numbers)]
        .filter((number) => !known.has(number) && !(measured.has(number) && onMap.includes(number)))
        .map((number) => {
          const fault = measured.has(number) ? measuredText : unknownText;
          return {
            file,
            line,
            column,
            field: passage,
            message: fault(number.toLocaleString('en-GB')),
          };
        });
    }),
  );
}

function unknownText(number: string): string {
  return `no feature mentioned here gives the number ${number}; expected a figure of the data, cited="${number}" when a cited source gives it, or [14 October](date:1899-10-14) when it belongs to a date`;
}

function measuredText(number: string): string {
  return `${number} is reckoned for the atlas; expected a sentence that says “on this map”, or a figure of a source`;
}

function within(
  ids: readonly string[],
  numbers: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  return ids.flatMap((id) => [...(numbers.get(id) ?? [])]);
}

type Written = Geodata['features'][number]['feature'];

/** The numbers of each feature with those of its parts and wholes, to any depth. */
function numbersByFamily(
  features: readonly Written[],
  numbersOf: (feature: Written) => ReadonlySet<number>,
): ReadonlyMap<string, ReadonlySet<number>> {
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

/** Figures, and the numbers in a feature's title, summary, details and doubts, but what is reckoned. */
function claimedOf({ properties }: Written): ReadonlySet<number> {
  const { title, summary, doubts, details, figures, names, when, place } = properties;
  const claims = figures.filter(({ reckoned }) => !reckoned);
  const texts = [title, summary, ...doubts];
  texts.push(...details.filter(({ reckoned }) => !reckoned).map(({ text }) => text));
  texts.push(...Object.values(names), when.asGiven ?? '', place?.note ?? '');
  texts.push(...claims.flatMap(({ what, note }) => [what, note ?? '']));
  return new Set([...valuesOf(claims), ...texts.flatMap(numbersIn)]);
}

function reckonedOf({ properties: { figures, details } }: Written): ReadonlySet<number> {
  const texts = details.filter(({ reckoned }) => reckoned).map(({ text }) => text);
  return new Set([
    ...valuesOf(figures.filter(({ reckoned }) => reckoned)),
    ...texts.flatMap(numbersIn),
  ]);
}

function valuesOf(figures: Written['properties']['figures']): readonly number[] {
  return figures.flatMap(({ value }) => (typeof value === 'string' ? numbersIn(value) : value));
}
