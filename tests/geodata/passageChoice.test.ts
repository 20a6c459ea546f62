import { expect, it } from 'vitest';
import { type ArticleId, isFeatureId } from '../../src/domain/id';
import { passageToOpen } from '../../src/domain/passageChoice';
import { readAtlas } from '../e2e/readAtlas';

const atlas = readAtlas();

it.each([
  ['army-japan-first', '1904-05-01', 'yalu-to-mukden.walls-of-wiju'],
  ['army-japan-first', '1904-07-31', 'yalu-to-mukden.last-day-of-july'],
  ['army-japan-first', '1904-09-03', 'yalu-to-mukden.manjuyama'],
  ['army-japan-first', '1904-10-12', 'yalu-to-mukden.sha-ho'],
  ['army-japan-second', '1904-06-14', 'yalu-to-mukden.telissu'],
  ['army-japan-second', '1904-09-01', 'yalu-to-mukden.liaoyang'],
  ['army-japan-fourth', '1904-09-01', 'yalu-to-mukden.liaoyang'],
  ['army-russia-third', '1905-03-05', 'yalu-to-mukden.mukden'],
])('a click on %s on %s opens %s', (army, day, wanted) => {
  if (!isFeatureId(army)) throw new Error(army);
  const article = 'yalu-to-mukden' as ArticleId;
  const now = Date.parse(`${day}T12:00Z`);
  expect(passageToOpen(atlas, army, { article, active: null, now })?.passage.id).toBe(wanted);
});
