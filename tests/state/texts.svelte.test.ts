import { expect, test, vi } from 'vitest';
import { textsOf } from '../../src/domain/atlas/atlas';
import type { ArticleId } from '../../src/domain/atlas/id';
import type { Article } from '../../src/domain/reading/article';
import { outlineOf } from '../../src/domain/reading/outline';
import { Explorer } from '../../src/state/explorer.svelte';
import { article, articleId, passageId, sampleAtlas } from '../sampleAtlas';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const named = (nth: number): Article => ({
  ...article,
  id: articleId(`other-${String(nth)}`),
  order: 10 + nth,
  sections: [],
});
/** So many other articles, and the first; of all but the one that opens the page has outlines. */
const others = Array.from({ length: 12 }, (_, nth) => named(nth));

/** A page that opens with one article and has an outline of the sample's own. */
function opened(load: (id: ArticleId) => Promise<Article>) {
  const whole = sampleAtlas();
  const [first] = others;
  if (!first) throw new Error('there is no article');
  const articles = [first, ...others.slice(1).map(outlineOf), outlineOf(article)];
  const explorer = new Explorer({ ...whole, ...textsOf(articles) });
  explorer.reading.article = first.id;
  explorer.texts.load = vi.fn(load);
  return explorer;
}

const found = (id: ArticleId) =>
  Promise.resolve([article, ...others].find((each) => each.id === id) ?? article);

test('an article of which there is an outline opens once its words have come', async () => {
  const explorer = opened(found);
  explorer.openPassage(passageId('siege'));
  expect(explorer.reading.article).toBe('other-0');
  await settled();
  expect(explorer.reading.article).toBe(article.id);
  expect(explorer.reading.active).toBe(passageId('siege'));
  expect(explorer.article).toBe(article);
  expect(explorer.texts.load).toHaveBeenCalledTimes(1);
  // Once there it is opened at once.
  explorer.openPassage(passageId('yalu'));
  expect(explorer.reading.active).toBe(passageId('yalu'));
  expect(explorer.texts.load).toHaveBeenCalledTimes(1);
});

test('who asks for something else meanwhile gets that', async () => {
  const explorer = opened(found);
  explorer.openPassage(passageId('siege'));
  explorer.openArticle(articleId('other-3'));
  await settled();
  expect(explorer.reading.article).toBe('other-3');
  expect(explorer.reading.active).toBeNull();
});

test('words that cannot be had are said to be lost, leave the reader where she is, and are asked for again', async () => {
  let isDown = true;
  const explorer = opened((id) =>
    isDown ? Promise.reject(new Error('It did not come.')) : found(id),
  );
  explorer.openPassage(passageId('siege'));
  await settled();
  expect(explorer.reading.article).toBe('other-0');
  expect(explorer.notices.all.map(({ text }) => text)).toEqual(['It did not come.']);
  isDown = false;
  explorer.openPassage(passageId('siege'));
  await settled();
  expect(explorer.reading.active).toBe(passageId('siege'));
});

test('the words of what was read long ago are given up', async () => {
  const explorer = opened(found);
  for (const { id } of others.slice(1)) {
    explorer.openArticle(id);
    await settled();
  }
  const held = explorer.atlas.articles.filter(
    (each) => each.outline && !explorer.texts.of(each).outline,
  );
  expect(held.map(({ id }) => id)).toEqual(others.slice(-8).map(({ id }) => id));
});
