import type { Words } from '../words';

/** What is said of a link or a date that cannot be read. */
export const slips: Words['slips'] = {
  listed: (names, more) =>
    names.map((name) => `‘${name}’`).join(', ') + (more > 0 ? ` 외 ${String(more)}개` : ''),
  joined: (sentences) => sentences.join(' '),
  unreadable: (_count, names) =>
    `이 링크에는 읽을 수 없는 부분이 있습니다(${names}). 나머지를 보여 줍니다.`,
  names: (name) => `이 링크가 요청한 언어(${name})의 지명은 이 지도책에 없습니다.`,
  language: (name) =>
    `이 링크가 요청한 언어(${name})의 글은 이 지도책에 없습니다. 영어로 보여 줍니다.`,
  themes: (_count, names) => `이 링크가 요청한 주제(${names})는 이 지도책에 없습니다.`,
  elsewhere: '이 링크는 독자 자신의 글을 가리킵니다. 그 글은 가져온 기기에만 있습니다.',
  noPassage: '이 링크가 가리키는 단락은 이 지도책에 없습니다. 글의 첫머리를 보여 줍니다.',
  noPerson: (name) => `이 링크가 가리키는 인물(${name})은 이 지도책에 없습니다.`,
  noFeature: (name) => `이 링크가 가리키는 장소나 사건(${name})은 이 지도책에 없습니다.`,
  lostFeature: (name) =>
    `이 링크가 가리키는 장소나 사건(${name})은 불러오지 못한 것 가운데 있을 수 있습니다.`,
  inLink: (sentence) => `링크의 날짜: ${sentence}`,
  rangeOutside: '이 링크의 기간은 지도책의 범위를 벗어나 쓰지 않습니다.',
  rangeFirst: '이 링크는 모든 날짜와 기간을 함께 요청합니다. 기간을 보여 줍니다.',
  outside: (date, from, to) =>
    `날짜(${date})가 ${from}부터 ${to}까지인 이 지도책의 범위를 벗어납니다.`,
  seasons: 'EDTF의 계절은 읽지 못합니다. 1871-03/1871-05처럼 달로 쓰십시오.',
  noDate: (text, examples) => `날짜로 읽을 수 없습니다: ‘${text}’. 보기: ${examples.join(', ')}`,
  noMonth: (month) => `${String(month)}월은 없습니다.`,
  noTime: '시각에는 날이 있어야 하며, 00:00부터 23:59까지입니다.',
  onlyOldStyle:
    '그해 그레고리력에는 그런 날이 없지만 율리우스력에는 있습니다. 뒤에 O.S.라고 쓰십시오.',
  noDay: '그해에는 그런 날이 없습니다.',
  meiji: (first, last) =>
    `읽을 수 있는 것은 메이지 ${String(first)}년부터 ${String(last)}년까지입니다. 일본은 메이지 6년(1873년)에 태양력을 채택했고, 메이지 시대는 1912년에 끝났습니다.`,
};
