import { expect, test } from 'vitest';
import { readWhen } from '../../../src/data/fields/when';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import { belongingsOf } from '../../../src/domain/atlas/feature/belongings';
import { lifeText, type Person } from '../../../src/domain/atlas/person';
import { days, feature, featureId, personId, sampleAtlas, sideId } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const year = (start: string) => readWhen({ start });

test.each([
  ['1848', '1934', '1848–1934'],
  ['1878~', '1942', 'c. 1878–1942'],
  ['1844', null, 'born 1844'],
  [null, '1905', 'died 1905'],
  [null, null, null],
])('a life from %s to %s is %s', (born, died, text) => {
  const life = { born: born === null ? null : year(born), died: died === null ? null : year(died) };
  expect(lifeText(life)).toBe(text);
});

test('what was somebody’s is told by sort, events in order of date', () => {
  const features = [
    feature('later', { when: days('1905-01-02') }),
    feature('earlier', { when: days('1904-02-08') }),
    feature('flagship', { kind: kind('ship') }),
    feature('army', { kind: kind('army') }),
  ];
  const person: Person = {
    id: personId('person-one'),
    name: 'One',
    native: null,
    side: sideId('Japan'),
    role: 'admiral',
    born: null,
    died: null,
    features: ['later', 'flagship', 'earlier', 'army', 'gone'].map(featureId),
    passages: [],
  };
  const atlas = createAtlas({ ...sampleAtlas(), sources: [], features, people: [person] });
  expect(
    belongingsOf(atlas, person, 'Events').map(({ title, features: all }) => [
      title,
      all.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Events', ['earlier', 'later']],
    ['Armies', ['army']],
    ['Ships and fleets', ['flagship']],
  ]);
});
