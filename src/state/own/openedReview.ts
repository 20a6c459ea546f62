import { type Atlas, passagesIn, textsOf } from '../../domain/atlas/atlas';
import type { Linked } from '../../domain/ownArticle/linked';
import type { Mark } from '../../domain/ownArticle/marks';
import { countPacked, unpacked } from '../../domain/ownArticle/packed';
import type { OwnRecord } from '../../domain/ownArticle/record';
import { readingMinutes } from '../../domain/reading/article';
import { leavesOf, lengthOf } from '../../domain/reading/leaves';
import { turnsBack } from '../../domain/reading/turnsBack';
import { inTurns, nextTurn } from './inTurns';
import { Review } from './review.svelte';

/** So many marks, or passages, take less than a frame together. */
const [MARKS, PASSAGES] = [500, 10];

/** An article ready to be read: of one that is long, nothing is left that would hold the page up. */
export async function openedReview(
  record: OwnRecord,
  linked: Linked,
  atlas: () => Pick<Atlas, 'byId' | 'people'>,
): Promise<Review> {
  const marks: Mark[] = [];
  await inTurns(countPacked(linked.marks), MARKS, (from, to) => {
    marks.push(...unpacked(linked.marks, record.text, from, to));
  });
  const review = new Review(record, marks, linked.things, atlas);
  await inTurns(record.passages.length, PASSAGES, (from, to) => {
    review.prepare(from, to);
  });
  const passages = passagesIn(review.brought.article);
  await inTurns(passages.length, PASSAGES, (from, to) => {
    passages.slice(from, to).forEach(lengthOf);
  });
  // What the page will ask for at once, one thing at a time.
  for (const ready of [
    () => review.counts,
    () => review.brought,
    () => leavesOf(review.brought.article),
    () => textsOf([review.brought.article]),
    () => turnsBack(review.brought.article),
    () => readingMinutes(review.brought.article),
  ]) {
    await nextTurn();
    ready();
  }
  return review;
}
