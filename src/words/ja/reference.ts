import { figuresOf } from '../counted';
import type { Words } from '../words';

const { plain } = figuresOf('ja');

/** The bibliography, how the atlas was made, and the figures under the text. */
export const reference: Words['reference'] = {
  bibliography: '文献一覧',
  count: (sources) =>
    `典拠${plain(sources)}件。それぞれの下に、それに拠るものを挙げます。段落を開くか、場所や出来事を地図で見られます。`,
  groups: {
    articles: 'もとの記事',
    books: '書籍と章',
    press: '新聞、雑誌、学術誌',
    papers: '条約、報告、データ',
    encyclopaedias: '百科事典',
    web: 'ウェブページ',
  },
  passagesCount: (count) => `${plain(count)}段落`,
  featuresCount: (count) => `場所と出来事${plain(count)}件`,
  listed: (parts) => parts.join('、'),
  passages: '段落',
  features: '場所と出来事',
  nothing: 'これだけに拠るものはありません。',
  method: (features, sources) =>
    `このアトラスの場所と出来事${plain(features)}件は、それぞれ少なくとも一つの典拠を挙げ、どの段落も何に拠るかを示します。典拠${plain(sources)}件の一覧は次のとおりです：`,
  inBibliography: '文献一覧',
  afterBibliography: '。',
  diagram: (title) => `${title}、図解`,
  diagramHow:
    'これらの数字による図解で、写生ではありません。高さと甲板上の位置はどの艦も同じで、典拠のないものは描いていません。',
  metre: 'm',
  ship: {
    length: '全長',
    beam: '幅',
    funnels: '煙突',
    masts: 'マスト',
    bow: '艦首',
    ram: '衝角',
    upright: '直立',
    fore: '前部砲塔',
    aft: '後部砲塔',
    sides: '片舷の砲塔',
    battery: '砲塔外の砲',
    displacement: '排水量',
  },
  tons: (tons) => `${plain(tons)}トン`,
  guns: (guns, inches) => `${plain(inches)}インチ砲${String(guns)}門`,
};
