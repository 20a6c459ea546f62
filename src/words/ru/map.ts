import type { Words } from '../words';

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
  km: 'км',
  nm: 'мор. миль',
};
