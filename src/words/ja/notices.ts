import type { Words } from '../words';

const REST = 'ほかは使えます。';

/** What is said of parts that have not come, and of another edition. */
export const notices: Words['notices'] = {
  article: '記事を読み込めませんでした。',
  translation: 'その言語の記事を読み込めなかったため、英語で表示しています。',
  others: `ほかの記事を読み込めませんでした。${REST}`,
  people: `人物録を読み込めませんでした。${REST}`,
  search: `検索を読み込めませんでした。${REST}`,
  plates: `会戦図を読み込めませんでした。${REST}`,
  themes: (titles) =>
    `主題${titles.map((title) => `「${title}」`).join('')}を読み込めませんでした。${REST}`,
  newer: 'アトラスの新しい版があります。',
  reload: '再読み込み',
};
