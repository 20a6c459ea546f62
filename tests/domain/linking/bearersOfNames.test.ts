import { describe, expect, it } from 'vitest';
import { linksIn } from './linked';

describe('what is shown, printed or sold under the name of a place', () => {
  it.each([
    // What it is stands beside it.
    ['Mukden, a two-step, I have on a flip side, and it is dreadful.', []],
    ['Nagasaki was a tea-house by the bridge.', []],
    ['Then came Kobe, the jigsaw that she loved.', []],
    // On a bill, on a screen, on a shelf.
    ['At the Theatre Royal, the bioscope: The Attack on Port Arthur, with smoke.', []],
    ['On the programme: The Fall of Mukden, in six scenes.', []],
    ['They acted it in New Jersey: Battle of the Yalu (1904) was shown in a tent.', []],
    ['The Siege of Mukden was reissued last year.', []],
    ['There was the reel shown as Fighting in Manchuria, too.', []],
    ['Lecture: Professor Anna Paris, From Sakhalin to the Skerries, at six.', []],
    ['Then she saw Vladivostok. Harbin (1936) won the prize.', ['Vladivostok = vladivostok']],
    // Papers.
    ['The report was in the Tokyo Asahi, a special edition.', []],
    ['The Trampled Field: Manchuria and Its People, by Hannah Lindqvist. Press, 412 pp., £28', []],
    ['“Sevastopol” (Cheltenham) writes that it is no novelty.', []],
    // Books.
    ['Compare Shukman, Railways and Mukden (London: Routledge, 2007).', ['London = london']],
    ['So it is in My Experiences at Mukden and Dalny, he says.', []],
    ['It is page 48 of our textbook, Russia in Revolution. Read it.', []],
    // Goods and ground.
    ['They are wearing Manila straw hats.', []],
    ['Behind the shop a Tsushima battle set in plastic costs 1,900 roubles.', []],
    ['The Port Arthur shoal on the chart is called after a joke.', []],
    // Ships.
    ['When I came off the Korea and told the agent, he laughed.', []],
    ['Korea is the Pacific Mail steamer, and it was she who came.', []],
    ['On the next day the Tsushima found her there.', []],
    ['The model with “Baltic 1904” on its stand is a liner.', []],
    ['My brother was on the Amur of the Bug river line.', []],
    ['The Baikal could break a metre of ice; a model of the Baikal can be seen.', []],
  ])('%s', (sentence, links) => {
    expect(linksIn(sentence)).toEqual(links);
  });
});

describe('the place or the battle for all that', () => {
  it.each([
    ['Mukden, a town of walls, lay before them.', ['Mukden = mukden-city']],
    ['The luckiest man in Japan was a novelist.', ['Japan = japan']],
    [
      'Then came the telegram from the theatre of war: Mukden has fallen.',
      ['Mukden has fallen = mukden'],
    ],
    ['He read the report from the Royal: Mukden was taken.', ['Mukden was taken = mukden']],
    [
      'He told it: the attack on Port Arthur had begun.',
      ['attack on Port Arthur = port-arthur-outbreak'],
    ],
    ['In the Tokyo of 1904 it was known.', ['Tokyo = tokyo']],
    ['Premiums for Japan rose to-day to three guineas.', ['Japan = japan']],
    ['He left Port Arthur set out in ruins.', ['Port Arthur = port-arthur']],
    ['The Port Arthur garrison was called up.', ['Port Arthur = port-arthur']],
    [
      'They crossed the Baikal in a storm; the ice of Baikal is thick.',
      ['Baikal = lake-baikal', 'Baikal = lake-baikal'],
    ],
    ['The Baikal side is the left.', ['Baikal = lake-baikal']],
    ['He said that it was a matter for Peking.', ['Peking = peking']],
    ['The shells of Port Arthur fall in the water.', ['Port Arthur = port-arthur']],
    ['Of the voyage from Libau to Tsushima he spoke.', ['Libau = libau', 'Tsushima = tsushima']],
    ['The train stopped at Baikal.', ['Baikal = port-baikal']],
    ['The fuel came from the Yentai mines.', ['Yentai = yentai']],
    ['The Baltic provinces are disturbed.', []],
    [
      'They went to old Newchwang, not to Newchwang.',
      ['Newchwang = newchwang-town', 'Newchwang = yingkow'],
    ],
    ['We could see Tsushima, green, with a village.', ['Tsushima = tsushima-island']],
    ['In this he thought like Plehve, who wanted a small war.', []],
    [
      'On 1 May 1904 Kuroki had forced the Yalu.',
      ['Kuroki = person-kuroki', 'forced the Yalu = yalu-river'],
    ],
    [
      'On 26 July 1904 there was an incessant cannonade round Port Arthur.',
      ['Port Arthur = port-arthur'],
    ],
  ])('%s', (sentence, links) => {
    expect(linksIn(sentence)).toEqual(links);
  });
});
