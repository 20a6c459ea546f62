import type { Words } from '../words';

const REST = 'всё остальное работает.';

/** What is said of parts that have not come, and of another edition. */
export const notices: Words['notices'] = {
  article: 'Статью загрузить не удалось.',
  translation: 'Загрузить статью на этом языке не удалось; она показана по-английски.',
  others: `Остальные статьи загрузить не удалось; ${REST}`,
  people: `Указатель имён загрузить не удалось; ${REST}`,
  search: `Поиск загрузить не удалось; ${REST}`,
  plates: `Схемы сражений загрузить не удалось; ${REST}`,
  themes: (titles) =>
    `${titles.length === 1 ? 'Не удалось загрузить тему' : 'Не удалось загрузить темы'}: ${titles.map((title) => `«${title}»`).join(', ')}; ${REST}`,
  newer: 'Вышло новое издание атласа.',
  reload: 'Обновить',
};
