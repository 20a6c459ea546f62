const list = new Intl.ListFormat('en', { type: 'conjunction' });
const unit = new Intl.ListFormat('en', { type: 'unit' });

/** Accounts laid side by side. */
export const accounts = {
  compare: 'Compare accounts',
  how: (most: number): string =>
    `Choose up to ${String(most)}. Event by event the atlas sets beside one another what each says: its date, its figures, its words; and marks where they differ. One alone is laid beside the atlas.`,
  ofAtlas: 'Of the atlas',
  yourOwn: 'Your own',
  compareThem: 'Compare them',
  noMore: (most: number): string => `No more than ${String(most)}.`,
  one: 'An account and the atlas',
  several: 'Accounts compared',
  missing: (count: number): string =>
    `${count === 1 ? 'One account is' : `${String(count)} accounts are`} not here: a reader’s own article is on the device where it was brought.`,
  which: 'Which events',
  rows: {
    all: 'Every event',
    shared: 'Told by several',
    differing: 'Where they differ',
    unlike: 'Unlike the atlas',
  },
  /** What is said where there are no such rows. */
  none: {
    all: 'None of them names an event of this atlas.',
    shared: 'No event is told by more than one of them.',
    differing: 'Nowhere do they give dates or figures that cannot both be right.',
    unlike: 'Every date and figure that the atlas has too lies within what it has.',
  },
  chooseOthers: 'Choose others',
  account: 'Account',
  asAccount: 'as account ',
  events: (count: number, shared: number | null): string =>
    `${count === 1 ? 'One event' : `${String(count)} events`}${shared === null || count === 0 ? '' : `, ${String(shared)} of them told by others too`}`,
  leavesOut: (count: number): string =>
    `Leaves out ${count === 1 ? 'a great event' : `${String(count)} great events`} of its time and ground`,
  theDate: 'the date',
  measures: {
    killed: 'killed',
    dead: 'dead',
    wounded: 'wounded',
    missing: 'missing',
    losses: 'losses',
    prisoners: 'prisoners',
    men: 'men',
    cavalry: 'cavalry',
    guns: 'guns',
    'guns lost': 'guns lost',
    ships: 'ships',
    'ships lost': 'ships lost',
    battleships: 'battleships',
    cruisers: 'cruisers',
    destroyers: 'destroyers',
    'torpedo boats': 'torpedo boats',
    trawlers: 'trawlers',
    transports: 'transports',
  },
  /** "Russian losses": a side by its name and its adjective, and what is counted of it. */
  measureOf: (_side: string, adjective: string, measure: string): string =>
    `${adjective} ${measure}`,
  differ: (on: readonly string[]): string => `They differ on ${list.format(on)}.`,
  notNamed: (numbers: readonly string[]): string => `Not named in ${list.format(numbers)}.`,
  notAtlasDate: 'not the atlas’s date',
  noDate: 'gives no date',
  within: (claims: readonly string[]): string => `within the atlas’s ${unit.format(claims)}`,
  against: (claims: readonly string[]): string => `but the atlas has ${unit.format(claims)}`,
  readIn: (title: string): string => `Read it in ${title}`,
  readOn: 'read on',
};
