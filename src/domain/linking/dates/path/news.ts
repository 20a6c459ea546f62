import type { DaySpan } from '../../things/thing';

/** When each of the names about a date was spoken of. */
export type News = readonly (readonly DaySpan[])[];

/** The list of a date of which nothing is known: always the same. */
export const NO_NEWS: News = [];

/** In days: what is so long ago is spoken of half as much. */
const HALF = 45;

/** How much the news speaks for some days, 0 to 1. */
export function newsFor(days: DaySpan, news: News): number {
  let sum = 0;
  for (const spans of news) {
    let most = 0;
    for (const span of spans) most = Math.max(most, 1 / (1 + apart(days, span) / HALF));
    sum += most;
  }
  // One name alone says less than several.
  return sum / (news.length + 1);
}

function apart(a: DaySpan, b: DaySpan): number {
  return Math.max(0, b[0] - a[1], a[0] - b[1]);
}
