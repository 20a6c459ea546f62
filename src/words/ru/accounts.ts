import { counting } from '../counted';
import type { Words } from '../words';

const counted = counting('ru');
const list = new Intl.ListFormat('ru', { type: 'conjunction' });
const EVENTS = { one: 'событие', few: 'события', many: 'событий', other: 'события' };
const GREAT = {
  one: 'большое событие',
  few: 'больших события',
  many: 'больших событий',
  other: 'большого события',
};

/** Accounts laid side by side. */
export const accounts: Words['accounts'] = {
  compare: 'Сравнить рассказы',
  how: (most) =>
    `Выберите не больше ${String(most)}. Событие за событием атлас ставит рядом, что говорит каждый рассказ: дату, цифры, слова, и отмечает, где они расходятся. Один рассказ сравнивается с самим атласом.`,
  ofAtlas: 'Из атласа',
  yourOwn: 'Ваши',
  compareThem: 'Сравнить',
  noMore: (most) => `Не больше ${String(most)}.`,
  one: 'Рассказ и атлас',
  several: 'Сравнение рассказов',
  missing: (count) =>
    `Здесь нет рассказов: ${String(count)}. Своя статья читателя есть только на том устройстве, где её открыли.`,
  which: 'Какие события',
  rows: {
    all: 'Все события',
    shared: 'Есть у нескольких',
    differing: 'Где расходятся',
    unlike: 'Не как в атласе',
  },
  none: {
    all: 'Ни один из них не называет событий этого атласа.',
    shared: 'Нет события, о котором рассказывал бы больше чем один.',
    differing: 'Нигде нет дат или цифр, которые не могли бы быть верны вместе.',
    unlike: 'Все даты и цифры, которые есть и в атласе, с ним согласуются.',
  },
  chooseOthers: 'Выбрать другие',
  account: 'Рассказ',
  asAccount: 'как рассказ ',
  events: (count, shared) =>
    `${counted(count, EVENTS)}${shared === null || count === 0 ? '' : `, из них есть и у других: ${String(shared)}`}`,
  leavesOut: (count) => `Пропущено в своём времени и крае: ${counted(count, GREAT)}`,
  theDate: 'дата',
  measures: {
    killed: 'убитые',
    dead: 'погибшие',
    wounded: 'раненые',
    missing: 'пропавшие без вести',
    losses: 'потери',
    prisoners: 'пленные',
    men: 'люди',
    cavalry: 'конница',
    guns: 'орудия',
    'guns lost': 'потерянные орудия',
    ships: 'корабли',
    'ships lost': 'погибшие корабли',
    battleships: 'броненосцы',
    cruisers: 'крейсера',
    destroyers: 'миноносцы',
    'torpedo boats': 'малые миноносцы',
    trawlers: 'траулеры',
    transports: 'транспорты',
  },
  measureOf: (side, _adjective, measure) => `${measure} (${side})`,
  differ: (on) => `Расходятся: ${list.format(on)}.`,
  notNamed: (numbers) => `Не названо: ${list.format(numbers)}.`,
  notAtlasDate: 'в атласе дата другая',
  noDate: 'даты нет',
  within: (claims) => `согласно с атласом: ${claims.join(', ')}`,
  against: (claims) => `а в атласе ${claims.join(', ')}`,
  readIn: (title) => `Читать: ${title}`,
  readOn: 'читать дальше',
};
