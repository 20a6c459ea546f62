import { expect, test } from 'vitest';
import { citedMoment } from '../../../src/state/address/citedMoment';
import { Explorer } from '../../../src/state/explorer.svelte';
import { article, articleId, featureId, passageId, sampleAtlas } from '../../sampleAtlas';

const page = 'https://example.org/atlas/#at=old';

test('a selected feature gives title and date, the address the whole moment', () => {
  const explorer = new Explorer(sampleAtlas());
  explorer.select(featureId('siege'));
  const moment = citedMoment(explorer, page, 0);
  expect(moment).toMatchObject({
    title: 'siege',
    shown: '1 August 1904 – 2 January 1905',
    atlas: 'Sample',
  });
  expect(moment.address).toMatch(/^https:\/\/example\.org\/atlas\/#.*sel=siege/);
  expect(moment.address).not.toContain('old');
});

test('reading gives the article and the date of the clock', () => {
  const explorer = new Explorer(sampleAtlas());
  explorer.openPassage(passageId('yalu'));
  expect(citedMoment(explorer, page, 0)).toMatchObject({
    title: 'In brief',
    sort: 'Article with map',
    shown: '1 May 1904',
  });
  explorer.openArticle(explorer.reading.article);
  expect(citedMoment(explorer, page, 0)).toMatchObject({ title: 'In brief', shown: null });
});

test('a reader’s own article is in no link for others, nor cited as a part of the atlas', () => {
  const own = { ...article, id: articleId('own-1'), title: 'News', sections: [] };
  const explorer = new Explorer(sampleAtlas());
  explorer.bring(() => [{ article: own, places: [] }]);
  explorer.openArticle(own.id);
  const moment = citedMoment(explorer, page, 0);
  expect(moment).toMatchObject({ title: 'Sample', sort: 'Map view' });
  expect(moment.address).not.toContain('own-1');
});
