import { expect, test } from 'vitest';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { contextOf } from '../../../src/domain/ownArticle/context';
import { Review } from '../../../src/state/own/review.svelte';
import { tellsOf } from '../../../src/domain/reading/tellsOf';
import { marksOf, ownSample } from '../../ownSample';
import { article, feature, featureId, sampleAtlas } from '../../sampleAtlas';

function reviewOf(text: string): Review {
  const sample = ownSample(text);
  return new Review(sample.record, marksOf(sample), sample.linked.things, sampleAtlas);
}

test('a passage says that its date is but likely where its year was guessed, and until the reader has said so', () => {
  const review = reviewOf('In 1904 Mukden was quiet.\n\nOyama came in September.');
  const likely = () => passagesIn(review.brought.article).map(({ isLikelyWhen }) => isLikelyWhen);
  const guessed = review.marks.find(({ text }) => text === 'September');
  expect(guessed?.confidence).toBeLessThan(0.9);
  expect(likely()).toEqual([undefined, true]);
  if (guessed) review.rule([guessed], { verb: 'date', from: '1904-09-01', to: '1904-09-30' });
  expect(likely()).toEqual([undefined, undefined]);
});

test('what stands round words is of their paragraph, and cut between words', () => {
  const text =
    'Before all.\n\nA long and winding paragraph that goes on for a while tells of Mukden and of what was done there by those who came after.';
  const start = text.indexOf('Mukden');
  const { record } = ownSample(text);
  expect(contextOf(record, { start, end: start + 6 })).toEqual({
    before: '…that goes on for a while tells of ',
    after: ' and of what was done there by those who…',
  });
  expect(contextOf(record, { start: 0, end: 6 })).toEqual({ before: '', after: ' all.' });
});

test('an article tells of a fleet by its ships, too', () => {
  const ship = feature('suvorov', { partOf: [featureId('main')] });
  const byId = new Map([[ship.id, ship]]);
  const [section] = article.sections;
  const named = (id: string) => ({
    ...article,
    sections: (section ? [section] : []).map((each) => ({
      ...each,
      passages: each.passages
        .slice(0, 1)
        .map((passage) => ({ ...passage, features: [featureId(id)] })),
    })),
  });
  const tells = ['main', 'suvorov', 'yalu'].map((id) =>
    tellsOf({ byId }, named(id), featureId('main')),
  );
  expect(tells).toEqual([true, true, false]);
});
