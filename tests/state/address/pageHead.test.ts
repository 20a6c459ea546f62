import { expect, test } from 'vitest';
import { Explorer } from '../../../src/state/explorer.svelte';
import { canonicalPath, pageTitle } from '../../../src/state/address/pageHead.svelte';
import { featureId, passageId, sampleAtlas } from '../../sampleAtlas';

test('title and address follow what is read, and the title what is selected', () => {
  const explorer = new Explorer(sampleAtlas());
  const { title, subtitle } = explorer.atlas.meta;
  expect([pageTitle(explorer), canonicalPath(explorer)]).toEqual([`${title} – ${subtitle}`, '']);
  explorer.openPassage(passageId('yalu'));
  expect([pageTitle(explorer), canonicalPath(explorer)]).toEqual([
    `In brief – ${title}`,
    'articles/brief/',
  ]);
  explorer.select(featureId('siege'));
  expect([pageTitle(explorer), canonicalPath(explorer)]).toEqual([
    `siege – ${title}`,
    'articles/brief/',
  ]);
});
