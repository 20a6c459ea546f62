import type { Words } from '../words';

/** What is said of a link or a date that cannot be read. */
export const slips: Words['slips'] = {
  listed: (names, more) =>
    names.map((name) => `“${name}”`).join('、') + (more > 0 ? `等，另有${String(more)}项` : ''),
  joined: (sentences) => sentences.join(''),
  unreadable: (_count, names) => `此链接有图集无法读取的部分（${names}），其余已显示。`,
  names: (name) => `此链接要求的地名语言${name}，图集没有。`,
  language: (name) => `此链接要求的正文语言${name}，图集没有，现以英文显示。`,
  themes: (_count, names) => `此链接要求的主题${names}，图集没有。`,
  elsewhere: '此链接指向读者自己的文章，它只在当初打开它的设备上。',
  noPassage: '此链接所指的段落，图集没有；现在是文章开头。',
  noPerson: (name) => `此链接所指的人物${name}，图集没有收录。`,
  noFeature: (name) => `此链接所指的地点或事件${name}，图集没有。`,
  lostFeature: (name) => `此链接所指的地点或事件${name}，可能在未能载入的部分之中。`,
  inLink: (sentence) => `链接中的日期：${sentence}`,
  rangeOutside: '此链接的时段在图集范围之外，未予采用。',
  rangeFirst: '此链接同时要求全部日期和一个时段，现显示该时段。',
  outside: (date, from, to) => `${date}在图集范围之外，图集自${from}至${to}。`,
  seasons: '图集不读EDTF的季节，请写月份，如1871-03/1871-05。',
  noDate: (text, examples) => `“${text}”不是图集能读的日期。可以这样写：${examples.join('、')}`,
  noMonth: (month) => `没有${String(month)}月。`,
  noTime: '时刻须有日期，且在00:00至23:59之间。',
  onlyOldStyle: '那一年公历没有这一天，儒略历有：请在后面写O.S.。',
  noDay: '那一年没有这一天。',
  meiji: (first, last) =>
    `图集可读明治${String(first)}年至明治${String(last)}年：日本于明治6年（1873年）改用阳历，明治时代止于1912年。`,
};
