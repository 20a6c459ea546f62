import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { articlesIn } from '../../../src/domain/ownArticle/split';

const TOLD =
  'It was a long day, and the men who had marched since dawn lay down where they stood; nobody spoke, and no fire was lit.';
const LONG = Array.from({ length: 6 }, () => TOLD).join(' ');

/** The titles of the passages that open with one. */
function titlesOf(text: string): readonly string[] {
  return passagesOf(text).flatMap(({ title }) => title ?? []);
}

function articlesOf(text: string): readonly string[] {
  return articlesIn({ text, passages: passagesOf(text) }, 'a file').map(({ title }) => title);
}

describe('the head of a text', () => {
  it.each([
    ['The Fall of a Town\n\nBy John Smith\n\nPublished 4 May 2004', 'The Fall of a Town'],
    ['The Fall of a Town\n\nJohn Smith\n\n4 May 2004', 'The Fall of a Town'],
    ['May 4, 2004\n\nHow a town fell\n\nBy J. R. Smith', 'How a town fell'],
    ['# The Fall\n\n*John Smith, 4 May 2004*', 'The Fall'],
    ['The Fall of a Town\nby John Smith\n4 May 2004', 'The Fall of a Town'],
    ['THE FALL\nOF A TOWN\n\nBy JOHN SMITH.', 'THE FALL OF A TOWN'],
    ['THE FALL OF A TOWN\nVictory of the Second Army.\nSHIPS BLOWN UP', 'THE FALL OF A TOWN'],
    ['The Fall of a Town\n==================', 'The Fall of a Town'],
    ['Why did the town fall?', 'Why did the town fall?'],
  ])('%s', (head, title) => {
    const text = `${head}\n\n${LONG}\n`;
    expect(titlesOf(text)).toEqual([title]);
    expect(articlesOf(text)).toEqual([title]);
  });

  it.each(['He said little.', '* * *', 'Posted on May 4, 2004 by admin', '“Who goes there?”'])(
    'is no title: %s',
    (line) => {
      expect(titlesOf(`${line}\n\n${LONG}\n`)).toEqual([]);
    },
  );

  it('may have a point after words with capitals', () => {
    const text = `Victory of the Second Army.\n\nFrom our special correspondent\n\n${LONG}\n`;
    expect(titlesOf(text)).toEqual(['Victory of the Second Army']);
  });

  it('keeps the days of a diary as its headings', () => {
    expect(titlesOf(`3 May 1904\n\n${LONG}\n\n4 May 1904\n\n${LONG}\n`)).toEqual([
      '3 May 1904',
      '4 May 1904',
    ]);
  });
});

describe('several articles in one text', () => {
  it('are parted where each title has its author or its day', () => {
    const text = `The first one\n\nBy A. Brown\n\n${LONG}\n\nThe second one\n\n5 June 1904\n\n${LONG}\n`;
    expect(articlesOf(text)).toEqual(['The first one', 'The second one']);
  });

  it('are one where the titles are of its sections', () => {
    expect(articlesOf(`The first one\n\nBy A. Brown\n\n${LONG}\n\nThe end\n\n${LONG}\n`)).toEqual([
      'The first one',
    ]);
  });
});
