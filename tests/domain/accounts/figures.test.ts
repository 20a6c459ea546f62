import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/domain/accounts/figures';
import { sideId } from '../../sampleAtlas';

const SIDES = [
  { id: sideId('North'), name: 'Northland', adjective: 'Northern' },
  { id: sideId('South'), name: 'Southland', adjective: 'Southern' },
];

/** "40000–42000 prisoners (South)" */
function read(sentence: string): readonly string[] {
  return figuresIn(sentence, SIDES).map(({ low, high, measure, side }) => {
    const number = low === high ? String(low) : `${String(low)}–${String(high)}`;
    return `${number} ${measure}${side === null ? '' : ` (${side})`}`;
  });
}

describe('figures beside an event', () => {
  it.each([
    ['It yielded some 40,000 Southern prisoners.', ['40000 prisoners (South)']],
    ['Between 8,000 and 9,000 were killed.', []],
    ['Between 8,000 and 9,000 men were killed.', ['8000–9000 killed']],
    ['The Northern army lost 1,217 men.', ['1217 losses (North)']],
    [
      'The Northerners lost 16,000 killed and wounded; the others 20,000 men.',
      ['16000 losses (North)', '20000 men'],
    ],
    ['Northern losses of about 71,000 were owned to.', ['71000 losses (North)']],
    ['It killed 4,099 and wounded 16,000.', ['4099 killed', '16000 wounded']],
    ['Casualties were 24,844.', ['24844 losses']],
    ['Some six hundred thousand men met.', ['600000 men']],
    ['Two hundred thousand soldiers and forty-five guns.', ['200000 men', '45 guns']],
    ['They left 45 guns on the field.', ['45 guns lost']],
    ['Two men of the trawlers died.', ['2 men']],
    ['Three battleships died at sunset.', ['3 battleships']],
    ['8.000 soldiers, 1\u00A0200 prisoners', ['8000 men', '1200 prisoners']],
  ])('%s', (sentence, figures) => {
    expect(read(sentence)).toEqual(figures);
  });

  it.each([
    'In 1904 men went home.',
    'For 29 hours his ships coaled.',
    'The two sides’ guns fired.',
    'It lay 40 miles of ships away.',
    'They lost 16,000 yards of wire.',
    'The 5th Division and the 50th parallel.',
    'He lost sight of three.',
  ])('counts nothing in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
