import { figuresOf } from '../counted';
import type { Words } from '../words';

const { plain } = figuresOf('ko');

/** The bibliography, how the atlas was made, and the figures under the text. */
export const reference: Words['reference'] = {
  bibliography: '참고 문헌',
  count: (sources) =>
    `출처 ${plain(sources)}건. 각각의 아래에 그것을 바탕으로 한 것이 있습니다. 단락을 열거나 장소나 사건을 지도에서 볼 수 있습니다.`,
  groups: {
    articles: '바탕이 된 글',
    books: '책과 장',
    press: '신문, 잡지, 학술지',
    papers: '조약, 보고서, 자료',
    encyclopaedias: '백과사전',
    web: '웹 페이지',
  },
  passagesCount: (count) => `${plain(count)}단락`,
  featuresCount: (count) => `장소와 사건 ${plain(count)}건`,
  listed: (parts) => parts.join(', '),
  passages: '단락',
  features: '장소와 사건',
  nothing: '이것만을 바탕으로 한 것은 없습니다.',
  method: (features, sources) =>
    `이 지도책의 장소와 사건 ${plain(features)}건은 저마다 적어도 하나의 출처를 밝히고, 단락마다 무엇을 바탕으로 했는지 밝힙니다. 출처 ${plain(sources)}건의 목록:`,
  inBibliography: '참고 문헌',
  afterBibliography: '.',
  diagram: (title) => `${title}, 도해`,
  diagramHow:
    '이 수치로 그린 도해이며 실제 모습이 아닙니다. 높이와 갑판 위의 자리는 모든 함선이 같고, 출처가 없는 것은 그리지 않았습니다.',
  metre: 'm',
  ship: {
    length: '길이',
    beam: '너비',
    funnels: '굴뚝',
    masts: '돛대',
    bow: '함수',
    ram: '충각',
    upright: '수직',
    fore: '앞 포탑',
    aft: '뒤 포탑',
    sides: '한쪽 현의 포탑',
    battery: '포탑 밖의 포',
    displacement: '배수량',
  },
  tons: (tons) => `${plain(tons)}톤`,
  guns: (guns, inches) => `${plain(inches)}인치 포 ${String(guns)}문`,
};
