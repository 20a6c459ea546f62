import type { TextPassage } from '../linking/text/passages';

/** A paragraph of more characters is no passage that one reads at a time, nor one that a page lays out in a frame. */
const LONGEST = 4000;

/** A paragraph in passages of some length: parted after sentences, else between words, where it has any. */
export function shortPassages(text: string, passage: TextPassage): readonly TextPassage[] {
  if (passage.end - passage.start <= LONGEST) return [passage];
  const parts: TextPassage[] = [];
  for (let { start } = passage; start < passage.end;) {
    const end = passage.end - start <= LONGEST ? passage.end : cutAfter(text, start);
    parts.push(start === passage.start ? { ...passage, end } : { start, end, isTitle: false });
    start = end;
  }
  return parts;
}

/** Where the next passage begins. */
function cutAfter(text: string, start: number): number {
  const part = text.slice(start, start + LONGEST);
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('。'), part.lastIndexOf('\n'));
  if (sentence > LONGEST / 2) return start + sentence + 1;
  const word = part.lastIndexOf(' ');
  if (word > LONGEST / 2) return start + word + 1;
  const isHalf = /[\uD800-\uDBFF]$/.test(part);
  return start + part.length - Number(isHalf);
}
