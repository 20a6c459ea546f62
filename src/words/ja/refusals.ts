import type { Words } from '../words';

/** Why a document cannot be read. */
export const refusals: Words['refusals'] = {
  empty: 'ファイルが空です。',
  large: 'ファイルが大きすぎます。読めるのは20 MBまでです。',
  longText: '文章が長すぎます。読めるのは10 MBまでです。',
  longPage: 'ページが長すぎます。読めるのは10 MBまでです。',
  pdf: 'PDFは読めません。先にテキストとして保存してください。',
  rtf: 'RTFは読めません。先にテキストかDOCXとして保存してください。',
  oldWord: '古いWordの文書は読めません。先にDOCXとして保存してください。',
  picture: '画像は読めません。',
  packed: '圧縮ファイルは読めません。先に展開してください。',
  noWord: '圧縮ファイルですが、Word文書が入っていません。',
  unpacks: '展開すると、読める大きさを超えます。',
  brokenDocument: '文書が壊れていて開けません。',
  brokenPage: 'ページが壊れていて読めません。',
  brokenArticle: 'このアトラスの記事ですが、ファイルが壊れています。',
  nested: 'ページの入れ子が深すぎて読めません。',
  noText: '読める文章のファイルではありません。',
  noWords: '文字がありません。',
  unread: '文章を読めませんでした。',
  stopped: '中止しました。何も保存していません。',
  late: '読むのに時間がかかりすぎます。もっと短い文章にしてください。',
  names: 'アトラスの名前を読み込めませんでした。接続できるときにもう一度お試しください。',
};
