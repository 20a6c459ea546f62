/** What the base map draws, by how it names it. */
const SIGNS: Readonly<Record<string, string>> = {
  doubt: 'Dots at sea: where ships may have been',
  town: 'Town',
  village: 'Village',
  hill: 'Hill',
  pass: 'Pass',
  work: 'Fort or battery',
  light: 'Lighthouse',
  frontier: 'Frontier',
  inner: 'Boundary within an empire',
  lease: 'Leased territory',
  Ottoman: 'Ottoman Empire',
  USA: 'United States',
};

/** What the map's signs mean, and by which names and light it is read. */
export const legend = {
  name: 'Legend',
  signs: SIGNS,
  onMap: 'On the map',
  allSigns: 'All signs on the screen',
  ground: 'Towns, heights and works',
  powers: 'Powers and boundaries of the date',
  certainty: 'How surely a place is known',
  onScreen: 'on the screen',
  about: (title: string): string => `About ${title}`,
  site: 'The very spot',
  locality: 'The town or the bay: a soft ring',
  area: 'Somewhere within the stippled ground',
  rings: 'Rings are drawn to scale, for what is selected and, near by, for all on the date.',
  names: 'Names',
  namesOf: (year: string): string => `of ${year}`,
  namesOfToday: 'of today',
  day: 'Day',
  night: 'Night',
  /** What is drawn of a battle in steps, whose it is, and the ground sketched of it. */
  battle: {
    arrow: (side: string): string => `${side} movement`,
    front: (side: string): string => `${side} front`,
    unit: (side: string): string => `${side} unit`,
    note: 'Words',
    asDescribed: (what: string): string => `${what}, as described`,
    asGuess: (what: string): string => `${what}, a guess`,
    described: 'As the sources describe it; drawn by hand.',
    guessed: 'A guess: no source gives just where.',
    sketched: (km: string): string => `Sketched after the accounts, right to within ${km} km.`,
    heights: 'Height, sketched',
    works: 'Walls, forts and works, sketched',
    ground: {
      height: 'A height',
      walls: 'Walls of a town',
      fort: 'A fort',
      quarter: 'A quarter of the town',
      dock: 'A dock',
      station: 'A station',
    },
  },
  staysEnglish: (language: string): string =>
    `What no source names in ${language} stays in English.`,
};

/** How a language speaks of the map's signs. */
export type LegendWords = typeof legend;
