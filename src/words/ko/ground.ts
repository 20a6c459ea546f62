import type { Words } from '../words';

/** What is said of the map itself. */
export const ground: Words['ground'] = {
  drawNow: '지금 지도 그리기',
  centreHere: '여기를 가운데로',
  webgl:
    '지도에는 WebGL이 필요한데 이 브라우저에는 없거나 꺼져 있습니다. 글과 목록과 연표는 그대로 쓸 수 있습니다.',
  worker:
    '브라우저가 배경 작업을 막아 지도를 그릴 수 없습니다. 글과 목록과 연표는 그대로 쓸 수 있습니다.',
  lost: '기기가 그래픽 사용을 중단하여 지도가 멈췄습니다. 쓸 수 있게 되면 곧 다시 그립니다. 글과 목록과 연표는 그대로 쓸 수 있습니다.',
  coast: '자세한 바탕 지도를 불러오지 못해 간단한 해안선을 그립니다. 나머지는 모두 있습니다.',
  nothing: '자세한 바탕 지도도 간단한 해안선도 불러오지 못해 빈 종이 위에 주제만 그립니다.',
  noise:
    '브라우저가 그려진 내용을 페이지에 숨겨서 지도의 이름과 기호가 깨집니다. 주소창에서 캔버스 읽기를 허용하고 다시 불러오십시오.',
  names: '지명을 불러오지 못해 지도에는 주제의 이름만 있습니다.',
  shares: {
    detail: '자세한 해안선',
    relief: '지형',
    sea: '바다 밑',
    powers: '당시의 세력',
  },
  without: (shares) => `지도에 빠진 부분이 있습니다(${shares}). 불러오지 못했습니다.`,
  coastAwaited: '자세한 바탕 지도가 아직 오지 않았습니다. 올 때까지 간단한 해안선을 그립니다.',
  awaited: (shares) => `지도에 아직 오지 않은 부분이 있습니다(${shares}).`,
  whole: (nth, count, share) =>
    `이 사이트는 파일을 통째로만 보내므로 처음 한 번은 바탕 지도가 늦게 옵니다. 파일 ${String(count)}개 중 ${String(nth)}번째, ${share}.`,
  credits: {
    coast: '해안, 호수, 강:',
    reservoirs: '저수지를 걷어 낸 곳은 Natural Earth.',
    heights: '지형과 바다 밑:',
    powers: '세력과 국경:',
    powersAfter: '이 지도책. Natural Earth의 주와 기록된 경계에 따름.',
    plain: '간단한 해안선:',
    letters: '글꼴:',
    rest: '나머지는 이 지도책의 것:',
    versions: '바탕 지도의 판과 체크섬:',
    drawn: '그린 도구:',
  },
  creditsInShort: {
    coast: '해안: GSHHG, WDBII(LGPL)',
    relief: '지형: SRTM30, ETOPO5',
    powers: '세력: Natural Earth에 따름',
    drawn: '그린 도구: MapLibre',
    reckoned: '배의 위치는 날짜가 알려진 기항지 사이를 계산한 것이며, 점은 있었을 수 있는 범위',
  },
  megabytes: (count) => `지금까지 ${String(count)} MB`,
};
