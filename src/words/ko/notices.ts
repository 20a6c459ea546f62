import type { Words } from '../words';

const REST = '나머지는 그대로 쓸 수 있습니다.';

/** What is said of parts that have not come, and of another edition. */
export const notices: Words['notices'] = {
  article: '글을 불러오지 못했습니다.',
  translation: '그 언어의 글을 불러오지 못해 영어로 보여 줍니다.',
  others: `다른 글을 불러오지 못했습니다. ${REST}`,
  people: `인물 목록을 불러오지 못했습니다. ${REST}`,
  search: `검색을 불러오지 못했습니다. ${REST}`,
  plates: `전투도를 불러오지 못했습니다. ${REST}`,
  themes: (titles) =>
    `주제 ${titles.map((title) => `‘${title}’`).join(', ')} 부분을 불러오지 못했습니다. ${REST}`,
  newer: '지도책의 새 판이 나왔습니다.',
  reload: '다시 불러오기',
};
