import { describe, expect, it } from 'vitest';
import { linksIn } from './linked';

function namesIn(sentence: string): readonly string[] {
  return linksIn(sentence).map((each) => each.split(' = ')[0] ?? '');
}

describe('a place in the name of what is no place', () => {
  it.each([
    // Goods.
    ['A Harbin samovar and Shanghai carpets were sold.', []],
    ['The shop had Odessa tins, Yokohama silk and Saigon trays.', []],
    ['They ordered “Mukden” blankets and a “Vladivostok” hat.', []],
    ['Silk: Japan steady, Shanghai dull.', []],
    ['China with a blue glaze, cups and saucers, stood there.', []],
    ['China with its rivers stood there. Japan stood firm.', ['China', 'Japan']],
    // Clubs and firms.
    ['Kobe won 2–1 against Yokohama and drew 0–0 with Nagasaki.', ['Kobe']],
    ['He won on the night of 8–9 at Port Arthur.', ['Port Arthur']],
    ['Amur Khabarovsk played there.', []],
    ['On the Amur Khabarovsk was founded.', ['Amur', 'Khabarovsk']],
    ['He is insured with the Yokohama and Tokyo and Standard.', []],
    ['The Mukden Forum met at the Shanghai Centre.', []],
    // Where an encyclopaedia goes on.
    ['It ended there. See MANCHURIA; MUKDEN.', []],
    ['It ended there (see KOREA).', []],
    ['It ended there. See also YALU, BATTLE OF THE.', ['YALU, BATTLE OF THE']],
    ['WE SEE PORT ARTHUR; THEN MUKDEN.', ['PORT ARTHUR', 'MUKDEN']],
    // Books.
    ['She is the author of Port Arthur (Leipzig, 1906).', []],
    ['She is the editor of *The Fall of Mukden* (1999).', []],
    ['Brooke, A., With Kuroki in Manchuria (London, 1905); he slept.', ['London']],
    ['He said, “From London.” She said: “In Tokyo.”', ['London', 'Tokyo']],
    // People.
    ['He had read of Paris, son of Priam, and of Hull.', ['Hull']],
    // Ships.
    ['The dhow Manila was seen, and the cutter Shanghai.', []],
    ['At noon Nagasaki headed north-east. Hull was holed and sank.', []],
    ['Then Shanghai, commanded by Captain Brown, came up.', []],
    ['The rice came by the Saigon, and both were lost.', []],
    ['The biggest one, the Baikal, was built by a yard on the Tyne.', []],
    ['The Yokohama of 1889, wrecked off Hull, was a barque.', ['Hull']],
    ['The Yokohama of 1889, a small town, was quiet.', ['Yokohama']],
    ['The army headed north. Japan headed the list.', ['Japan']],
    // Longer names.
    ['They went to Komsomolsk-on-Amur.', []],
    ['They lay off Liao-tishau Promontory in a Yalu-bound junk.', ['Yalu']],
    ['He led the Baltic squardon.', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });
});

describe('a name told by its neighbours', () => {
  it.each([
    ['It has branches in Khabarovsk, Nikolsk, Harbin and Chita.', 'Nikolsk = nikolsk-ussuriysky'],
    ['He saw the Tsugaru, Korea and La Pérouse straits.', 'Tsugaru = tsugaru-strait'],
  ])('%s', (sentence, link) => {
    expect(linksIn(sentence)).toContain(link);
  });

  it('is not told by names that are ships as well', () => {
    expect(namesIn('Diana, Nikolsk, Aurora were there. Nikolsk, too.')).not.toContain('Nikolsk');
  });
});
