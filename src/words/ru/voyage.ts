import { counting, figuresOf } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const { whole, tenth } = figuresOf('ru');

const DAYS = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
const WEEKS = { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' };
const MILES = { one: 'миля', few: 'мили', many: 'миль', other: 'мили' };
/** Behind a verb that asks for the accusative. */
const MILES_RUN = { ...MILES, one: 'милю' };
const miles = (nm: number) => counted(Math.round(nm), MILES_RUN);

/** Ships and armies under way. */
export const voyage: Words['voyage'] = {
  stop: (title) => ({ at: `стоянка «${title}»`, outOf: `после стоянки «${title}»` }),
  lastKnown: 'последнее известное место',
  reconstructed: (nm) => `в пути, по реконструкции; пройдено ${miles(nm)}`,
  lying: (at, day) => `${at}, ${String(day)}-й день`,
  atSea: (past, outOf, nm) =>
    `в море, ${past === 0 ? 'сразу' : counted(past, DAYS)} ${outOf}; пройдено ${miles(nm)}`,
  notUnderWay: 'не в пути',
  stay: (count, unit, at) =>
    `${at.charAt(0).toUpperCase()}${at.slice(1)}: ${counted(count, unit === 'week' ? WEEKS : DAYS)}`,
  shortened: (stay) => `${stay}, показано коротко.`,
  halt: (title) => ({ at: `близ пункта ${title}`, name: title }),
  march: (from, to, km) => `на марше: ${from} — ${to}, пройдено ${String(km)} км`,
  compass: [
    'север',
    'северо-восток',
    'восток',
    'юго-восток',
    'юг',
    'юго-запад',
    'запад',
    'северо-запад',
  ],
  steering: (course) => `курс на ${course}`,
  name: 'Поход',
  previousStop: 'Предыдущая стоянка',
  nextStop: 'Следующая стоянка',
  stopBack: '‹ Стоянка',
  stopOn: 'Стоянка ›',
  follow: 'Следовать',
  loop: 'Повторять',
  log: 'Судовой журнал',
  putAway: 'Убрать журнал',
  goOn: (offer) => `Дальше: ${offer}`,
  inAction: 'Идёт бой: часы отсчитывают минуты.',
  daysOut: 'Дней в пути',
  milesRun: 'Пройдено миль',
  knots: 'Узлы',
  doubt: 'Неточность',
  km: 'км',
  number: whole,
  notYet: 'Поход ещё не начался.',
  ended: (date) => `Этот поход закончился ${date}.`,
  toBeginning: 'К его началу',
  lastNews: (date) => `Последнее известие на борту, ${date}:`,
  estimated: ' (приблизительно)',
  inFull: 'Журнал целиком и как смотреть',
  aboutShips: 'Об этих кораблях',
  lyingAt: 'Стоят',
  lastStop: 'Последняя стоянка',
  next: 'Следующая',
  coal: 'Принято угля',
  tons: (value) => `${value} т`,
  coaledAt: (title) => `(${title})`,
  newsReceived: 'Получены известия',
  shortenStays: 'Сокращать стоянки в портах (при следовании)',
  attestedOnly: 'Только засвидетельствованное',
  knownTo: 'Показать, что знали:',
  everyone: 'все',
  knowerHow: (name) =>
    `Событие появляется, когда весть о нём дошла (${name}), и ничего позже часов. Если о вестях записей нет, карта показывает день самого события.`,
  knew: (name) => `Что знали: ${name}`,
  noNews: (name) => `${name}: о дошедших известиях записей пока нет.`,
  inDoubt: (doubt) => `Под сомнением: ${doubt}`,
  latestOnly: 'Только последние',
  all: (count) => `Все, ${String(count)}`,
  asKnown: (name) => `Что знали (${name}),`,
  dotted: 'Точками: путь, которым корабли собирались идти',
  showHappened: 'Показать, что было',
  instruments: 'Приборы',
  paceSoFar: 'Средний ход без стоянок:',
  inKnots: (knots) => `${tenth(knots)} уз.`,
  inMiles: (nm) => counted(Math.round(nm), MILES),
  toGoal: (goal) => `По прямой до цели (${goal}):`,
  daysAtPace: (count) => `${tenth(count)} дня таким ходом. Морской путь длиннее.`,
  sinceCoaling: (title) => `После погрузки угля (${title}):`,
  couldSteam: (ship, nm, knots, left, note) =>
    `${ship}: дальность по проекту ${miles(nm)} при ${String(knots)} уз., значит, остаётся ${counted(Math.round(left), MILES)}${note === '' ? '' : `: ${note}`}.`,
  from: 'Откуда',
  to: 'куда',
  theShip: 'корабль',
  middleOfMap: 'середина карты',
  stopsOfVoyage: 'Стоянки этого похода',
  placesOfAtlas: 'Места и события атласа',
  byGreatCircle: (count, knots) =>
    `по дуге большого круга, ${tenth(count)} дня при ${tenth(knots)} уз.`,
  takeAway: 'Взять с собой',
  everyTrack: 'Все пути, а не только этот',
  downloads: 'Файлы',
};
