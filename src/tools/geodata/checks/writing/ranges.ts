import type { Passage } from '../../../../domain/reading/article';
import { wordsOf } from '../../article/numbers';
import type { Geodata } from '../../geodata';
import type { Problem } from '../../files/problem';

/** Ranges in the prose, "between 14,000 and 25,000", that leave out a rival the data give for the same thing. */
export function checkRanges({
  features,
  articles,
}: Pick<Geodata, 'features' | 'articles'>): readonly Problem[] {
  const claims = new Map(
    features.map(({ feature }) => [feature.id, valuesOf(feature.properties.figures)]),
  );
  return articles.flatMap(({ file, article, statements }) =>
    article.sections
      .flatMap(({ passages }) => passages)
      .flatMap((passage, index) => {
        const { line = 1, column = 1 } = statements[index] ?? {};
        const groups = passage.features.flatMap((id) => [...(claims.get(id)?.values() ?? [])]);
        return rangesOf(passage).flatMap(([low, high]) =>
          left(low, high, groups).map((value) => ({
            file,
            line,
            column,
            field: String(passage.id),
            message: `the range ${text(low)} to ${text(high)} leaves out ${text(value)}; expected the rivals of the data within it`,
          })),
        );
      }),
  );
}

const RANGE = /\bbetween ([\d,]{3,}) and ([\d,]{3,})|(?<!from )\b([\d,]{4,}) to ([\d,]{4,})/g;

function rangesOf(passage: Passage): readonly (readonly [number, number])[] {
  return [...wordsOf(passage.inlines).matchAll(RANGE)].map(([, a, b, c, d]) => [
    Number((a ?? c ?? '').replaceAll(',', '')),
    Number((b ?? d ?? '').replaceAll(',', '')),
  ]);
}

/** Values of the groups that have both ends of the range, outside it. */
function left(
  low: number,
  high: number,
  groups: readonly (readonly number[])[],
): readonly number[] {
  const group = groups.find((values) => values.includes(low) && values.includes(high)) ?? [];
  return group.filter((value) => value < low || value > high);
}

type Figures = Geodata['features'][number]['feature']['properties']['figures'];

/** What is claimed of each thing of each side. */
function valuesOf(figures: Figures): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { side, what, value } of figures) {
    if (typeof value === 'string') continue;
    const key = `${side}: ${what}`;
    groups.set(key, [...(groups.get(key) ?? []), ...(typeof value === 'number' ? [value] : value)]);
  }
  return groups;
}

function text(value: number): string {
  return value.toLocaleString('en-GB');
}
