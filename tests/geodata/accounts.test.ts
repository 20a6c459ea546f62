import { describe, expect, it } from 'vitest';
import { compareAccounts } from '../../src/domain/accounts/compare';
import { leftOut } from '../../src/domain/accounts/leftOut';
import { readAtlas } from '../e2e/readAtlas';

const atlas = readAtlas();
const accounts = atlas.articles.map((article, nth) => ({ number: nth + 1, article }));
const rows = compareAccounts(atlas, accounts);

describe('the articles of the atlas, compared with one another', () => {
  it('tell many an event more than once', () => {
    expect(rows.filter(({ tellings }) => tellings.length > 1).length).toBeGreaterThan(100);
  });

  it('give no two dates or losses of one event that cannot both be right: where sources differ, a figure has both', () => {
    const differing = rows
      .filter(({ datesDiffer, disputes }) => datesDiffer || disputes.length > 0)
      .map(({ event }) => event.id);
    expect(differing).toEqual([]);
  });

  it('leave out something of their time and ground, and not what they name', () => {
    for (const { article } of accounts) {
      const named = rows
        .filter(({ tellings }) => tellings.some((each) => each.account.article === article))
        .map(({ event }) => event);
      const missed = leftOut(atlas, article);
      expect(named.length).toBeGreaterThan(0);
      expect(missed.filter((event) => named.includes(event))).toEqual([]);
    }
  });
});
