import { counting, figuresOf } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const { plain } = figuresOf('ru');

const FRAMES = { one: 'кадр', few: 'кадра', many: 'кадров', other: 'кадра' };
const SECONDS = { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' };
const MINUTES = { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' };
const UNITS = {
  day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
  minute: MINUTES,
};
const rounded = (value: number): number =>
  value < 10 ? Math.round(value * 10) / 10 : Math.round(value);

/** Handing on, citing, keeping, and taking pictures and clips. */
export const share: Words['share'] = {
  name: 'Поделиться этим моментом или сослаться на него',
  thisMoment: 'Этот момент',
  copyLink: 'Копировать ссылку на этот момент',
  linkCopied: 'Ссылка скопирована.',
  share: 'Поделиться…',
  notShared: 'Не отправлено.',
  cannotCopy: 'Браузер не даёт странице копировать. Текст выделен: скопируйте его сами.',
  byHand: 'Скопировать вручную',
  ownStays:
    'Ваша статья остаётся на этом устройстве: ссылка ведёт к этой карте и дате. Чтобы передать статью, заберите её в файл.',
  citeIt: 'Сослаться',
  copyCitation: 'Копировать ссылку на источник',
  citationCopied: 'Ссылка на источник скопирована.',
  pageToPrint: 'Страница для печати',
  embed: 'Вставить этот момент на страницу',
  size: 'Размер',
  asColumn: 'Во всю ширину колонки',
  copyCode: 'Копировать код',
  codeCopied: 'Код скопирован.',
  coming: (come, of) => `${plain(come)} из ${plain(of)} МБ`,
  cancel: 'Отмена',
  kept: 'Весь атлас хранится на этом устройстве и работает без сети.',
  keepAll: (megabytes) => `Сохранить весь атлас на этом устройстве, ${plain(megabytes)} МБ`,
  noRoom: 'На этом устройстве больше нет места; дальше атлас работает с сетью.',
  notAll: 'Атлас загружен не весь; то, что есть, остаётся.',
  picture: 'Снимок карты',
  noPicture: 'Снимок не получился.',
  clip: 'Ролик…',
  clipTitle: 'Ролик с картой',
  stopped: 'Остановлено. Карта такая же, как была; ничего не сохранено.',
  from: 'С',
  to: 'по (включительно)',
  anyCalendar: (examples) => `По любому календарю: ${examples}`,
  suchAs: (examples) => `Например: ${examples}`,
  needsDays: 'Ролику нужны день начала и день конца.',
  endsFirst: 'Ролик закончился бы раньше, чем начался.',
  spans: 'Готовые отрезки',
  thisLeg: 'Этот переход',
  wholeVoyage: 'Весь поход',
  theRange: 'Отрезок',
  seconds: 'Длина в секундах',
  rate: 'Кадров в секунду',
  file: 'Файл',
  camera: 'Камера',
  stays: 'остаётся там, где карта сейчас',
  goesWith: (title) => `следует: ${title}`,
  frames: (count, value, unit, megabytes) =>
    `${counted(count, FRAMES)}, за секунду проходит ${counted(rounded(value), UNITS[unit])}; ${megabytes < 1 ? 'меньше 1' : `не больше ${megabytes.toFixed(0)}`} МБ. Карта рисует каждый кадр целиком, поэтому делать ролик дольше, чем смотреть.`,
  cannotWrite:
    'Этот браузер не может записать видео такого размера: нет WebCodecs или кодировщика H.264, VP9, VP8, AV1, или страница открыта не по https. Снимок карты работает везде.',
  noMap: 'Снимать нечего: браузер не смог нарисовать карту.',
  film: 'Снять',
  setting: 'Готовим сцену…',
  frame: (done, total) => `Кадр ${plain(done)} из ${plain(total)}`,
  secondsLeft: (count) =>
    `, осталось около ${counted(count, { ...SECONDS, one: 'секунды', few: 'секунд' })}`,
  minutesLeft: (count) =>
    `, осталось около ${counted(count, { ...MINUTES, one: 'минуты', few: 'минут' })}`,
  stayHere: 'Не закрывайте и не прячьте эту страницу. Карта за ней вернётся туда, где была.',
  theClip: 'Ролик',
  made: (amount, size, format) => `Ролик готов: ${amount}, ${size}, ${format}.`,
  save: (name) => `Сохранить ${name}`,
  another: 'Ещё один ролик',
  notMade: (why) => `Ролик не получился: ${why}`,
  allDates: 'Все даты',
  atAnyTime: 'что было когда-либо',
};
