import { figuresOf } from '../counted';
import type { Words } from '../words';

const { plain } = figuresOf('ja');

/** For who goes by keys, or hears the page. */
export const access: Words['access'] = {
  keysName: 'キー操作',
  keys: [
    {
      name: 'どこでも',
      keys: [
        ['F6, Shift F6', '画面の次の部分へ、前の部分へ'],
        ['/', '検索（Ctrl Kでも）'],
        ['d', '日付を指定'],
        ['?', 'このページ'],
        ['Esc', '開いているものを閉じ、次にカードを閉じる'],
      ],
    },
    {
      name: '地図で',
      keys: [
        ['矢印', '地図を動かす'],
        ['+, −', '拡大、縮小'],
        ['n, p', '地図にあるものを年代順に次へ、前へ'],
        ['Shiftと矢印', 'その方向でいちばん近いものへ'],
        ['Enter', '輪のついたものを開く'],
        ['i', '地図にあるものを読み上げる'],
        ['c', '地図の中央の位置'],
      ],
    },
    {
      name: '一覧と凡例で',
      keys: [
        ['↑ ↓', '次へ、前へ'],
        ['Page Up, Page Down', '十件先へ'],
        ['Home, End', '最初と最後'],
      ],
    },
    {
      name: '案内で',
      keys: [
        ['スペース', '止まる、続ける'],
        ['← →', '前の場面へ、次の場面へ'],
        ['Esc', '終える'],
      ],
    },
    {
      name: '時間軸で',
      keys: [
        ['← →', '時を一歩進める'],
        ['Page Up, Page Down', '大きく進める'],
        ['Home, End', '最初の日と最後の日'],
      ],
    },
  ],
  lettersCommand: '一文字のキーを命令として使う',
  mapKeys:
    '矢印で地図が動きます。nとpで地図にあるものを年代順にたどり、Shiftと矢印でその方向のいちばん近いものへ移ります。Enterで開き、iで地図にあるものを読み上げます。',
  nothingThere: 'そこには何もありません。',
  mapComing: '地図を読み込んでいます。',
  mapWide: (wide, position) => `幅は${plain(wide)} km、中央は${position}付近。`,
  nearest: (things) => `中央に近いもの：${things}。`,
  inMiddle: '中央',
  away: (far, course) => `${course}へ${plain(far)} km`,
  things: (count) => `地図にあるものは${plain(count)}件。`,
  readAloud: '読み上げる',
  readingAloud: '読み上げ',
  goOn: '続ける',
  pause: '一時停止',
  previousPassage: '前の段落',
  nextPassage: '次の段落',
  voiceSpeed: '声の速さ',
  stopReading: '読み上げをやめる',
  article: (title, passages) => `${title}、全${String(passages)}段落。`,
  passage: (nth, count) => `段落 ${String(nth)}／${String(count)}`,
  personOpen: (name) => `${name}。人物のカードを開きました。`,
  featureOpen: (title, date) => `${title}、${date}。カードを開きました。`,
  playing: (day) => `${day}から時を進めます。`,
  stopped: (day) => `${day}で止めました。`,
  inPort: (fleet, at, day, days) =>
    `${fleet}：${at}、${day}${days > 1 ? `、${String(days)}日間` : ''}。`,
  underWay: (fleet, day, where) => `${fleet}、${day}：${where}。`,
  noThemes: '地図に主題がありません。',
  themes: (titles) => `地図にある主題：${titles}。`,
};
