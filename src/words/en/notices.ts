const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** What is said of parts that have not come, and of another edition. */
export const notices = {
  article: 'The article could not be loaded.',
  translation: 'The article could not be loaded in that language; it is shown in English.',
  others: 'The other articles could not be loaded; everything else still works.',
  people: 'Who is who could not be loaded; everything else still works.',
  search: 'Search could not be loaded; everything else still works.',
  plates: 'The plates of battles could not be loaded; everything else still works.',
  themes: (titles: readonly string[]): string =>
    `${titles.length === 1 ? 'The theme' : 'The themes'} ${list.format(titles.map((title) => `“${title}”`))} could not be loaded; everything else still works.`,
  newer: 'A newer edition of the atlas is here.',
  reload: 'Reload',
};
