import type { DateWords } from '../../words/en/dates';
import type { AtlasFeature } from '../atlas/feature/feature';
import { newStyle } from '../dates/calendar';
import type { Article, Passage, Section } from '../reading/article';
import { type Account, comparisonId, rowId } from './account';
import type { Row } from './compare';

/** After all other articles. */
const LAST = 2_000;

/**
 * The rows of a comparison as an article: a passage for each event, a section for each month. So text, map and clock
 * follow one another in it as in any other.
 */
export function comparisonArticle(
  accounts: readonly Account[],
  rows: readonly Row[],
  title: string,
  words?: DateWords,
): Article {
  const sections: { heading: string; passages: Passage[] }[] = [];
  for (const { event } of rows) {
    const heading = newStyle(event.when.start, 'month', words);
    const last = sections.at(-1);
    if (last?.heading === heading) last.passages.push(passageOf(event));
    else sections.push({ heading, passages: [passageOf(event)] });
  }
  return {
    id: comparisonId(),
    title,
    subtitle: accounts.map(({ article }) => article.title).join(' · '),
    order: LAST,
    sections: sections satisfies readonly Section[],
  };
}

function passageOf({ id, title, when }: AtlasFeature): Passage {
  return {
    id: rowId(id),
    inlines: [{ type: 'mention', feature: id, children: [{ type: 'text', text: title }] }],
    features: [id],
    when,
    subject: [id],
    extent: null,
  };
}
