import { type VoyageWords, voyage as ENGLISH } from '../../words/en/voyage';
import type { Atlas } from '../atlas/atlas';
import { formsOf } from './log';
import { DAY } from '../dates/time';
import type { Fix } from './track';

const WEEK = 7 * DAY;

/** A stay in words: "Three weeks at Reval", "Four days at Dakar". */
export function stayText(atlas: Atlas, fix: Fix, words: VoyageWords = ENGLISH): string {
  const stay = fix.depart - fix.arrive;
  const { at } = formsOf(atlas, fix, words);
  if (stay >= 2 * WEEK) return words.stay(Math.round(stay / WEEK), 'week', at);
  return words.stay(Math.max(1, Math.round(stay / DAY)), 'day', at);
}
