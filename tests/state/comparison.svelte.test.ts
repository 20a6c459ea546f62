import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { comparisonId, isComparison, rowId } from '../../src/domain/accounts/account';
import { comparisonArticle } from '../../src/domain/accounts/article';
import { compareAccounts } from '../../src/domain/accounts/compare';
import { takeLink } from '../../src/state/address/link';
import { snapshotOf } from '../../src/state/address/snapshot';
import { decode } from '../../src/state/address/decode';
import { encode } from '../../src/state/address/url';
import { Explorer } from '../../src/state/explorer.svelte';
import { article, featureId, sampleAtlas } from '../sampleAtlas';

const text = createRawSnippet(() => ({ render: () => '<p></p>' }));
const LINK = 'date=1904-05-01&at=accounts.yalu&accounts=brief';

/** The sample's article with mentions that are read, and an explorer whose comparison is not there yet. */
function opened() {
  const [section] = article.sections;
  const [first, ...rest] = section?.passages ?? [];
  if (!first) throw new Error('no passage');
  const inlines = [
    {
      type: 'mention' as const,
      feature: featureId('yalu'),
      children: [{ type: 'text' as const, text: 'Yalu' }],
    },
  ];
  const told = {
    ...article,
    sections: [{ heading: null, passages: [{ ...first, inlines }, ...rest] }],
  };
  const base = sampleAtlas();
  const explorer = new Explorer({ ...base, articles: [told] });
  const accounts = [{ number: 1, article: told }];
  const made = comparisonArticle(accounts, compareAccounts(base, accounts), 'Compared');
  explorer.bring(() =>
    isComparison(explorer.reading.article) ? [{ article: made, places: [] }] : [],
  );
  return explorer;
}

describe('a comparison', () => {
  it('is read like an article: its passage sets the clock, and it is a moment', () => {
    const explorer = opened();
    explorer.comparison.choose([article.id]);
    explorer.comparison.attend(text);
    explorer.openArticle(comparisonId());
    explorer.openPassage(rowId(featureId('yalu')));
    expect(explorer.activePassage?.features).toEqual(['yalu']);
    const snapshot = { ...snapshotOf(explorer), view: null };
    expect(snapshot.accounts).toEqual([article.id]);
    expect(encode(snapshot)).toBe(LINK);
  });

  it('is opened by a link, once what compares has come', () => {
    const explorer = opened();
    takeLink(explorer, decode(LINK));
    expect(explorer.comparison.isWanted).toBe(true);
    expect(explorer.reading.active).not.toBe('accounts.yalu');
    explorer.comparison.attend(text);
    expect(explorer.reading.active).toBe('accounts.yalu');
    expect(explorer.notices.all).toEqual([]);
  });

  it('is opened by a link that names its accounts and no passage', () => {
    const explorer = opened();
    takeLink(explorer, decode('accounts=brief'));
    explorer.comparison.attend(text);
    expect(explorer.reading.article).toBe(comparisonId());
  });

  it('does not take the reader away who has gone on meanwhile', () => {
    const explorer = opened();
    takeLink(explorer, decode(LINK));
    explorer.begin();
    const { active } = explorer.reading;
    explorer.comparison.attend(text);
    expect(explorer.reading.active).toBe(active);
  });

  it('is told of by no card once another article is read', () => {
    const explorer = opened();
    takeLink(explorer, decode(LINK));
    explorer.comparison.attend(text);
    explorer.select(featureId('yalu'));
    expect(explorer.selectedPassages.map(({ passage }) => passage.id)).toContain('accounts.yalu');
    explorer.openArticle(article.id);
    explorer.select(featureId('yalu'));
    expect(explorer.selectedPassages.map(({ passage }) => passage.id)).not.toContain(
      'accounts.yalu',
    );
  });

  it.each([
    'accounts=',
    'accounts=a,,b',
    'accounts=accounts',
    'accounts=a,b,c,d,e,f,g',
    'accounts=A%20B',
  ])('is not made of %s', (part) => {
    expect(decode(`at=accounts&${part}`)).toMatchObject({ ignored: ['accounts'] });
  });

  it('is said to be missing where a link names none', () => {
    const explorer = opened();
    takeLink(explorer, decode('at=accounts.yalu'));
    expect(explorer.notices.all.length).toBe(1);
  });
});
