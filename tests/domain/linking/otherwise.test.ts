import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { index, linksIn } from './linked';

describe('a war or an event written otherwise', () => {
  it.each([
    ['The Russian – Japanese War was long.', ['Russian – Japanese War = russo-japanese-war']],
    ['Off the Eastern Chinese Railway.', ['Eastern Chinese Railway = chinese-eastern']],
    ['Between Japan and the Russian empire.', ['Japan = japan', 'Russian empire = russian-empire']],
    [
      'They left Kuanchengtze and Kungchulin.',
      ['Kuanchengtze = kwanchengtze', 'Kungchulin = station-kungchuling'],
    ],
    ['To block the Tsushima straights.', ['Tsushima straights = tsushima-strait']],
    ['The Russo/Japanese war was long.', ['Russo/Japanese war = russo-japanese-war']],
    ['The Japan-Russian War was long.', ['Japan-Russian War = russo-japanese-war']],
    ['So was the war of 1894–5.', ['war of 1894–5 = sino-japanese-war-1894']],
    ['Question - The Russo-Japanese War was long.', ['Russo-Japanese War = russo-japanese-war']],
    ['The triple intervention took it away.', ['triple intervention = triple-intervention']],
    ['The first grand assault failed.', ['first grand assault = port-arthur-assault-1']],
    ['The Tsushima Sea Battle was lost.', ['Tsushima Sea Battle = tsushima']],
    ['После русско-японской войны он умер.', ['русско-японской войны = russo-japanese-war']],
    ['Он ждал революции 1905 года.', ['революции 1905 года = revolution-1905']],
    [
      'К падению Порт-Артура он уехал. Мукден пал.',
      ['падению Порт-Артура = port-arthur-capitulation', 'Мукден пал = mukden'],
    ],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});

describe('the years in the name of a war', () => {
  it('are a date where it is called by its parties as well', () => {
    const datesIn = (text: string): readonly string[] =>
      link(text, passagesOf(text), index).dates.map((date) => date.text);
    expect(datesIn('The war of 1894–5 between China and Japan ended.\n')).toEqual(['1894–5']);
    expect(datesIn('The war of 1894–5 ended.\n')).toEqual([]);
  });
});

describe('an event without a date of its own', () => {
  it.each([
    ['He came when Port Arthur was given up.', 'Port Arthur was given up'],
    ['In the war with Russia he captured Port Arthur.', 'captured Port Arthur'],
    ['It was 1891. Port Arthur fell in the war with Russia.', 'Port Arthur fell'],
  ])('%s', (words, phrase) => {
    expect(linksIn(words)).toContain(`${phrase} = port-arthur-capitulation`);
  });

  it('is none of another war', () => {
    expect(linksIn('In the Sino-Japanese War he captured Port Arthur.')).toEqual([
      'Sino-Japanese War = sino-japanese-war-1894',
      'Port Arthur = port-arthur',
    ]);
    expect(linksIn('Port Arthur’s garrison fell back.')).toEqual(['Port Arthur = port-arthur']);
  });

  it('is kept long after, and its hill is still there', () => {
    expect(linksIn('On 1 May 1930 came an anniversary of the Battle of Tsushima.')).toEqual([
      'Battle of Tsushima = tsushima',
    ]);
    expect(linksIn('In 1931 he was shown 203 Metre Hill.')).toEqual([
      '203 Metre Hill = 203-metre-hill',
    ]);
  });

  it('is told by its day', () => {
    expect(linksIn('On 8 February 1904 there was a night attack of the destroyers.')).toEqual([
      'night attack = port-arthur-outbreak',
    ]);
    expect(linksIn('Mutiny on the ship began on 27 June 1905.')).toEqual(['Mutiny = potemkin']);
    expect(linksIn('A night attack and a mutiny on the ship were planned.')).toEqual([]);
  });
});

describe('a name in that of something else', () => {
  it.each([
    ['He left Tacoma, Washington on 3 May 1904.', []],
    ['London, Paris, Washington heard it.', ['London', 'Paris', 'Washington']],
    ['They were on the China station.', []],
    ['He had the Cross for the Defence of Port Arthur.', []],
    ['The band played “Our regiment in the Hills of Manchuria”.', []],
    ['He crossed the hills of Manchuria.', ['Manchuria']],
    ['Он слышал «На сопках Маньчжурии».', []],
    ['He joined the Russo-Japanese War Research Society.', []],
    ['Fort Kuropatkin is there.', []],
    ['A Treaty of Portsmouth, signed in 1713, ended it.', []],
    ['The Treaty of Portsmouth, signed in 1905, ended it.', ['Treaty of Portsmouth']],
    ['He had read Human Bullets: A Soldier’s Story of the Russo-Japanese War.', []],
    ['They came to the East China Sea.', []],
  ])('%s', (words, found) => {
    expect(linksIn(words).map((each) => each.split(' = ')[0])).toEqual(found);
  });
});

describe('a place beside other words', () => {
  it.each([
    ['They lay in Incheon Bay, not in Tokyo Bay.', ['Incheon = chemulpo']],
    ['The armies of Chosŏn came. Chosŏn was small.', ['Chosŏn = korea', 'Chosŏn = korea']],
    ['There was a US-Korea railway.', ['US = usa', 'Korea = korea']],
    ['They had met the West, and the West part of it.', ['West = the-west']],
    ['TWO VESSELS LEAVE THE BALTIC.', ['BALTIC = baltic-sea']],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});
