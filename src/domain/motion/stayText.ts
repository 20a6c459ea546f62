import type { Atlas } from '../atlas/atlas';
import { formsOf } from './log';
import { DAY } from '../dates/time';
import type { Fix } from './track';

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WEEK = 7 * DAY;

/** A stay in words: "Three weeks at Reval", "Four days at Dakar". */
export function stayText(atlas: Atlas, fix: Fix): string {
  const stay = fix.depart - fix.arrive;
  const [count, unit] = stay >= 2 * WEEK ? [stay / WEEK, 'week'] : [Math.max(1, stay / DAY), 'day'];
  const whole = Math.round(count);
  const number = WORDS[whole] ?? String(whole);
  const { at } = formsOf(atlas, fix);
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} ${unit}${whole === 1 ? '' : 's'} ${at}`;
}
