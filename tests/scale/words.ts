import { type Random, one } from '../../src/tools/soak/random';

const FIRST_DAY = Date.UTC(1871, 0, 1);
const DAY = 86_400_000;
const SYLLABLES =
  'ba be bo da de dor fa fen ga gil go ha hal ka kel kor la lem lo ma mir mo na nes no pa per ra ros sa sel ta tal tor va ven vi za zer';
const ENDS = 'burg dal feld grad holm mar mont nia polis sk ton vik'.split(' ');
const PARTS = SYLLABLES.split(' ');

/** A name that no place has, of some sixty thousand. */
export function nameFrom(random: Random): string {
  const name = one(PARTS, random) + one(PARTS, random) + one(PARTS, random) + one(ENDS, random);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The day so many days after the first of the war, as the data write it: `1871-01-31`. */
export function dayAt(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}
