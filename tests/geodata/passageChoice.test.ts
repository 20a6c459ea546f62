import { expect, it } from 'vitest';
import { passagesIn } from '../../src/domain/atlas/atlas';
import { type ArticleId, isFeatureId } from '../../src/domain/atlas/id';
import { passageFor, whenOf } from '../../src/domain/reading/moment';
import { passageToOpen } from '../../src/domain/reading/passageChoice';
import { DAY } from '../../src/domain/dates/time';
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

it.each([
  ['1905-05-27T06:00Z', 'lines-on-the-sea'],
  ['1904-05-27T12:00Z', 'three-powers'],
])('on %s a passage of that time goes before one that tells of many years', (instant, other) => {
  const brief = atlas.articles.find(({ id }) => id === 'the-war-in-brief');
  const told = brief && passageFor(atlas, passagesIn(brief), Date.parse(instant));
  const when = told ? whenOf(atlas, told) : null;
  expect(told?.id).not.toBe(`the-war-in-brief.${other}`);
  expect((when?.end ?? Infinity) - (when?.start ?? 0)).toBeLessThan(366 * DAY);
});
