import { figuresOf } from '../counted';
import type { Words } from '../words';

const { plain } = figuresOf('ko');

/** For who goes by keys, or hears the page. */
export const access: Words['access'] = {
  keysName: '키 안내',
  keys: [
    {
      name: '어디서나',
      keys: [
        ['F6, Shift F6', '화면의 다음 부분으로, 이전 부분으로'],
        ['/', '검색(Ctrl K도 됨)'],
        ['d', '날짜로 가기'],
        ['?', '이 안내'],
        ['Esc', '열린 것을 닫고, 그다음 카드를 닫음'],
      ],
    },
    {
      name: '지도에서',
      keys: [
        ['화살표', '지도 움직이기'],
        ['+, −', '가까이, 멀리'],
        ['n, p', '지도에 있는 것을 시간 순서로 다음으로, 이전으로'],
        ['Shift와 화살표', '그쪽에서 가장 가까운 것으로'],
        ['Enter', '고리로 표시된 것 열기'],
        ['i', '지도에 무엇이 있는지 말하기'],
        ['c', '지도 가운데의 위치'],
      ],
    },
    {
      name: '목록과 범례에서',
      keys: [
        ['↑ ↓', '다음으로, 이전으로'],
        ['Page Up, Page Down', '열 개씩'],
        ['Home, End', '처음과 끝'],
      ],
    },
    {
      name: '둘러보기에서',
      keys: [
        ['스페이스', '멈춤, 계속'],
        ['← →', '이전 장면으로, 다음 장면으로'],
        ['Esc', '끝내기'],
      ],
    },
    {
      name: '연표에서',
      keys: [
        ['← →', '시간을 한 걸음'],
        ['Page Up, Page Down', '더 크게'],
        ['Home, End', '첫날과 마지막 날'],
      ],
    },
  ],
  lettersCommand: '글자 하나를 명령으로 쓰기',
  mapKeys:
    '화살표로 지도를 움직입니다. n과 p로 지도에 있는 것을 시간 순서로 따라가고, Shift와 화살표로 그쪽에서 가장 가까운 것으로 갑니다. Enter로 열고, i로 지도에 무엇이 있는지 듣습니다.',
  nothingThere: '그쪽에는 아무것도 없습니다.',
  mapComing: '지도를 불러오는 중입니다.',
  mapWide: (wide, position) => `너비 ${plain(wide)} km, 가운데는 ${position} 부근입니다.`,
  nearest: (things) => `가운데에서 가까운 것: ${things}.`,
  inMiddle: '가운데',
  away: (far, course) => `${course} ${plain(far)} km`,
  things: (count) => `지도에 모두 ${plain(count)}건이 있습니다.`,
  readAloud: '소리 내어 읽기',
  readingAloud: '소리 내어 읽는 중',
  goOn: '계속',
  pause: '멈춤',
  previousPassage: '이전 단락',
  nextPassage: '다음 단락',
  voiceSpeed: '목소리 빠르기',
  stopReading: '소리 내어 읽기 끝내기',
  article: (title, passages) => `${title}, 모두 ${String(passages)}단락.`,
  passage: (nth, count) => `단락 ${String(nth)}/${String(count)}`,
  personOpen: (name) => `${name}. 인물 카드가 열렸습니다.`,
  featureOpen: (title, date) => `${title}, ${date}. 카드가 열렸습니다.`,
  playing: (day) => `${day}부터 시간이 흐릅니다.`,
  stopped: (day) => `${day}에 멈췄습니다.`,
  inPort: (fleet, at, day, days) =>
    `${fleet}: ${at}, ${day}${days > 1 ? `, ${String(days)}일 동안` : ''}.`,
  underWay: (fleet, day, where) => `${fleet}, ${day}: ${where}.`,
  noThemes: '지도에 주제가 없습니다.',
  themes: (titles) => `지도에 있는 주제: ${titles}.`,
};
