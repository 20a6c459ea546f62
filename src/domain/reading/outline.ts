import type { Article, Passage } from './article';
import { readingMinutes } from './article';
import { sourcesCitedIn } from './cited';

/**
 * An article without its words: what its passages tell of and when, what they cite, and how long it takes to read. A page
 * that has very many articles holds the others so.
 */
export function outlineOf(article: Article): Article {
  return {
    ...article,
    outline: { minutes: readingMinutes(article) },
    sections: article.sections.map(({ heading, passages }) => ({
      heading,
      passages: passages.map(outlined),
    })),
  };
}

function outlined(passage: Passage): Passage {
  const { id, features, places, when, dates, subject, extent, plate } = passage;
  const cites = sourcesCitedIn(passage);
  return {
    ...{ id, inlines: [], features, when, subject, extent },
    ...(places ? { places } : {}),
    ...(dates ? { dates } : {}),
    ...(plate ? { plate } : {}),
    ...(cites.length > 0 ? { cites } : {}),
  };
}
