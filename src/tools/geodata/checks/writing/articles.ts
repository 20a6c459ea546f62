import { readSpan } from '../../../../data/manifest';
import { passagesIn } from '../../../../domain/atlas/atlas';
import type { Inline } from '../../../../domain/reading/article';
import type { When } from '../../../../domain/dates/time';
import type { Geodata, PlacedArticle } from '../../geodata';
import type { Problem } from '../../files/problem';

/** Articles that have no address, no place among the others, or tell of times that the atlas does not reach. */
export function checkArticles({
  articles,
  atlas,
}: Pick<Geodata, 'articles' | 'atlas'>): readonly Problem[] {
  return [
    ...articles.flatMap(({ file, article: { id } }) =>
      ADDRESS.test(id)
        ? []
        : [
            problem(
              file,
              'file name',
              `"${id}.md" cannot be part of an address; expected ${NAMES}`,
            ),
          ],
    ),
    ...sharedOrders(articles),
    ...articles.flatMap((placed) => beyond(placed, atlas)),
  ];
}

const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAMES = 'small letters, digits and "-"';

const problem = (file: string, field: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field,
  message,
});

function sharedOrders(articles: readonly PlacedArticle[]): readonly Problem[] {
  return articles.flatMap(({ file, article }, index) => {
    const other = articles.slice(0, index).find((each) => each.article.order === article.order);
    if (!other || article.order === 0) return [];
    const message = `${other.file} is number ${String(article.order)} too; expected a number of its own`;
    return [problem(file, 'order', message)];
  });
}

/** Moments that the clock cannot show. */
function beyond(
  { file, article, statements }: PlacedArticle,
  { longSpan }: Geodata['atlas'],
): readonly Problem[] {
  const [first, last] = readSpan(longSpan);
  const isBeyond = (when: When): boolean => when.start < first || (when.end ?? last) > last;
  return passagesIn(article).flatMap((passage, index) => {
    const { line = 1, column = 1 } = statements[index] ?? {};
    const times = [...(passage.when ? [passage.when] : []), ...datesIn(passage.inlines)];
    if (!times.some(isBeyond)) return [];
    const message = `a date here lies outside the atlas; expected one from ${longSpan.join(' to ')}`;
    return [{ file, line, column, field: String(passage.id), message }];
  });
}

function datesIn(inlines: readonly Inline[]): readonly When[] {
  return inlines.flatMap((inline) => [
    ...(inline.type === 'date' ? [inline.when] : []),
    ...('children' in inline ? datesIn(inline.children) : []),
  ]);
}
