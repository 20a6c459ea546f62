import type { Words } from '../words';

/** What stands around an article's page where there is no atlas. */
export const pages: Words['pages'] = {
  allArticles: 'すべての記事',
  articles: '記事',
  noScripts:
    'このアトラスの地図はJavaScriptで描きますが、このブラウザでは切られています。記事は、それぞれの地図とともに読めます。',
  rights: 'アトラスの本文とデータ：',
  coast: '海岸線：Natural Earth。',
  utc: '時刻は協定世界時（UTC）。',
  newStyle: '日付は新暦、時刻は協定世界時（UTC）。',
  notFound: 'ページがありません',
  notFoundText:
    'このアドレスはアトラスのどこにも通じていません。アドレスが切れているのかもしれません。',
  openMap: '地図を開く',
  mapOf: (title) => `「${title}」に出てくる場所の地図`,
  mapNumber: (number) => `地図${String(number)}`,
  withKey: (map) => `${map}、凡例は下にあります`,
  battleMap: (title) => `${title}の地図、凡例は下にあります`,
  battleHow: '破線は推定です。山は略図です。',
};
