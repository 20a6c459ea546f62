import type { Words } from '../words';

/** What is said of a link or a date that cannot be read. */
export const slips: Words['slips'] = {
  listed: (names, more) =>
    names.map((name) => `「${name}」`).join('、') + (more > 0 ? `ほか${String(more)}件` : ''),
  joined: (sentences) => sentences.join(''),
  unreadable: (_count, names) =>
    `このリンクには読み取れない部分があります（${names}）。残りを表示しています。`,
  names: (name) => `このリンクが求める言語${name}の地名は、このアトラスにありません。`,
  language: (name) =>
    `このリンクが求める言語${name}の本文は、このアトラスにありません。英語で表示しています。`,
  themes: (_count, names) => `このリンクが求める主題${names}は、このアトラスにありません。`,
  elsewhere: 'このリンクは読者自身の記事を指しています。記事は、取り込んだ端末にだけあります。',
  noPassage: 'このリンクが指す段落は、このアトラスにありません。記事の冒頭を表示しています。',
  noPerson: (name) => `このリンクが指す人物${name}は、このアトラスにいません。`,
  noFeature: (name) => `このリンクが指す場所または出来事${name}は、このアトラスにありません。`,
  lostFeature: (name) =>
    `このリンクが指す場所または出来事${name}は、読み込めなかったものの中にあるかもしれません。`,
  inLink: (sentence) => `リンクの日付：${sentence}`,
  rangeOutside: 'このリンクの期間はアトラスの範囲外のため、使いません。',
  rangeFirst: 'このリンクはすべての日付と期間の両方を求めています。期間を表示しています。',
  outside: (date, from, to) => `${date}は、${from}から${to}までのこのアトラスの範囲外です。`,
  seasons: 'EDTFの季節は読めません。1871-03/1871-05のように月で書いてください。',
  noDate: (text, examples) => `「${text}」は日付として読めません。例：${examples.join('、')}`,
  noMonth: (month) => `${String(month)}月という月はありません。`,
  noTime: '時刻には日が必要です。時刻は00:00から23:59までです。',
  onlyOldStyle:
    '新暦ではその年にその日はありません。ユリウス暦にはあるので、後にO.S.と書いてください。',
  noDay: 'その年にその日はありません。',
  meiji: (first, last) =>
    `読めるのは明治${String(first)}年から明治${String(last)}年までです。太陽暦の採用は明治6年（1873年）、改元は1912年です。`,
};
