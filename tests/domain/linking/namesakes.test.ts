import { describe, expect, it } from 'vitest';
import { readNames } from '../../../src/data/names/namesFile';
import { link } from '../../../src/domain/linking/link';
import { indexOf } from '../../../src/domain/linking/things/names';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { compiledAtlas } from '../../compiledAtlas';

const index = indexOf(readNames(JSON.parse(compiledAtlas().names.text)));

/** So that a text is one of the war. */
const WAR =
  'The Russo-Japanese War began in February 1904; the battle of Mukden was its greatest.\n\n';

/** What is linked by itself in a sentence of a text on the war, with the words. */
function foundIn(sentence: string): readonly string[] {
  const text = `${WAR}${sentence}\n`;
  return link(text, passagesOf(text), index)
    .mentions.filter(({ start, confidence }) => start >= WAR.length && confidence >= 0.5)
    .map(({ text: words, id }) => `${words}: ${id}`);
}

describe('a ship with the name of a place', () => {
  it.each([
    ['The Harbin was lost in a gale, and the Mukden (Captain Jones) was not.', []],
    ['He came home on the Manchuria from Yokohama.', ['Yokohama: yokohama']],
    ['We came by the Empress of India; the City of Pekin lay idle.', []],
    ['The Mikado’s yacht and the Corea were tugs.', ['Mikado: person-meiji']],
    [
      'The icebreaker Baikal was new. The Baikal carried trains across Lake Baikal.',
      ['Lake Baikal: lake-baikal'],
    ],
    ['They saw the old October Revolution, once the Gangut.', []],
    [
      'Captain Ivanov of the Amur laid mines. The Amur was raised; ice drifted on the Amur.',
      ['Amur: warship-amur', 'Amur: warship-amur', 'Amur: amur-river'],
    ],
    [
      'He had the Novik and then Sevastopol.',
      ['Novik: warship-novik', 'Sevastopol: warship-sevastopol'],
    ],
    [
      'The Paris and London papers, the Tokyo of those days.',
      ['Paris: paris', 'London: london', 'Tokyo: tokyo'],
    ],
    [
      'In the Crimea, the Ukraine and the Far East the harvest was poor.',
      ['Crimea: crimea', 'Ukraine: ukraine', 'Far East: far-east'],
    ],
    ['At Chemulpo, a cruiser and a gunboat were trapped.', ['Chemulpo: chemulpo']],
  ])('%s', (sentence, found) => {
    expect(foundIn(sentence)).toEqual(found);
  });
});
