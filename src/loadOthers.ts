import { loadPeople, loadWhole } from './data/load';
import { type Atlas, textsOf } from './domain/atlas/atlas';
import type { Loaded } from './loadAtlas';
import type { Manifest } from './data/manifest';
import type { Person } from './domain/atlas/person';
import type { notices } from './words/en/notices';
import { lostText } from './words/lost';

/**
 * Fetches what no first view shows, the other articles, all sources and who is who, and gives the atlas with them. What is
 * drawn stays the very same, and so does the article on the screen: the same again would be drawn anew. What cannot be had
 * is missing, and told of in the words that `words` gives by then.
 */
export async function withOthers(
  some: Promise<Pick<Loaded, 'atlas'>>,
  words: () => typeof notices,
): Promise<Pick<Loaded, 'atlas' | 'complaints'>> {
  const [whole, people] = await Promise.allSettled([loadWhole(), loadPeople()]);
  const { atlas } = await some;
  return {
    atlas: {
      ...atlas,
      ...(whole.status === 'fulfilled' ? othersBeside(atlas, whole.value) : {}),
      ...(people.status === 'fulfilled' ? { people: byId(people.value) } : {}),
    },
    complaints: [people, whole].flatMap((file) =>
      file.status === 'rejected' ? [lostText(file.reason, words())] : [],
    ),
  };
}

const byId = (people: readonly Person[]): Atlas['people'] =>
  new Map(people.map((person) => [person.id, person]));

function othersBeside(
  { articles: opened, sideOf }: Atlas,
  { articles, sources, news, method, mentionedSides }: Manifest,
): Partial<Atlas> {
  const sides = new Map(mentionedSides);
  const stands = new Map(opened.map((article) => [article.id, article]));
  return {
    ...textsOf(articles.map((article) => stands.get(article.id) ?? article)),
    sources: new Map(sources.map((source) => [source.key, source])),
    news,
    method,
    sideOf: { get: (id) => sideOf.get(id) ?? sides.get(id) },
  };
}
