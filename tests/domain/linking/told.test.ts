import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { index, linkedIn } from './linked';

/** The events that are linked by themselves in a text on the war. */
function eventsIn(words: string): readonly string[] {
  return linkedIn(words)
    .filter(({ id }) => index.things.get(id)?.kind === 'event')
    .map(({ text, id }) => `${text} = ${id}`);
}

describe('an event told in plain verbs', () => {
  it.each([
    ['On 30 June 1904 the boats raided Gensan.', ['raided Gensan = gensan-june']],
    ['On 25 April 1904 the ships raided Gensan.', ['raided Gensan = gensan-raid']],
    ['Nogi landed on the Liaotung Peninsula on 6 June 1904.', ['third-army-landing']],
    ['Then the Japanese attack Port Arthur.', ['attack Port Arthur = port-arthur-outbreak']],
    ['At last Japan sieged Port Arthur by land.', ['sieged Port Arthur = siege-port-arthur']],
    ['The Japanese captured Port Arthur.', ['captured Port Arthur = port-arthur-capitulation']],
    ['On 27 March 1904 came the second attempt to block Port Arthur.', ['port-arthur-blocking-2']],
    ['Oku beat Stakelberg at Telissu.', ['Telissu = telissu']],
    ['He was beaten in the Yellow Sea on 10 August 1904.', ['Yellow Sea = yellow-sea']],
    ['Gensan shelled by boats, 30 June 1904.', ['Gensan shelled = gensan-june']],
    ['Oku was driven from Tashihchiao on 25 July 1904.', ['driven from Tashihchiao = tashihchiao']],
    ['So Tokyo declared war.', ['declared war = war-declarations']],
  ])('%s', (words, events) => {
    const found = eventsIn(words);
    expect(found).toHaveLength(events.length);
    for (const [at, event] of events.entries()) expect(found[at]).toContain(event);
  });

  it.each([
    'He entered Port Arthur as a schoolboy.',
    'They had no intention of attacking Port Arthur.',
    'They planned to capture Port Arthur.',
    'If Port Arthur fell, all was lost.',
    'In 1894 Japan captured Port Arthur from the Chinese.',
    'On 14 March 1904 they attacked the Port Arthur squadron.',
    'On 31 July 1904 Nozu took Hsimucheng.',
    'She was interned at Shanghai in 1941.',
    'A fight in a bar at Chemulpo landed him in prison.',
    'In August 1914 Germany declared war on Russia.',
    'We landed at Dalny and took the train.',
  ])('%s', (words) => {
    expect(eventsIn(words)).toEqual([]);
  });
});

describe('an event told without its place', () => {
  it.each([
    ['The Askold ran for Shanghai, where she was interned.', ['interned = shanghai-askold']],
    ['The Baltic Fleet fired on British trawlers.', ['fired on British trawlers = dogger-bank']],
    ['It was the fishing trawler incident.', ['trawler incident = dogger-bank']],
    ['On 8 February 1904 a brigade came ashore.', ['came ashore = chemulpo-landing']],
    ['At Port Arthur the second assault failed.', ['second assault = port-arthur-assault-2']],
    ['They saw Moscow after the December rising.', ['December rising = echo-moscow-rising']],
  ])('%s', (words, events) => {
    expect(eventsIn(words)).toEqual(events);
  });

  it.each(['They fired on a crowd.', 'The second assault failed.', 'She was interned there.'])(
    '%s',
    (words) => {
      expect(eventsIn(words)).toEqual([]);
    },
  );
});

describe('an event told by who did it', () => {
  it.each([
    ['On 2 January 1905 General Stoessel surrendered.', ['surrendered = port-arthur-capitulation']],
    ['At dawn Nebogatoff surrendered.', ['surrendered = nebogatov-surrender']],
    ['Stoessel was court-martialled.', ['court-martialled = echo-courts-martial']],
    ['On June 8, 1905 Roosevelt wrote to both emperors.', ['wrote = echo-washington']],
    ['In November 1905 Ito came to Seoul.', ['came = echo-seoul']],
    ['Nogi landed in June 1904.', ['landed = third-army-landing']],
    ['In Tokyo, on 13 September 1912, he was found to have died.', ['died = echo-nogi-1912']],
    [
      'They reached Port Arthur. The fourth began on 26 November 1904.',
      ['fourth began = port-arthur-assault-4'],
    ],
    [
      'They saw Port Arthur. A second effort on 20 September 1904 failed.',
      ['second effort = port-arthur-assault-2'],
    ],
    [
      'He fell on 2 January 1905. The surrender rang far.',
      ['surrender = port-arthur-capitulation'],
    ],
    ['His men went to Mukden and decided the battle there.', ['battle there = mukden']],
    ['The news from Tsushima came late.', ['Tsushima = tsushima']],
    ['She lost more than in the war of 1894.', ['war of 1894 = sino-japanese-war-1894']],
    ['She fought a war against China.', ['war against China = sino-japanese-war-1894']],
  ])('%s', (words, events) => {
    expect(toldIn(words)).toEqual(events);
  });

  it.each([
    'On 13 April 1894 the Petropavlovsk was launched and lay at Port Arthur.',
    'Stoessel struck a bargain on 2 January 1905.',
    'Nogi landed in June 1901.',
    'On 8 June 1905 the wife of Roosevelt was ill.',
    'On 8 June 1904 Roosevelt wrote to both emperors.',
    'Lee surrendered on 2 January 1905.',
    'Stoessel would not have surrendered on 2 January 1905.',
    'The second army began on 20 September 1904.',
    'They talked of terms for the surrender on 2 January 1905.',
    'In 1877 she was at war with Russia.',
    'Then Japan declared war against Russia in 1877.',
  ])('%s', (words) => {
    expect(toldIn(words)).toEqual([]);
  });

  it('leaves a ship’s end for the reader to take', () => {
    const text = 'The Russo-Japanese War. On 13 April 1904 the Petropavlovsk struck a mine.\n';
    const found = link(text, passagesOf(text), index).mentions.find(
      ({ id }) => id === 'petropavlovsk',
    );
    expect(found?.text).toBe('struck a mine');
    expect(found?.confidence).toBeLessThan(0.5);
  });
});

/** Events and wars that are linked by themselves. */
function toldIn(words: string): readonly string[] {
  return linkedIn(words)
    .filter(({ id }) => /^(?:event|period)$/.test(index.things.get(id)?.kind ?? ''))
    .map(({ text, id }) => `${text} = ${id}`);
}

describe('an island called as its battle', () => {
  it.each([
    ['Mukden cost the Russians 90,000 casualties.', ['Mukden = mukden']],
    ['In the shadow of Tsushima they met.', ['Tsushima = tsushima']],
    ['Two are survivors of Tsushima.', ['Tsushima = tsushima']],
  ])('%s', (words, events) => {
    expect(eventsIn(words)).toEqual(events);
  });

  it.each([
    'Tsushima lies halfway to Korea.',
    'Tsushima has lots of fun places to visit.',
    'He had a house at Tsushima.',
    'After Mukden the train slows.',
    'Then Tsushima headed north.',
    'Tsushima was holed and left.',
    'The hill behind Port Arthur had been taken by 2 January 1905.',
    'They thought of the storming of Port Arthur ten years before.',
  ])('%s', (words) => {
    expect(eventsIn(words)).toEqual([]);
  });
});

it('knows from the head of a letter what is news in it', () => {
  const text =
    'The Russo-Japanese War began in 1904.\n\nTokyo, 20 March 1905.\n\nThey have taken Mukden, and rest.\n';
  const found = link(text, passagesOf(text), index).mentions.map(({ id }) => id);
  expect(found).toContain('mukden');
});
