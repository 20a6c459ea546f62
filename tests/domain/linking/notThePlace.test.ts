import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { index, linksIn } from './linked';

describe('what is called by a place, and is none', () => {
  it.each([
    ['The sailors smelled of Russia leather.', []],
    ['I had your parcel, with a Moscow sausage.', []],
    ['The Neva shipyard and the Baltic yard will strike.', []],
    ['It became the Tsushima Laundry for two days.', []],
    ['The hospital train Sister of Warsaw made eleven journeys.', []],
    ['The Bank of Japan had gold in its vaults.', []],
    ['Port Arthur, a polka, I have on a record.', []],
    ['Port Arthur is a craft-beer cellar on a side street (loud).', []],
    ['Samara is also the name of a 1935 novel.', []],
    ['Smith, N. My Experiences at Nan Shan and Port Arthur. London, 1911.', ['London = london']],
    ['Japan and the Money Power, by J. H. Wheeler, is worth reading.', []],
    ['The Empress of China swung out of Yokohama.', ['Yokohama = yokohama']],
    ['See also: Mukden Incident.', []],
    ['PORT ARTHUR, a city and port of entry in the Thunder Bay district of Ontario.', []],
    ['PORT ARTHUR, a city in Jefferson County, Tex., on Sabine Lake.', []],
    ['See E. Bartlett, Port Arthur: The Siege and Capitulation (Edinburgh, 1906).', []],
    ['See E. Bartlett, Port Arthur (London: Blackwood & Sons, 1906).', ['London = london']],
    ['The family were Baltic nobles, and so were the Baltic barons beside them.', []],
    ['Messrs. Paris and Hull, the underwriters, will quote again.', []],
    ['I ate on its platform and drank a warm Tsingtao.', []],
    ['The ship became the Okinoshima, and fired once.', []],
    ['A frigate Admiral Essen entered service in June.', []],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});

describe('what is a place all the same', () => {
  it.each([
    ['They were the best transports Russia possessed.', ['Russia = russia']],
    ['He thought of The Hague and of Washington, and was told.', ['Washington = washington-dc']],
    ['He was at the siege of Sevastopol in 1855.', ['Sevastopol = sevastopol']],
    ['They had run through Tsugaru into the open.', ['Tsugaru = tsugaru-strait']],
    ['He left the Portsmouth Naval Shipyard.', ['Portsmouth Naval Shipyard = kittery']],
    [
      'He came to Port Arthur. London, he wrote, was far.',
      ['Port Arthur = port-arthur', 'London = london'],
    ],
    ['It was taken from Japan, by General Li and his men.', ['Japan = japan']],
    ['The banks of Japan lent it.', ['Japan = japan']],
    ['The raiders crossed the Baltic and waited.', ['Baltic = baltic-sea']],
    ['They went from Kobe, Nagasaki (1904) and on.', ['Kobe = kobe', 'Nagasaki = nagasaki']],
    ['Port Arthur, a city of ruins, fell asleep.', ['Port Arthur = port-arthur']],
    ['The Baltic provinces rose, and so did the Baltic ports.', ['Baltic = baltic-sea']],
    [
      'They drank at Tsingtao, and ordered a tug from Tsingtao.',
      ['Tsingtao = tsingtau', 'Tsingtao = tsingtau'],
    ],
    ['The island became the base, and later Okinoshima fired.', ['Okinoshima = okinoshima']],
    [
      '20 February–10 March 1905: Battle of Mukden (modern Shenyang)',
      ['Battle of Mukden = mukden', 'Shenyang = mukden-city'],
    ],
    ['This is called the Triple Intervention.', ['Triple Intervention = triple-intervention']],
    ['The quiz team is called the Battle of Tsushima.', []],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});

describe('an ordinal in a list of units', () => {
  const daysIn = (text: string): readonly string[] =>
    link(text, passagesOf(text), index).dates.map((date) => date.text);

  it.each([
    [
      'On 4 September 1904 he sent men to the 10th Corps and the 19th and left.',
      ['4 September 1904'],
    ],
    ['On 4 September 1904 parts of the 2nd and 3rd came.', ['4 September 1904']],
    [
      'On 4 September 1904 the 1st, 2nd and 3rd Destroyer Flotillas lay there.',
      ['4 September 1904'],
    ],
    ['On 4 September 1904 my father was of the 5th and came back.', ['4 September 1904']],
    [
      'On 4 September 1904 he fell back; the 10th Corps came up on the 6th.',
      ['4 September 1904', '6th'],
    ],
  ])('%s', (words, days) => {
    expect(daysIn(words)).toEqual(days);
  });
});
