/** Width of a text in a font, as a canvas measures it, in pixels. */
export type Measure = (font: string, text: string) => number;

/** A text broken between words into lines no wider than `most` pixels; a word that is wider has a line of its own. */
export function brokenLines(
  text: string,
  font: string,
  most: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(font, longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text shortened with three dots to no more than `most` pixels; the same text when it is not too long. */
export function shortened(text: string, font: string, most: number, measure: Measure): string {
  if (measure(font, text) <= most) return text;
  const words = text.split(' ');
  while (words.length > 1 && measure(font, `${words.join(' ')} …`) > most) words.pop();
  return `${words.join(' ')} …`;
}
