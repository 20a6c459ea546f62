import { figuresOf } from '../counted';
import type { Words } from '../words';

const { plain } = figuresOf('zh');

/** For who goes by keys, or hears the page. */
export const access: Words['access'] = {
  keysName: '按键',
  keys: [
    {
      name: '各处',
      keys: [
        ['F6, Shift F6', '到屏幕的下一部分、上一部分'],
        ['/', '搜索（也可用Ctrl K）'],
        ['d', '前往日期'],
        ['?', '本页'],
        ['Esc', '关闭打开的内容，然后关闭卡片'],
      ],
    },
    {
      name: '地图上',
      keys: [
        ['方向键', '移动地图'],
        ['+, −', '放大、缩小'],
        ['n, p', '按时间到地图上的下一项、上一项'],
        ['Shift加方向键', '到那个方向上最近的一项'],
        ['Enter', '打开圈出的一项'],
        ['i', '读出地图上有什么'],
        ['c', '地图中心的位置'],
      ],
    },
    {
      name: '列表和图例中',
      keys: [
        ['↑ ↓', '到下一项、上一项'],
        ['Page Up, Page Down', '跳过十项'],
        ['Home, End', '第一项和最后一项'],
      ],
    },
    {
      name: '导览中',
      keys: [
        ['空格', '停下、继续'],
        ['← →', '到上一站、下一站'],
        ['Esc', '结束'],
      ],
    },
    {
      name: '时间轴上',
      keys: [
        ['← →', '移动一步时间'],
        ['Page Up, Page Down', '移动一大步'],
        ['Home, End', '第一天和最后一天'],
      ],
    },
  ],
  lettersCommand: '单个字母作为命令',
  mapKeys:
    '方向键移动地图；n和p按时间依次走过地图上的各项，Shift加方向键到那个方向上最近的一项；Enter打开，i读出地图上有什么。',
  nothingThere: '那里什么也没有。',
  mapComing: '地图正在载入。',
  mapWide: (wide, position) => `地图宽${plain(wide)}公里，中心在${position}附近。`,
  nearest: (things) => `离中心最近的有：${things}。`,
  inMiddle: '在中心',
  away: (far, course) => `${course}${plain(far)}公里`,
  things: (count) => `地图上共有${plain(count)}项。`,
  readAloud: '朗读',
  readingAloud: '正在朗读',
  goOn: '继续',
  pause: '暂停',
  previousPassage: '上一段',
  nextPassage: '下一段',
  voiceSpeed: '朗读速度',
  stopReading: '停止朗读',
  article: (title, passages) => `${title}，共${String(passages)}段。`,
  passage: (nth, count) => `第${String(nth)}段，共${String(count)}段`,
  personOpen: (name) => `${name}。已打开人物卡片。`,
  featureOpen: (title, date) => `${title}，${date}。已打开卡片。`,
  playing: (day) => `从${day}开始播放。`,
  stopped: (day) => `停在${day}。`,
  inPort: (fleet, at, day, days) =>
    `${fleet}：${at}，${day}${days > 1 ? `，停${String(days)}天` : ''}。`,
  underWay: (fleet, day, where) => `${fleet}，${day}：${where}。`,
  noThemes: '地图上没有主题。',
  themes: (titles) => `地图上：${titles}。`,
};
