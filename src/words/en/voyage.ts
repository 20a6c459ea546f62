const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const number = (value: number): string => Math.round(value).toLocaleString('en-GB');
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const days = (count: number): string => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

/** By eighths of the circle, from north clockwise. */
const COMPASS: readonly string[] = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
];

/** Ships and armies under way: where they are, the log, the instruments, who knew of it. */
export const voyage = {
  /** How one speaks of a stop: by words of its own where the data has some. */
  stop: (title: string, told: { readonly at: string; readonly outOf: string } | undefined) =>
    told ?? { at: `at ${title}`, outOf: `out of ${title}` },
  lastKnown: 'its last known position',
  reconstructed: (nm: number): string => `under way, as reconstructed; ${number(nm)} nm run`,
  lying: (at: string, day: number): string => `${at}, day ${String(day)}`,
  atSea: (past: number, outOf: string, nm: number): string =>
    `at sea, ${past === 0 ? 'just' : days(past)} ${outOf}; ${number(nm)} nm run`,
  notUnderWay: 'not under way',
  /** A stay that was played in short: "Three weeks at Reval, shortened." */
  stay: (count: number, unit: 'day' | 'week', at: string): string =>
    `${capital(WORDS[count] ?? String(count))} ${unit}${count === 1 ? '' : 's'} ${at}`,
  shortened: (stay: string): string => `${stay}, shortened.`,
  halt: (title: string, told: { readonly at: string; readonly name: string } | undefined) =>
    told ?? { at: `near ${title}`, name: title },
  march: (from: string, to: string, km: number): string =>
    `on the march from ${from} to ${to}, ${String(km)} km out`,
  compass: COMPASS,
  steering: (course: string): string => `steering ${course}`,
  name: 'Voyage',
  previousStop: 'Previous stop',
  nextStop: 'Next stop',
  stopBack: '‹ Stop',
  stopOn: 'Stop ›',
  follow: 'Follow',
  loop: 'Loop',
  log: 'Ship’s log',
  putAway: 'Put the log away',
  goOn: (offer: string): string => `Go on: ${offer}`,
  inAction: 'In action: the clock runs by the minute.',
  daysOut: 'Days out',
  milesRun: 'Miles run',
  knots: 'Knots',
  doubt: 'Doubt',
  km: 'km',
  number,
  notYet: 'Not yet under way.',
  ended: (date: string): string => `This voyage ended on ${date}.`,
  toBeginning: 'Go to its beginning',
  lastNews: (date: string): string => `Last news aboard, ${date}:`,
  estimated: ' (estimated)',
  inFull: 'The log in full, and how to watch',
  aboutShips: 'About these ships',
  lyingAt: 'Lying at',
  lastStop: 'Last stop',
  next: 'Next',
  coal: 'Coal taken',
  tons: (value: string): string => `${value} tons`,
  coaledAt: (title: string): string => `at ${title}`,
  newsReceived: 'News received',
  shortenStays: 'Shorten stays in port (while following)',
  attestedOnly: 'Only what is attested',
  knownTo: 'Show what was known to',
  everyone: 'everyone',
  knowerHow: (name: string): string =>
    `An event shows once news of it had reached ${name}, and nothing later than the clock. Of events that no record of news tells of, the map shows the day they happened.`,
  knew: (name: string): string => `What ${name} knew`,
  noNews: (name: string): string => `No news is recorded as having reached ${name} yet.`,
  inDoubt: (doubt: string): string => `In doubt: ${doubt}`,
  latestOnly: 'The latest only',
  all: (count: number): string => `All ${String(count)}`,
  asKnown: (name: string): string => `As ${name} knew it,`,
  dotted: 'Dotted: the way the ships meant to take',
  showHappened: 'Show what happened',
  instruments: 'Instruments',
  /** Behind it stands the pace. */
  paceSoFar: 'Pace so far, stays left out:',
  inKnots: (knots: number): string => `${knots.toFixed(1)} knots`,
  inMiles: (nm: number): string => `${number(nm)} nm`,
  toGoal: (goal: string): string => `To ${goal} as the gull flies:`,
  daysAtPace: (count: number): string =>
    `${count.toFixed(1)} days at that pace. The sea way is longer.`,
  sinceCoaling: (title: string): string => `Since coaling at ${title}:`,
  couldSteam: (ship: string, nm: number, knots: number, left: number, note: string): string =>
    `${ship} could steam ${number(nm)} nm at ${String(knots)} knots by her designers’ figure, so ${number(left)} nm are left${note === '' ? '' : `: ${note}`}.`,
  from: 'From',
  to: 'to',
  theShip: 'the ship',
  middleOfMap: 'the middle of the map',
  stopsOfVoyage: 'Stops of this voyage',
  placesOfAtlas: 'Places and events of the atlas',
  byGreatCircle: (count: number, knots: number): string =>
    `by great circle, ${count.toFixed(1)} days at ${knots.toFixed(1)} knots.`,
  takeAway: 'Take it with you',
  everyTrack: 'Every track, not this one alone',
  downloads: 'Downloads',
};

/** How a language speaks of ships and armies. */
export type VoyageWords = typeof voyage;
