/** Letters that no language has, around a stretch of another one. */
const [OPENS, CLOSES] = ['\uE000', '\uE001'];

/** A stretch in another language, to be put into a sentence that `stretchesOf` takes apart again. */
export function foreign(stretch: string): string {
  return `${OPENS}${stretch}${CLOSES}`;
}

/** The stretches of a sentence in turns: its own, a foreign one, its own … */
export function stretchesOf(sentence: string): readonly string[] {
  return sentence.split(/[\uE000\uE001]/u);
}
