import { describe, expect, it } from 'vitest';
import { linkedIn } from './linked';

/** What is linked by itself in a sentence of a text on the war, with the words. */
function foundIn(sentence: string): readonly string[] {
  return linkedIn(sentence).map(({ text: words, id }) => `${words}: ${id}`);
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
      'The class had two vessels: Amur and Yenisei. One of Amur’s mines sank her.',
      ['Amur: warship-amur', 'Yenisei: warship-yenisei', 'Amur: warship-amur'],
    ],
    [
      'The Amur-class minelayers were two. Amur was sunk. Amur Province lies on Amur banks.',
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
    ['The Port Arthur of Tasmania is a ruin; our own Port Arthur', ['Port Arthur: port-arthur']],
    [
      'In Tokyo Government circles Incheon Mayor Song saw the portrait of Russia’s minister.',
      ['Tokyo: tokyo', 'Incheon: chemulpo', 'Russia: russia'],
    ],
    ['At Chemulpo, a cruiser and a gunboat were trapped.', ['Chemulpo: chemulpo']],
  ])('%s', (sentence, found) => {
    expect(foundIn(sentence)).toEqual(found);
  });
});

describe('a work, a house or a firm with the name of a place', () => {
  it.each([
    ['His last novel, Mukden (1936), sold badly; Farkas’s Port Arthur (1936) did not.', []],
    ['The play Tsushima ran; the board game Port Arthur 1904 sold.', []],
    ['It is told in the novel by Stepanov, Port Arthur (1940).', []],
    ['Stepanov wrote Port Arthur in 1940. He read Tsushima by Ivan Novak on the train.', []],
    ['Their second album is Mukden. Avoid the Mukden novels.', []],
    ['A DVD of The Battle of the Japan Sea (Toho, 1969) was sold.', []],
    ['See Klado, *The Battle of the Sea of Japan*, and his waltz On the Hills of Manchuria.', []],
    ['*Ruth Hill teaches. Her* London in 1904 *appeared last year.*', []],
    [
      'The greatest were Liaoyang (1904) and Mukden (1905).',
      ['Liaoyang: liaoyang-town', 'Mukden: mukden-city'],
    ],
    ['His house Nagasaki burned. He opened a cinema. It was called Port Arthur.', []],
    ['The harbour froze. It was called Port Arthur.', ['Port Arthur: port-arthur']],
    ['He served the Port Arthur and Rosario Land Company and Tokyo Imperial University.', []],
    ['For other uses, see Port Arthur (disambiguation), says Mukden_1905.', []],
    ['They were put in the Pushkin school.', []],
    [
      'The journal l’Echo de Paris and the Japan-Russia Prison are closed; so are the Hull Museums.',
      [],
    ],
    ['Cowen, The Russo-Japanese War; vol. IV of The Russo-Japanese War.', []],
    ['The Harbin Movie is long. He bought it of Moscow and Sons.', []],
    ['He sat between portraits of Washington and Grant, in New England.', []],
    ['They were driven back towards the West.', []],
    ['The squadrons based at Tsushima waited.', ['Tsushima: tsushima-island']],
    ['He is buried at Portsmouth, in Hampshire.', []],
  ])('%s', (sentence, found) => {
    expect(foundIn(sentence)).toEqual(found);
  });
});

describe('another of the same name', () => {
  it.each([
    ['There is a third Portsmouth, and the Canadian Port Arthur.', []],
    [
      'The Canadian city of Port Arthur grew. There was another Port Arthur, in China.',
      ['Port Arthur: port-arthur', 'China: china'],
    ],
    ['Freya Stark travelled. Stark loved it.', []],
    ['The minister Shigenori Togo was tried. Togo died.', []],
    ['Togo won. His son Hyo Togo farmed. Togo died.', ['Togo: person-togo', 'Togo: person-togo']],
    ['A Mrs. Kuroki kept an inn. Sergeant Nakamura fell.', []],
    ['Professor Nakamura came, and General Nakamura.', ['Nakamura: person-nakamura']],
    ['A delegation came from Togo, the small country between Ghana and Benin.', []],
    ['We sail in the Kaiser Wilhelm der Grosse.', []],
    [
      'At the outbreak of the war with Russia Kuroki commanded.',
      ['war with Russia: russo-japanese-war', 'Kuroki: person-kuroki'],
    ],
    ['The missile cruiser Varyag lay there.', []],
  ])('%s', (sentence, found) => {
    expect(foundIn(sentence)).toEqual(found);
  });
});
