import type { Words } from '../words';

/** What stands around an article's page where there is no atlas. */
export const pages: Words['pages'] = {
  allArticles: '모든 글',
  articles: '글',
  noScripts:
    '이 지도책은 JavaScript로 지도를 그리는데 이 브라우저에서는 꺼져 있습니다. 글은 저마다의 지도와 함께 읽을 수 있습니다.',
  rights: '지도책의 글과 자료:',
  coast: '해안선: Natural Earth.',
  utc: '시각은 협정 세계시(UTC)입니다.',
  newStyle: '날짜는 그레고리력, 시각은 협정 세계시(UTC)입니다.',
  notFound: '그런 페이지가 없습니다',
  notFoundText: '이 주소는 지도책의 어디로도 이어지지 않습니다. 오는 길에 잘렸을 수 있습니다.',
  openMap: '지도 열기',
  mapOf: (title) => `‘${title}’에 나오는 곳의 지도`,
  mapNumber: (number) => `지도 ${String(number)}`,
  withKey: (map) => `${map}, 범례는 아래에 있습니다`,
  battleMap: (title) => `${title}: 지도, 범례는 아래에 있습니다`,
  battleHow: '파선은 추정입니다. 언덕은 약도입니다.',
};
