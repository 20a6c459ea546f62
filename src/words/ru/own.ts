import { counting } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const NAMES = { one: 'название', few: 'названия', many: 'названий', other: 'названия' };
const DATES = { one: 'дата', few: 'даты', many: 'дат', other: 'даты' };
const ARTICLES = { one: 'статью', few: 'статьи', many: 'статей', other: 'статьи' };

/** The reader's own articles. */
export const own: Words['own'] = {
  title: 'Прочесть свою статью на этой карте',
  reading: 'Чтение файла',
  finding: 'Поиск мест и дат',
  stop: 'Остановить',
  how: 'Подойдёт текст, сохранённая веб-страница, файл Markdown или Word (DOCX). Атлас найдёт названные места, события, корабли, людей и даты и скажет, где не уверен. Ничто не покинет это устройство.',
  choose: 'Выберите файл или перетащите его на страницу',
  paste: 'Или вставьте текст',
  pasted: 'Вставленный текст',
  read: 'Прочесть',
  drop: 'Отпустите файл здесь, и он откроется на этой карте. Это устройство он не покинет.',
  yours: 'Ваши статьи',
  titleField: 'Название',
  keep: 'Сохранить',
  rename: 'Переименовать',
  renameOf: (title) => `Переименовать: ${title}`,
  delete: 'Удалить',
  deleteOf: (title) => `Удалить: ${title}`,
  deleted: (title) => `«${title}»: статья удалена.`,
  restore: 'Вернуть',
  bar: 'Ваша статья',
  encoding: 'Буквы не те? Кодировка предположительная:',
  counts: (things, dates, likely) => {
    if (things + dates + likely === 0) return 'Ни названий, ни дат этой войны не нашлось.';
    const named = `${counted(things, NAMES)}, ${counted(dates, DATES)}`;
    return likely === 0 ? `${named}; проверять нечего.` : `${named}; проверить: ${String(likely)}.`;
  },
  check: 'Проверить',
  more: 'Ещё: цифры, разделить, забрать',
  setBeside: 'Сопоставить даты и цифры с атласом',
  showGuesses: (count) => `Показать и догадки (${String(count)})`,
  split: (parts) => `Разделить по заголовкам на ${counted(parts, ARTICLES)}`,
  lost: (count, quotes) =>
    `Слова, к которым относились ваши решения (${String(count)}), больше не находятся: ${quotes.map((quote) => `«${quote}»`).join(', ')}.`,
  forget: 'Забыть их',
  checking: 'Проверка',
  place: (nth, count) => `${String(nth)} из ${String(count)}`,
  taken: (text) => `«${text}» →`,
  sureness: {
    taken: 'решено вами',
    left: 'оставлено вами',
    sure: 'точно',
    likely: 'вероятно',
    guess: 'догадка',
  },
  take: 'Принять',
  leave: 'Не связывать',
  alike: (count) => `Все такие (${String(count)})`,
  orIsIt: 'Или это',
  somethingElse: 'Что-то другое',
  nothingLeft: 'Проверять больше нечего.',
  sameFor: (count) => `Так же ещё с ${String(count)}`,
  previousDoubt: 'Предыдущее сомнение',
  nextDoubt: 'Следующее сомнение',
  undo: 'Отменить',
  done: 'Готово',
  saidTaken: 'Принято.',
  saidLeft: 'Не связано.',
  saidThing: (title) => `${title}.`,
  saidMore: (count) => `Ещё таких же: ${String(count)}.`,
  saidAll: (count) => `Принято: ${String(count)}.`,
  saidUndone: (count) => (count === 0 ? 'Отменять нечего.' : `Отменено: ${String(count)}.`),
  saidWhat: (text, what) => `«${text}»: ${what}.`,
  verbs: { link: 'связано', date: 'дата', place: 'отмечено на карте', leave: 'не связано' },
  saidLook: (place, text, name, sureness, rivals) =>
    `${place}: «${text}», ${name}, ${sureness}${rivals.length === 0 ? '' : `, или ${rivals.join(', ')}`}.`,
  noneFound: 'С таким названием ничего нет',
  found: (count) => `Найдено: ${String(count)}`,
  nameWords: 'Слова текста, которые не найдены',
  nameThem: 'Сказать, что это',
  noSuchWords: 'Таких слов в тексте нет.',
  selected: 'Выделенные слова',
  is: (words) => `«${words}»: это`,
  aThing: 'место, событие, человек:',
  aDate: 'дата:',
  set: 'Задать',
  nothing: 'ничего: не связывать',
  neverMind: 'Не надо',
  markPlace: 'место, которого в атласе нет: отметить на карте',
  clickIt: 'Нажмите на карте или напишите широту и долготу:',
  markIt: 'Отметить',
  suchAs: 'Например, 38.79 121.26 или 38° 47.6′ N, 121° 15.4′ E.',
  nothingOfKind: (label) => `${label}: в статье такого нет.`,
  keepsNothing: 'Этот браузер ничего не хранит: заберите статью в файл, прежде чем уйти.',
  noRoom: 'В этом браузере нет места для статьи; заберите её в файл, прежде чем уйти.',
  fromOtherTab: (title, count) =>
    `«${title}»: статья изменена в другой вкладке, перенято решений: ${String(count)}.`,
  goneElsewhere: (title) =>
    `«${title}»: статья удалена в другой вкладке, и решения здесь не сохраняются. Верните её из содержания или заберите в файл.`,
  exports: {
    'atlas.json': ['Статья с решениями', 'чтобы хранить или открыть здесь снова'],
    md: ['Markdown', 'по правилам папки geodata/articles'],
    jsonld: ['Web Annotations', 'W3C, с цитатой и местом'],
    'lpf.json': ['Linked Places', 'для указателей мест'],
    geojson: ['GeoJSON', 'для карт'],
    gpx: ['GPX', 'походы, о которых в ней рассказано'],
    'patch.json': ['Поправки', 'новые написания, для данных атласа'],
  },
  encodings: { cyrillic: 'Кириллица', western: 'Западная' },
};
