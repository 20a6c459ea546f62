import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { NO_LEXICON } from '../../../src/domain/linking/lexicon';
import { indexOf } from '../../../src/domain/linking/things/names';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import type { Thing } from '../../../src/domain/linking/things/thing';

const plain = { sort: '', at: null, days: null, of: [], heads: [], rank: 1, names: [] } as const;
const place = (id: string, name: string, sort: string): Thing => ({
  ...plain,
  id,
  kind: 'place',
  title: name,
  names: [name],
  sort,
});
const event = (id: string, title: string, sort: string, of: string, days: string): Thing => ({
  ...plain,
  id,
  kind: 'event',
  title,
  names: [title],
  sort,
  of: [of],
  days: [Date.parse(days) / 86_400_000, Date.parse(days) / 86_400_000],
});
const things: readonly Thing[] = [
  place('ostrov', 'Ostrov', 'fortress'),
  place('lipa', 'Lipa', 'town'),
  place('velia', 'Velia', 'country'),
  event('siege', 'Siege of Ostrov', 'siege', 'ostrov', '1904-06-01'),
  event('surrender', 'Surrender of Ostrov', 'surrender', 'ostrov', '1905-01-02'),
  event('lipa-battle', 'Battle of Lipa', 'land-battle', 'lipa', '1904-08-25'),
  event('straits', 'Battle of the Velia Straits', 'naval-action', 'velia', '1905-05-27'),
  event('peace', 'Peace of Lipa', 'treaty', 'lipa', '1905-09-05'),
];
const index = indexOf({ lexicon: NO_LEXICON, things });

/** What is taken by itself. */
function taken(text: string): readonly string[] {
  return link(text, passagesOf(text), index).mentions.flatMap(({ text: words, id, confidence }) =>
    confidence >= 0.5 ? [`${words} = ${id}`] : [],
  );
}

describe('events by a word beside their place', () => {
  it.each([
    ['The loss of Ostrov was felt.', ['loss of Ostrov = surrender']],
    ['Ostrov’s garrison had surrendered.', ['Ostrov’s garrison had surrendered = surrender']],
    ['The treaty was concluded at Lipa.', ['treaty was concluded at Lipa = peace']],
    [
      'The siege which the army made of Ostrov ended.',
      ['siege which the army made of Ostrov = siege'],
    ],
    ['They were told of victories at Ostrov and Lipa.', ['Ostrov = ostrov', 'Lipa = lipa-battle']],
    ['He was wounded at Lipa.', ['Lipa = lipa-battle']],
    ['On 25 August 1904 Lipa was taken.', ['Lipa was taken = lipa-battle']],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  it.each([
    ['On 3 March 1903 Lipa was taken.', ['Lipa = lipa']],
    ['They spoke of the defeat of Velia.', ['Velia = velia']],
    ['He lived at Ostrov and Lipa.', ['Ostrov = ostrov', 'Lipa = lipa']],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('events without a name', () => {
  it('are those of their day, or of a fortress that was named', () => {
    expect(taken('He wrote it down: peace was signed on 5 September 1905.')).toEqual([
      'peace was signed = peace',
    ]);
    expect(taken('He lay in Ostrov until the fortress surrendered.')).toEqual([
      'Ostrov = ostrov',
      'fortress surrendered = surrender',
    ]);
  });

  it('are only offered where neither is said, and not of another place', () => {
    expect(taken('At last peace was signed.')).toEqual([]);
    expect(taken('He lay in Ostrov when the fortress of Kars fell.')).toEqual(['Ostrov = ostrov']);
  });
});
