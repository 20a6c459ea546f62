import type { Words } from '../words';

/** What stands around an article's page where there is no atlas. */
export const pages: Words['pages'] = {
  allArticles: 'Все статьи',
  articles: 'Статьи',
  noScripts:
    'Этот атлас рисует карту с помощью JavaScript, а в этом браузере он выключен. Статьи можно читать, у каждой свои карты.',
  rights: 'Текст и данные атласа:',
  coast: 'Берега: Natural Earth.',
  utc: 'Время всемирное (UTC).',
  newStyle: 'Даты по новому стилю, время всемирное (UTC).',
  notFound: 'Такой страницы нет',
  notFoundText: 'Адрес никуда в этом атласе не ведёт; может быть, по дороге его обрезали.',
  openMap: 'Открыть карту',
  mapOf: (title) => `Карта мест из текста «${title}»`,
  mapNumber: (number) => `Карта ${String(number)}`,
  withKey: (map) => `${map}; условные обозначения ниже`,
  battleMap: (title) => `${title}: карта; условные обозначения ниже`,
  battleHow: 'Прерывистая линия — предположение. Высоты даны эскизно.',
};
