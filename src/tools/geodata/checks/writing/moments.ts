import { readWhen } from '../../../../data/fields/when';
import { DAY, type When } from '../../../../domain/dates/time';
import type { Geodata } from '../../geodata';
import type { Problem } from '../../files/problem';

/** Passages at whose time nothing is on the map of what they mention. They may look back and ahead beside it. */
export function checkMoments({
  features,
  articles,
}: Pick<Geodata, 'features' | 'articles'>): readonly Problem[] {
  const times = new Map(
    features.map(({ feature }) => [feature.id, readWhen(feature.properties.when)]),
  );
  return articles.flatMap(({ file, article, statements }) =>
    article.sections
      .flatMap(({ passages }) => passages)
      .flatMap((passage, index) => {
        const { line = 1, column = 1 } = statements[index] ?? {};
        const { when } = passage;
        const mentioned = passage.features.flatMap((id) => times.get(id) ?? []);
        if (!when || mentioned.length === 0 || mentioned.some((span) => meet(span, when)))
          return [];
        const message = `nothing mentioned here lies in the passage's time; expected a "when" that holds some of it`;
        return [{ file, line, column, field: String(passage.id), message }];
      }),
  );
}

/** Whether two spans have an instant in common, give or take a day of the zones. */
function meet(a: When, b: When): boolean {
  return a.start - DAY < (b.end ?? Infinity) && b.start - DAY < (a.end ?? Infinity);
}
