const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** What each file is called and is for, by its ending. */
const EXPORTS: Readonly<Record<ExportEnding, readonly [label: string, about: string]>> = {
  'atlas.json': ['Article with decisions', 'to keep, or to open here again'],
  md: ['Markdown', 'in the contract of geodata/articles'],
  jsonld: ['Web Annotations', 'W3C, with quote and position'],
  'lpf.json': ['Linked Places', 'for gazetteers'],
  geojson: ['GeoJSON', 'for maps'],
  gpx: ['GPX', 'the voyages told in it'],
  'patch.json': ['Corrections', 'new spellings, for the atlas’s data'],
};

/** The reader's own articles. */
export const own = {
  title: 'Read your own article on this map',
  reading: 'Reading the file',
  finding: 'Finding places and dates',
  stop: 'Stop',
  how: 'A text, a web page you have saved, a Markdown or a Word file (DOCX). The atlas finds the places, events, ships, people and dates that it names, and says where it is unsure. Nothing leaves this device.',
  choose: 'Choose a file, or drop one anywhere on the page',
  paste: 'Or paste the words',
  pasted: 'Pasted text',
  read: 'Read it',
  drop: 'Drop it here to read it on this map. It does not leave this device.',
  yours: 'Your own',
  titleField: 'Title',
  keep: 'Keep',
  rename: 'Rename',
  renameOf: (title: string): string => `Rename ${title}`,
  delete: 'Delete',
  deleteOf: (title: string): string => `Delete ${title}`,
  deleted: (title: string): string => `“${title}” is deleted.`,
  restore: 'Bring it back',
  bar: 'Your article',
  encoding: 'Is a letter wrong? Its encoding is a guess:',
  counts: (things: number, dates: number, likely: number): string => {
    if (things + dates + likely === 0) return 'No name or date of this war was found.';
    const named = `${counted(things, 'name')}, ${counted(dates, 'date')}`;
    return likely === 0 ? `${named}; nothing to check.` : `${named}; ${String(likely)} to check.`;
  },
  check: 'Check them',
  more: 'More: figures, split, take away',
  setBeside: 'Set its dates and figures beside the atlas’s',
  showGuesses: (count: number): string => `Show ${counted(count, 'guess', 'guesses')} too`,
  split: (parts: number): string => `Split into ${String(parts)} articles at its titles`,
  lost: (count: number, quotes: readonly string[]): string =>
    `${String(count)} of your decisions ${count === 1 ? 'finds its' : 'find their'} words no more: ${quotes.map((quote) => `“${quote}”`).join(', ')}.`,
  forget: 'Forget them',
  checking: 'Checking',
  place: (nth: number, count: number): string => `${String(nth)} of ${String(count)}`,
  taken: (text: string): string => `“${text}” →`,
  sureness: {
    taken: 'decided by you',
    left: 'left alone by you',
    sure: 'sure',
    likely: 'likely',
    guess: 'a guess',
  },
  take: 'Take it',
  leave: 'Leave it alone',
  alike: (count: number): string => `All ${String(count)} alike`,
  orIsIt: 'Or is it',
  somethingElse: 'Something else',
  nothingLeft: 'Nothing is left to check.',
  sameFor: (count: number): string => `The same for ${String(count)} more`,
  previousDoubt: 'Previous doubt',
  nextDoubt: 'Next doubt',
  undo: 'Undo',
  done: 'Done',
  saidTaken: 'Taken.',
  saidLeft: 'Left alone.',
  saidThing: (title: string): string => `${title}.`,
  saidMore: (count: number): string => `${String(count)} more alike.`,
  saidAll: (count: number): string => `${String(count)} taken.`,
  saidUndone: (count: number): string =>
    count === 0 ? 'Nothing to undo.' : `${String(count)} taken back.`,
  saidWhat: (text: string, what: string): string => `“${text}”: ${what}.`,
  verbs: { link: 'linked', date: 'a date', place: 'marked on the map', leave: 'left alone' },
  saidLook: (
    place: string,
    text: string,
    name: string,
    sureness: string,
    rivals: readonly string[],
  ): string =>
    `${place}: “${text}”, ${name}, ${sureness}${rivals.length === 0 ? '' : `, or ${rivals.join(', ')}`}.`,
  noneFound: 'Nothing of that name',
  found: (count: number): string => `${String(count)} found`,
  nameWords: 'Words in the text that were not found',
  nameThem: 'Say what they are',
  noSuchWords: 'The text has no such words.',
  selected: 'Selected words',
  is: (words: string): string => `“${words}” is`,
  aThing: 'a place, an event, somebody:',
  aDate: 'a date:',
  set: 'Set',
  nothing: 'nothing: leave it alone',
  neverMind: 'Never mind',
  markPlace: 'a place that the atlas has not: mark it on the map',
  clickIt: 'Click it on the map, or write its latitude and longitude:',
  markIt: 'Mark it',
  suchAs: 'Such as 38.79 121.26, or 38° 47.6′ N, 121° 15.4′ E.',
  nothingOfKind: (label: string): string => `${label}: the article holds nothing of the kind.`,
  keepsNothing: 'This browser keeps nothing: export your article before you leave.',
  noRoom: 'This browser has no room for the article; export it before you leave.',
  fromOtherTab: (title: string, count: number): string =>
    `“${title}” was changed in another tab: ${count === 1 ? 'one decision' : `${String(count)} decisions`} came over.`,
  goneElsewhere: (title: string): string =>
    `“${title}” was deleted in another tab: what you decide here is not kept. Bring it back from the contents, or export it.`,
  exports: EXPORTS,
  encodings: { cyrillic: 'Cyrillic', western: 'Western' },
};

/** The endings of the files that an article can be taken away in. */
export type ExportEnding =
  'atlas.json' | 'md' | 'jsonld' | 'lpf.json' | 'geojson' | 'gpx' | 'patch.json';

/** How a language speaks of the reader's own articles. */
export type OwnWords = typeof own;
