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

/** What is linked by itself in a text on the war. */
function linksIn(words: string): readonly string[] {
  const text = `${WAR}${words}\n`;
  return link(text, passagesOf(text), index)
    .mentions.filter(({ start, confidence }) => start >= WAR.length && confidence >= 0.5)
    .map(({ text: linked, id }) => `${linked} = ${id}`);
}

describe('an event that is spoken of', () => {
  it.each([
    ['Then Ulsan. Since Ulsan there was peace.', ['Ulsan = ulsan', 'Ulsan = ulsan']],
    ['There are shipyards in Ulsan and near Ulsan.', []],
    [
      'He said that Port Arthur was no more.',
      ['Port Arthur was no more = port-arthur-capitulation'],
    ],
    ['Port Arthur is lost.', ['Port Arthur is lost = port-arthur-capitulation']],
    ['The Petropavlovsk is lost.', ['Petropavlovsk = warship-petropavlovsk']],
    [
      'On 8 February 1904 he slept when the first torpedoes went off.',
      ['torpedoes = port-arthur-outbreak'],
    ],
    [
      'He sailed after the first shots at Port Arthur.',
      ['first shots at Port Arthur = port-arthur-outbreak'],
    ],
    [
      'They came to Port Arthur on 8 May 1904. It lasted until the capitulation of the fortress.',
      ['Port Arthur = port-arthur', 'capitulation of the fortress = port-arthur-capitulation'],
    ],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});

describe('a place in a telegram', () => {
  it('is found where every word has capitals', () => {
    expect(linksIn('HE IS A PRISONER FROM SASEBO. SIX TRANSPORTS AT WOOSUNG.')).toEqual([
      'SASEBO = sasebo',
      'WOOSUNG = woosung',
    ]);
  });
});

describe('a text with ships and people of the war', () => {
  it('is one about it', () => {
    const text =
      'The Rurik and the Gromoboi went out with Kuropatkin, Linevich and Nogi.\n\nThe men of Tsushima came.';
    const ids = link(text, passagesOf(text), index).mentions.map(({ id }) => id);
    expect(ids).toContain('tsushima');
  });
});
