const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text in its sentences, none of them empty. */
export function sentencesOf(text: string): readonly string[] {
  return [...SENTENCES.segment(text.replaceAll(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
