const km = (value: number): string => `${value.toLocaleString('en-GB')} kilometres`;

interface KeyGroup {
  readonly name: string;
  readonly keys: readonly (readonly [key: string, what: string])[];
}

/** What each key does, by where. */
const KEYS: readonly KeyGroup[] = [
  {
    name: 'Everywhere',
    keys: [
      ['F6, Shift F6', 'to the next part of the screen, to the one before'],
      ['/', 'search (Ctrl K as well)'],
      ['d', 'go to a date'],
      ['?', 'this page'],
      ['Esc', 'closes what is open, then the card'],
    ],
  },
  {
    name: 'On the map',
    keys: [
      ['arrows', 'move the map'],
      ['+, −', 'nearer, farther'],
      ['n, p', 'to the next thing on the map in order of time, to the one before'],
      ['Shift and an arrow', 'to the nearest thing that way'],
      ['Enter', 'opens what is ringed'],
      ['i', 'says what is on the map'],
      ['c', 'the position of its middle'],
    ],
  },
  {
    name: 'In the list and the legend',
    keys: [
      ['↑ ↓', 'to the next, to the one before'],
      ['Page Up, Page Down', 'ten on'],
      ['Home, End', 'the first and the last'],
    ],
  },
  {
    name: 'On the tour',
    keys: [
      ['Space', 'stays, goes on'],
      ['← →', 'to the stop before, to the next'],
      ['Esc', 'ends it'],
    ],
  },
  {
    name: 'On the timeline',
    keys: [
      ['← →', 'a step of time'],
      ['Page Up, Page Down', 'a longer one'],
      ['Home, End', 'the first and the last day'],
    ],
  },
];

/** For who goes by keys, or hears the page. */
export const access = {
  keysName: 'Keys',
  keys: KEYS,
  lettersCommand: 'Single letters are commands',
  mapKeys:
    'Arrows move the map; n and p go through what is on it in order of time, Shift with an arrow to the nearest that way; Enter opens it, i says what is on the map.',
  nothingThere: 'Nothing there.',
  mapComing: 'The map is on its way.',
  mapWide: (wide: number, position: string): string => `${km(wide)} wide, about ${position}.`,
  nearest: (things: string): string => `Nearest its middle: ${things}.`,
  inMiddle: 'in the middle',
  away: (far: number, course: string): string => `${km(far)} ${course}`,
  things: (count: number): string => `${String(count)} ${count === 1 ? 'thing' : 'things'} on it.`,
  readAloud: 'Read aloud',
  readingAloud: 'Reading aloud',
  goOn: 'Go on',
  pause: 'Pause',
  previousPassage: 'Previous passage',
  nextPassage: 'Next passage',
  voiceSpeed: 'Speed of the voice',
  stopReading: 'Stop reading aloud',
  article: (title: string, passages: number): string => `${title}, ${String(passages)} passages.`,
  passage: (nth: number, count: number): string => `Passage ${String(nth)} of ${String(count)}`,
  personOpen: (name: string): string => `${name}. The person’s card is open.`,
  featureOpen: (title: string, date: string): string => `${title}, ${date}. Its card is open.`,
  playing: (day: string): string => `Playing from ${day}.`,
  stopped: (day: string): string => `Stopped at ${day}.`,
  inPort: (fleet: string, at: string, day: string, days: number): string =>
    `${fleet}: ${at}, ${day}${days > 1 ? `; ${String(days)} days there` : ''}.`,
  underWay: (fleet: string, day: string, where: string): string => `${fleet}, ${day}: ${where}.`,
  noThemes: 'No themes on the map.',
  themes: (titles: string): string => `On the map: ${titles}.`,
};

/** How a language speaks to who hears the page. */
export type AccessWords = typeof access;
