/** The bibliography, how the atlas was made, and the figures under the text. */
export const reference = {
  bibliography: 'Bibliography',
  count: (sources: number): string =>
    `${String(sources)} sources. Under each stands what draws on it: open a passage, or show a place or event on the map.`,
  groups: {
    articles: 'The source articles',
    books: 'Books and chapters',
    press: 'Newspapers, magazines and journals',
    papers: 'Treaties, reports and data',
    encyclopaedias: 'Encyclopaedias',
    web: 'Web pages',
  },
  passagesCount: (count: number): string => `${String(count)} passage${count === 1 ? '' : 's'}`,
  featuresCount: (count: number): string =>
    `${String(count)} ${count === 1 ? 'place or event' : 'places and events'}`,
  /** How many passages and how many places rest on a source, one after the other. */
  listed: (parts: readonly string[]): string => parts.join(', '),
  passages: 'Passages',
  features: 'Places and events',
  nothing: 'Nothing draws on it alone.',
  /** Behind it stands the word that opens the bibliography. */
  method: (features: number, sources: number): string =>
    `Each of the ${String(features)} places and events of this atlas names at least one source, and each passage says what it rests on. The ${String(sources)} sources are listed in the`,
  inBibliography: 'bibliography',
  afterBibliography: '.',
  diagram: (title: string): string => `${title}, a diagram`,
  diagramHow:
    'A diagram from these figures and no portrait: heights and the places along the deck are the same for all ships, and what no source gives is left out.',
  metre: 'm',
  ship: {
    length: 'length',
    beam: 'beam',
    funnels: 'funnels',
    masts: 'masts',
    bow: 'bow',
    ram: 'ram',
    upright: 'upright',
    fore: 'turrets fore',
    aft: 'turrets aft',
    sides: 'turrets on each side',
    battery: 'guns outside turrets',
    displacement: 'displacement',
  },
  tons: (tons: number): string => `${tons.toLocaleString('en-GB')} tons`,
  guns: (guns: number, inches: number): string => `${String(guns)} of ${String(inches)} in`,
};

/** How a language speaks of sources and figures. */
export type ReferenceWords = typeof reference;
