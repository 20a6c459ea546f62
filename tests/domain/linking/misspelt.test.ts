import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { index, linksIn } from './linked';

describe('a name with a letter left out, put in, exchanged or another', () => {
  it.each([
    ['The cruisers entered Tiingtao.', ['Tiingtao = tsingtau']],
    ['An army was massed, threatening Llaoyang and Mukden.', ['Mukden = mukden-city']],
    ['An army marched to Llaoyang.', ['Llaoyang = liaoyang-town']],
    ['They went towards Kharvin.', ['Kharvin = harbin']],
    ['Fighting went on in the Lioadong Peninsula.', ['Lioadong = liaotung']],
    ['He fled through Haincheng.', ['Haincheng = haicheng']],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });

  it.each([
    'The Manchurian bandits and the Koreans came to Haiphong, Chengtu, Langland and Chungju.',
    'On Hairpin bends he went to Gaining and Peeping.',
    'Beyond Kyong-syong, beyond Taikushan, in Chinghai.',
    'It is not to be confused with Chinampa, near a garden.',
    'Llaoyang fell.',
  ])('but not %s', (words) => {
    expect(linksIn(words)).toEqual([]);
  });

  it('but not another name of which the atlas says that it is one', () => {
    const text = 'The war began in 1904. They came to Tiingtao.\n';
    const idsBy = (others: readonly string[]): readonly string[] => {
      const told = { ...index, lexicon: { ...index.lexicon, others: new Set(others) } };
      const names = { ...told, things: new Map(index.things) };
      return link(text, passagesOf(text), names).mentions.map(({ id }) => id);
    };
    expect(idsBy([])).toEqual(['tsingtau']);
    expect(idsBy(['tiingtao'])).toEqual([]);
    expect(index.lexicon.others).toContain('haiphong');
  });

  it('asks for the war', () => {
    const text = 'She moved to Tiingtao and then to Lioadong.\n';
    expect(
      link(text, passagesOf(text), index).mentions.every((each) => each.confidence < 0.5),
    ).toBe(true);
  });
});

describe('a name parted by a line or a scanner', () => {
  it.each([
    ['The fleet lay off Gen san.', ['Gen san = wonsan']],
    ['VLADI VOSTOCK IS ICE BOUND.', ['VLADI VOSTOCK = vladivostok']],
    ['They seized Hsin min-tun.', ['Hsin min-tun = hsinmintun']],
    ['The Har bin line.', ['Har bin = harbin']],
    ['Can tonnes be counted? The In habitants of Da lny.', []],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});

describe('a name in small letters', () => {
  it.each([
    [
      'who fired first at chemulpo? i am in seoul and vladivostok.',
      ['chemulpo = chemulpo', 'seoul = seoul', 'vladivostok = vladivostok'],
    ],
    [
      'then port arthur and lake baikal.',
      ['port arthur = port-arthur', 'lake baikal = lake-baikal'],
    ],
    ['see www.vladivostok.ru, port-arthur.jpg and fort@chemulpo.', []],
    ['made in japan, of china, on the pacific coast, by the chosen few, in manila paper', []],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});
