import { expect, test } from 'vitest';
import { citeMoment, type CitedMoment } from '../../../src/domain/share/momentCitation';

const moment: CitedMoment = {
  title: 'Landing at Chemulpo',
  sort: 'Map view',
  shown: '8–9 February 1904',
  atlas: 'World War Zero',
  seen: Date.parse('2026-11-22T23:30Z'),
  address: 'https://example.org/atlas/#sel=chemulpo-landing',
};

test.each([
  [
    'apa',
    'Landing at Chemulpo [Map view, 8–9 February 1904]. (n.d.). In World War Zero. Retrieved November 22, 2026, from https://example.org/atlas/#sel=chemulpo-landing',
  ],
  [
    'chicago',
    '“Landing at Chemulpo, 8–9 February 1904.” World War Zero. Accessed November 22, 2026. https://example.org/atlas/#sel=chemulpo-landing.',
  ],
  [
    'mla',
    '“Landing at Chemulpo, 8–9 February 1904.” World War Zero, https://example.org/atlas/#sel=chemulpo-landing. Accessed 22 Nov. 2026.',
  ],
] as const)('%s', (style, text) => {
  expect(citeMoment(style, moment)).toBe(text);
});

test.each([
  ['2026-05-03', '3 May 2026'],
  ['2026-06-03', '3 June 2026'],
  ['2026-07-13', '13 July 2026'],
  ['2026-08-01', '1 Aug. 2026'],
  ['2026-09-30', '30 Sept. 2026'],
])('the MLA shortens months of more than four letters: %s', (day, text) => {
  expect(citeMoment('mla', { ...moment, seen: Date.parse(day) })).toContain(`Accessed ${text}.`);
});

test('CSL-JSON carries the day it was seen', () => {
  expect(JSON.parse(citeMoment('csl-json', moment))).toEqual([
    {
      id: moment.address,
      type: 'webpage',
      title: 'Landing at Chemulpo, 8–9 February 1904',
      genre: 'Map view',
      'container-title': 'World War Zero',
      URL: moment.address,
      accessed: { 'date-parts': [[2026, 11, 22]] },
    },
  ]);
});

const passage: CitedMoment = {
  ...moment,
  title: 'The siege: The forts go up',
  sort: 'Article with map',
  shown: '18 December 1904',
};
const article: CitedMoment = { ...passage, title: 'The siege', shown: null };

test.each([
  [
    'apa',
    'The siege: The forts go up [Article with map, 18 December 1904]. (n.d.). In World War Zero.',
    'The siege. (n.d.). In World War Zero.',
  ],
  [
    'chicago',
    '“The siege: The forts go up, 18 December 1904.” World War Zero.',
    '“The siege.” World War Zero.',
  ],
  [
    'mla',
    '“The siege: The forts go up, 18 December 1904.” World War Zero, ',
    '“The siege.” World War Zero, ',
  ],
] as const)('a passage and an article: %s', (style, ofPassage, ofArticle) => {
  expect(citeMoment(style, passage).startsWith(ofPassage)).toBe(true);
  expect(citeMoment(style, article).startsWith(ofArticle)).toBe(true);
  expect(JSON.parse(citeMoment('csl-json', article))).toMatchObject([{ title: 'The siege' }]);
});
