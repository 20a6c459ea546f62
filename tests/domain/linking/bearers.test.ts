import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { index, linksIn } from './linked';

/** What is linked by itself in a text of any matter. */
function linksOf(text: string): readonly string[] {
  return link(text, passagesOf(text), index)
    .mentions.filter(({ confidence }) => confidence >= 0.5)
    .map(({ text: words, id }) => `${words} = ${id}`);
}

const OFFICE = 'The town lies on the shores of a lake, and its office is open on Mondays.';

describe('a page on a town of the same name in another land', () => {
  it.each([
    [`Port Arthur, Texas\n\nPort Arthur grew. ${OFFICE} They loved Port Arthur.`, []],
    [
      `Port Arthur is a city in a county of the state of Texas. ${OFFICE}\n\nHistory\n\n${OFFICE} Port Arthur was founded in 1895.`,
      [],
    ],
    [`We drove through Tasmania to Port Arthur. ${OFFICE}`, []],
    [
      'In Texas we met a man who was born at Port Arthur, near Dalny.',
      ['Port Arthur = port-arthur', 'Dalny = dalny'],
    ],
    [
      `Port Arthur, Ontario, is one. ${OFFICE} Port Arthur, China, is another.`,
      ['Port Arthur = port-arthur', 'China = china'],
    ],
    [`We sailed to Port Arthur. ${OFFICE}`, ['Port Arthur = port-arthur']],
  ])('%s', (text, found) => {
    expect(linksOf(text)).toEqual(found);
  });
});

describe('what has its name from a place', () => {
  it.each([
    ['Amur maple, China asters and Sakhalin firs grew there.', []],
    ['In Amur meadows lilies grew in Manchuria.', ['Amur = amur-river', 'Manchuria = manchuria']],
    ['The Baltic, Black Sea and Pacific Fleets were at sea.', []],
    ['The Baltic and the Pacific are seas.', ['Baltic = baltic-sea', 'Pacific = pacific-ocean']],
    ['In the hockey league Amur beat Riga, and Vladivostok scored in the season.', []],
    ['They beat Vladivostok in size.', ['Vladivostok = vladivostok']],
    ['He played Ghost of Tsushima and read of the ghosts of Mukden.', ['Mukden = mukden']],
    ['He saw Port Arthur (1980), directed by Masuda.', []],
    ['The s.s. China left; the Korea and the Siberia of the Pacific Mail Line were due.', []],
  ])('%s', (sentence, found) => {
    expect(linksIn(sentence)).toEqual(found);
  });
});

describe('what a capital did elsewhere', () => {
  it.each([
    [
      'St. Petersburg’s occupation of Manchuria went on.',
      ['St. Petersburg = st-petersburg', 'Manchuria = manchuria'],
    ],
    ['Port Arthur’s surrender was told.', ['Port Arthur’s surrender = port-arthur-capitulation']],
  ])('%s', (sentence, found) => {
    expect(linksIn(sentence)).toEqual(found);
  });
});

describe('a word that is like a name', () => {
  it.each([
    ['An exhibit was opened. An attack failed.', []],
    [
      'An Jung-geun fired. An was hanged.',
      ['An Jung-geun = person-an-jung-geun', 'An = person-an-jung-geun'],
    ],
    ['Sinking fast, she fired. Telling nobody, he left.', []],
  ])('%s', (sentence, found) => {
    expect(linksIn(sentence)).toEqual(found);
  });
});
