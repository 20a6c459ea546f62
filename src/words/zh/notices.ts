import type { Words } from '../words';

const REST = '其余部分照常可用。';

/** What is said of parts that have not come, and of another edition. */
export const notices: Words['notices'] = {
  article: '文章无法载入。',
  translation: '该语言的文章无法载入，现以英文显示。',
  others: `其他文章无法载入；${REST}`,
  people: `人物表无法载入；${REST}`,
  search: `搜索无法载入；${REST}`,
  plates: `会战图无法载入；${REST}`,
  themes: (titles) => `主题${titles.map((title) => `“${title}”`).join('、')}无法载入；${REST}`,
  newer: '图集有了新版本。',
  reload: '重新载入',
};
