import { counting, figuresOf } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const { plain } = figuresOf('ru');
const PASSAGES = { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' };
const DAYS = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };

/** For who goes by keys, or hears the page. */
export const access: Words['access'] = {
  keysName: 'Клавиши',
  keys: [
    {
      name: 'Везде',
      keys: [
        ['F6, Shift F6', 'к следующей части экрана, к предыдущей'],
        ['/', 'поиск (также Ctrl K)'],
        ['d', 'перейти к дате'],
        ['?', 'эта страница'],
        ['Esc', 'закрывает открытое, затем карточку'],
      ],
    },
    {
      name: 'На карте',
      keys: [
        ['стрелки', 'двигают карту'],
        ['+, −', 'ближе, дальше'],
        ['n, p', 'к следующему по времени на карте, к предыдущему'],
        ['Shift и стрелка', 'к ближайшему в ту сторону'],
        ['Enter', 'открывает обведённое'],
        ['i', 'говорит, что на карте'],
        ['c', 'координаты середины'],
      ],
    },
    {
      name: 'В списке и в легенде',
      keys: [
        ['↑ ↓', 'к следующему, к предыдущему'],
        ['Page Up, Page Down', 'на десять'],
        ['Home, End', 'к первому и к последнему'],
      ],
    },
    {
      name: 'В обзоре',
      keys: [
        ['Пробел', 'пауза, дальше'],
        ['← →', 'к предыдущей остановке, к следующей'],
        ['Esc', 'заканчивает обзор'],
      ],
    },
    {
      name: 'На шкале времени',
      keys: [
        ['← →', 'шаг времени'],
        ['Page Up, Page Down', 'шаг побольше'],
        ['Home, End', 'первый и последний день'],
      ],
    },
  ],
  lettersCommand: 'Отдельные буквы — команды',
  mapKeys:
    'Стрелки двигают карту; n и p ведут по тому, что на ней, в порядке времени, Shift со стрелкой к ближайшему в ту сторону; Enter открывает, i говорит, что на карте.',
  nothingThere: 'Там ничего нет.',
  mapComing: 'Карта загружается.',
  mapWide: (wide, position) => `Ширина ${plain(wide)} км, середина около ${position}.`,
  nearest: (things) => `Ближе всего к середине: ${things}.`,
  inMiddle: 'в середине',
  away: (far, course) => `${plain(far)} км, ${course}`,
  things: (count) => `Всего на карте: ${plain(count)}.`,
  readAloud: 'Читать вслух',
  readingAloud: 'Чтение вслух',
  goOn: 'Дальше',
  pause: 'Пауза',
  previousPassage: 'Предыдущий отрывок',
  nextPassage: 'Следующий отрывок',
  voiceSpeed: 'Скорость голоса',
  stopReading: 'Прекратить чтение вслух',
  article: (title, passages) => `${title}, ${counted(passages, PASSAGES)}.`,
  passage: (nth, count) => `Отрывок ${String(nth)} из ${String(count)}`,
  personOpen: (name) => `${name}. Открыта карточка человека.`,
  featureOpen: (title, date) => `${title}, ${date}. Карточка открыта.`,
  playing: (day) => `Время пошло: ${day}.`,
  stopped: (day) => `Время остановлено: ${day}.`,
  inPort: (fleet, at, day, days) =>
    `${fleet}: ${at}, ${day}${days > 1 ? `; стоят ${counted(days, DAYS)}` : ''}.`,
  underWay: (fleet, day, where) => `${fleet}, ${day}: ${where}.`,
  noThemes: 'На карте нет ни одной темы.',
  themes: (titles) => `На карте: ${titles}.`,
};
