import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { index, linksIn } from './linked';

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

describe('an event with more words between it and its place', () => {
  it.each([
    [
      'The signal defeat of the Russian army under General Stackelberg at Telissu cleared the way.',
      ['person-stakelberg', 'telissu'],
    ],
    ['They won the Battles of Mukden and Tsushima Strait.', ['mukden', 'tsushima']],
    ['The second general attack cost him much.', ['port-arthur-assault-2']],
    [
      'Port Arthur. He knew that the fortress had given in.',
      ['port-arthur', 'port-arthur-capitulation'],
    ],
    ['An army was there for storming Port Arthur.', ['port-arthur']],
    ['On the night of the first attack on Port Arthur he slept.', ['port-arthur-outbreak']],
    ['Kamimura’s squadron was based at Tsushima.', ['person-kamimura', 'tsushima-island']],
    ['He nearly caused a war with Russia.', ['russia']],
    [
      'War was declared in February 1904. Since the declaration of war he slept.',
      ['war-declarations', 'war-declarations'],
    ],
    ['On 8 February 1904 they came without a declaration of war.', []],
    ['It was 6 September 1905. “Peace, they say, and no money.”', ['treaty-portsmouth']],
    ['It was 6 September 1904. “Peace, they say, and no money.”', []],
    ['She was saved in the February Revolution of 1917.', ['revolution-1917']],
    ['We climbed 203 Hill. The 203 Hill Memorial was shut.', ['203-metre-hill']],
  ])('%s', (words, ids) => {
    expect(linksIn(words).map((link) => link.split(' = ')[1])).toEqual(ids);
  });
});

describe('a place by another spelling', () => {
  it.each([
    ['A Chefu report came from Haichen.', ['Chefu = chefoo', 'Haichen = haicheng']],
    [
      'From Yinkou they went to Lvshun and to Tzarskoe Selo.',
      ['Yinkou = yingkow', 'Lvshun = port-arthur', 'Tzarskoe Selo = alexander-palace'],
    ],
    [
      'He sailed for Pt. Arthur by the Corean Straits.',
      ['Pt. Arthur = port-arthur', 'Corean Straits = tsushima-strait'],
    ],
    [
      'The China Eastern Railway and the Southern Manchurian Railway meet there.',
      ['China Eastern Railway = chinese-eastern', 'Southern Manchurian Railway = south-manchurian'],
    ],
    [
      'The Chinese Eastern Railway (CER) reached Vigo Bay.',
      ['Chinese Eastern Railway = chinese-eastern', 'CER = chinese-eastern', 'Vigo Bay = vigo'],
    ],
    [
      'They had built the trans-Siberian Railway.',
      ['trans-Siberian Railway = trans-siberian-railway'],
    ],
    ['The Kuril chain was theirs.', ['Kuril chain = kuril-islands']],
  ])('%s', (words, links) => {
    expect(linksIn(words)).toEqual(links);
  });
});

describe('a place beside other capitals', () => {
  it.each([
    [
      'He served in Port Kronstadt and at the Russian Naval Base Port Arthur.',
      ['Kronstadt', 'Port Arthur'],
    ],
    [
      'They were met by New Hampshire Gov. McLane in the city of Portsmouth.',
      ['New Hampshire', 'Portsmouth'],
    ],
    ['They met in Portsmouth, N.H.', ['Portsmouth']],
    ['The Soviet Union declared it. She spoke to a U.S. audience.', ['Soviet Union', 'U.S']],
    ['Hostilities Between England and Russia Near', ['England', 'Russia']],
    ['Died 1904\nAllegiance Russian Empire\nYears of service 1866 to 1904', ['Russian Empire']],
    ['It stands in Hull HU3.', ['Hull']],
    ['They crossed the Motienling Pass.', ['Motienling']],
  ])('%s', (words, names) => {
    expect(linksIn(words).map((link) => link.split(' = ')[0])).toEqual(names);
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
