const number = (value: number): string => value.toLocaleString('en-GB');

/** The list of what is on the map, and the search over it. */
export const list = {
  name: 'Places and events',
  legendAndThemes: 'Legend and themes',
  count: (count: number): string => `${number(count)} places and events`,
  lit: 'In the text',
  inView: 'In view',
  elsewhere: 'Elsewhere',
  always: 'Always',
  nothing: 'Nothing of the chosen themes on this date.',
  stocked: (theme: string, come: number, count: number): string =>
    `${theme}: ${number(come)} of ${number(count)} are listed. All of them are on the map and can be searched for.`,
  ofThisDate: 'List those of about this date',
  more: (next: number, rest: number): string => `The next ${number(next)} of ${number(rest)} more`,
  underWay: 'Under way now',
  inField: 'Armies in the field',
  search: 'Search',
  searchBox: 'Search places, events, ships, people and text',
  results: 'Results',
  looking: 'Looking…',
  notFound: (query: string): string => `Nothing found for “${query}”.`,
  found: (count: number): string => (count === 1 ? '1 result' : `${String(count)} results`),
  groups: {
    events: 'Events',
    places: 'Places',
    ships: 'Ships',
    people: 'People and units',
    lines: 'Routes and boundaries',
    passages: 'In the text',
    sources: 'Sources',
  },
};
