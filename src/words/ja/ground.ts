import type { Words } from '../words';

/** What is said of the map itself. */
export const ground: Words['ground'] = {
  drawNow: '今すぐ地図を描く',
  centreHere: 'ここを中央に',
  webgl:
    '地図にはWebGLが必要ですが、このブラウザにはないか、切られています。本文と一覧と時間軸は使えます。',
  worker: 'ブラウザが背後での処理を許さないため、地図を描けません。本文と一覧と時間軸は使えます。',
  lost: '端末が描画の機能を止めたため、地図が止まりました。使えるようになり次第描き直します。本文と一覧と時間軸は使えます。',
  coast:
    '詳しい基図を読み込めなかったため、簡単な海岸線を描いています。ほかはすべてそろっています。',
  nothing: '詳しい基図も簡単な海岸線も読み込めなかったため、白紙の上に主題だけを描いています。',
  noise:
    'ブラウザが描画の内容をページに隠しているため、地図の文字と記号が乱れています。アドレスバーでキャンバスの読み取りを許可し、再読み込みしてください。',
  names: '地名を読み込めなかったため、地図には主題の名前だけがあります。',
  shares: {
    detail: '大縮尺の海岸線',
    relief: '地形',
    sea: '海底',
    powers: '当時の勢力',
  },
  without: (shares) => `地図に欠けている部分があります（${shares}）。読み込めませんでした。`,
  coastAwaited: '詳しい基図がまだ届きません。届くまで簡単な海岸線を描きます。',
  awaited: (shares) => `地図にまだ届かない部分があります（${shares}）。`,
  whole: (nth, count, share) =>
    `このサイトはファイルを丸ごとしか送れないため、最初の一度だけ基図に時間がかかります。${String(count)}個のうち${String(nth)}個目、${share}。`,
  credits: {
    coast: '海岸、湖、川：',
    reservoirs: '貯水池を除いた所はNatural Earth。',
    heights: '地形と海底：',
    powers: '勢力と国境：',
    powersAfter: '本アトラス。Natural Earthの州と、記述された境界による。',
    plain: '簡単な海岸線：',
    letters: '書体：',
    rest: 'そのほかは本アトラスのもの：',
    versions: '基図の版とチェックサム：',
    drawn: '描画：',
  },
  creditsInShort: {
    coast: '海岸：GSHHG、WDBII（LGPL）',
    relief: '地形：SRTM30、ETOPO5',
    powers: '勢力：Natural Earthによる',
    drawn: '描画：MapLibre',
    reckoned: '艦船の位置は日付のある寄港地の間で計算したもの。点は、いた可能性のある範囲',
  },
  megabytes: (count) => `${String(count)} MBまで`,
};
