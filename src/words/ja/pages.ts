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
};
