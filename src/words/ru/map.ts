import { counting, figuresOf } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const { plain } = figuresOf('ru');

/** What stands over the map. */
export const map: Words['map'] = {
  name: 'Масштаб и вид',
  northUp: 'Север наверх',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  noMap: 'Карты нет',
  ofWar: 'Карта войны',
  wheel: (key) => `Масштаб карты — прокрутка с ${key}`,
  twoFingers: 'Двигайте карту двумя пальцами',
  wholeTheatre: 'Весь театр войны',
  fullScreen: 'Во весь экран',
  leaveFullScreen: 'Выйти из полного экрана',
  sources: 'Источники карты',
  copy: 'Копировать',
  copied: 'Скопировано',
  close: 'Закрыть',
  km: (length) => `${plain(length)} км`,
  // A mile under kilometres, on a map of seas, is a nautical one: the longer name is wider than its bar.
  nm: (length) => counted(length, { one: 'миля', few: 'мили', many: 'миль', other: 'мили' }),
};
