import { figuresOf } from '../counted';
import type { Words } from '../words';

const { plain } = figuresOf('zh');

/** The bibliography, how the atlas was made, and the figures under the text. */
export const reference: Words['reference'] = {
  bibliography: '参考书目',
  count: (sources) =>
    `共${plain(sources)}种来源。每种之下列出依据它的内容：可打开段落，或在地图上显示地点或事件。`,
  groups: {
    articles: '原始文章',
    books: '图书与章节',
    press: '报纸、杂志与期刊',
    papers: '条约、报告与数据',
    encyclopaedias: '百科全书',
    web: '网页',
  },
  passagesCount: (count) => `${plain(count)}段`,
  featuresCount: (count) => `${plain(count)}处地点与事件`,
  listed: (parts) => parts.join('，'),
  passages: '段落',
  features: '地点与事件',
  nothing: '没有只依据它的内容。',
  method: (features, sources) =>
    `本图集的${plain(features)}处地点与事件，每处至少注明一种来源；每个段落也都说明依据。全部${plain(sources)}种来源列于`,
  inBibliography: '参考书目',
  afterBibliography: '。',
  diagram: (title) => `${title}，示意图`,
  diagramHow:
    '这是据这些数字画的示意图，不是写真：各舰的高度和甲板上的位置一律相同，没有来源的一概不画。',
  metre: '米',
  ship: {
    length: '全长',
    beam: '宽',
    funnels: '烟囱',
    masts: '桅杆',
    bow: '舰首',
    ram: '撞角',
    upright: '直立',
    fore: '前炮塔',
    aft: '后炮塔',
    sides: '每舷炮塔',
    battery: '炮塔外火炮',
    displacement: '排水量',
  },
  tons: (tons) => `${plain(tons)}吨`,
  guns: (guns, inches) => `${plain(inches)}英寸炮${String(guns)}门`,
};
