/** What is said of a link or a date that cannot be read, or leads out of the atlas. */
export const slips = {
  /** “a”, “b”, “c” and 57 more. */
  listed: (names: readonly string[], more: number): string =>
    names.map((name) => `“${name}”`).join(', ') + (more > 0 ? ` and ${String(more)} more` : ''),
  /** Sentences one after the other. */
  joined: (sentences: readonly string[]): string => sentences.join(' '),
  unreadable: (count: number, names: string): string =>
    `This link has ${count === 1 ? 'a part' : 'parts'} that the atlas cannot read (${names}); the rest of it is shown.`,
  names: (name: string): string =>
    `This link asks for names in a language, ${name}, that the atlas does not have.`,
  language: (name: string): string =>
    `This link asks for the text in a language, ${name}, that the atlas does not have; it is in English.`,
  themes: (count: number, names: string): string =>
    `This link asks for ${count === 1 ? 'a theme' : 'themes'}, ${names}, that the atlas does not have.`,
  elsewhere: 'This link is to a reader’s own article; it is on the device where it was brought.',
  noPassage:
    'This link names a passage that the atlas does not have; you are at the head of the article.',
  noPerson: (name: string): string =>
    `This link names a person, ${name}, whom the atlas does not know.`,
  noFeature: (name: string): string =>
    `This link names a place or event, ${name}, that the atlas does not have.`,
  lostFeature: (name: string): string =>
    `This link names a place or event, ${name}, that may be among what could not be loaded.`,
  inLink: (sentence: string): string => `In this link, ${sentence}`,
  rangeOutside: 'The range of dates in this link lies outside the atlas and is left out.',
  rangeFirst: 'This link asks for all dates and for a range of them; the range is shown.',
  outside: (date: string, from: string, to: string): string =>
    `${date} lies outside the atlas, which runs from ${from} to ${to}.`,
  seasons:
    'The atlas does not read the seasons of EDTF: write the months, such as 1871-03/1871-05.',
  noDate: (text: string, examples: readonly string[]): string =>
    `“${text}” is no date that the atlas can read. Try ${examples.slice(0, -1).join(', ')} or ${examples.at(-1) ?? ''}.`,
  noMonth: (month: number): string => `There is no month ${String(month)}.`,
  noTime: 'A time needs a day, and runs from 00:00 to 23:59.',
  onlyOldStyle:
    'There is no such day in that year New Style; Old Style there is: write O.S. after it.',
  noDay: 'There is no such day in that year.',
  meiji: (first: number, last: number): string =>
    `The atlas reads the years Meiji ${String(first)} to ${String(last)}: Japan took the solar calendar in Meiji 6 (1873), and the era ended in 1912.`,
};

/** How a language speaks of what it cannot read. */
export type SlipWords = typeof slips;
