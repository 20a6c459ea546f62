import type { Inline } from '../../../domain/reading/article';

/** Grouped thousands, decimals, halves; not ordinals, not the parts of a time or a calibre's unit. */
const NUMBER = /(?<![\w:.])\d[\d,]*(?:\.\d+)?½?(?!\d|:\d|st\b|nd\b|rd\b|th\b)/g;

/** Every number written in figures in a text: "14,000" is 14000, "93½" is 93.5. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].map(([written]) => {
    const half = written.endsWith('½') ? 0.5 : 0;
    return Number(written.replace(/[,½]/g, '')) + half;
  });
}

/** Ten and less are as good as words, and four figures without a comma are a year. */
export function isStatement(number: number, written: string): boolean {
  const year =
    number >= 1500 && number <= 2100 && !written.includes(number.toLocaleString('en-GB'));
  return number > 10 && !year;
}

/** The words of a passage without its dates and citations, whose numbers are checked elsewhere. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'date' || inline.type === 'citation' ? ' ' : wordsOf(inline.children);
    })
    .join('');
}
