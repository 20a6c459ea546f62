import { counting, figuresOf } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const { plain } = figuresOf('ru');

/** The bibliography, how the atlas was made, and the figures under the text. */
export const reference: Words['reference'] = {
  bibliography: 'Литература',
  count: (sources) =>
    `${counted(sources, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}. Под каждым стоит, что на нём основано: откройте отрывок или покажите место или событие на карте.`,
  groups: {
    articles: 'Исходные статьи',
    books: 'Книги и главы',
    press: 'Газеты и журналы',
    papers: 'Договоры, отчёты и данные',
    encyclopaedias: 'Энциклопедии',
    web: 'Веб-страницы',
  },
  passagesCount: (count) =>
    counted(count, { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' }),
  featuresCount: (count) => `мест и событий: ${plain(count)}`,
  listed: (parts) => parts.join(', '),
  passages: 'Отрывки',
  features: 'Места и события',
  nothing: 'На нём одном ничего не основано.',
  method: (features, sources) =>
    `Мест и событий в этом атласе ${plain(features)}; у каждого назван хотя бы один источник, и о каждом отрывке сказано, на чём он основан. Все источники (${plain(sources)}) перечислены здесь:`,
  inBibliography: 'литература',
  afterBibliography: '.',
  diagram: (title) => `${title}, схема`,
  diagramHow:
    'Это схема по приведённым цифрам, а не портрет: высота и места на палубе у всех кораблей одинаковы, а чего не сообщает ни один источник, того здесь нет.',
  metre: 'м',
  ship: {
    length: 'длина',
    beam: 'ширина',
    funnels: 'трубы',
    masts: 'мачты',
    bow: 'форштевень',
    ram: 'таранный',
    upright: 'прямой',
    fore: 'башни в носу',
    aft: 'башни в корме',
    sides: 'башни на каждом борту',
    battery: 'орудия вне башен',
    displacement: 'водоизмещение',
  },
  tons: (tons) => `${plain(tons)} т`,
  guns: (guns, inches) => `${String(guns)} × ${plain(inches)} дм`,
};
