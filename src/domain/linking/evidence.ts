/**
 * Classes of evidence: how often a name that is so supported means what is proposed, as counted on the texts of
 * `tests/domain/linking`, and the sentence that says it to the reader.
 */
export const EVIDENCE = {
  /** A place by the name it is best known by, or another spelling, that nothing else has. */
  place: { base: 0.95, why: 'the only thing of this name' },
  spelling: { base: 0.92, why: 'another spelling of the name' },
  region: { base: 0.96, why: 'a land or a water of this name' },
  station: { base: 0.8, why: 'a station of this name' },
  eastern: { base: 0.92, why: 'the name in its own writing' },
  sounds: { base: 0.6, why: 'sounds as the name does' },
  several: { base: 0.82, why: 'of several of this name the best known' },
  near: { base: 0.88, why: 'of several of this name the one near the places beside it' },
  wordlike: { base: 0.3, why: 'a name that is a word as well' },
  led: { base: 0.72, why: 'a name that is a word as well, but led to as a place' },
  label: { base: 0.4, why: 'only a name on the map' },
  /** Events. */
  title: { base: 0.95, why: 'the event by its name' },
  'dated-cue': { base: 0.95, why: 'the event, since “{cue}” and its date stand beside it' },
  cue: { base: 0.86, why: 'the event, since “{cue}” stands beside it' },
  'rival-cue': { base: 0.68, why: 'one of several events, since “{cue}” stands beside it' },
  battlefield: { base: 0.72, why: 'the battle, as its place is spoken of as one' },
  period: { base: 0.96, why: 'the name of a time' },
  /** Ships and people. */
  ship: { base: 0.95, why: 'the ship, since words of ships stand beside it' },
  'ship-name': { base: 0.6, why: 'the name of a ship' },
  person: { base: 0.95, why: 'the person, by the whole name or a title' },
  surname: { base: 0.75, why: 'the person, by the surname alone' },
  /** What is shielded stays where a reader can take it. */
  'not-person': { base: 0.25, why: 'rather a person of this name' },
  'not-ship': { base: 0.25, why: 'rather a ship of this name' },
  'not-organisation': { base: 0.25, why: 'rather part of the name of a paper, company or street' },
  'not-unit': { base: 0.25, why: 'rather part of the name of a fleet or a unit' },
  'not-longer-name': { base: 0.25, why: 'rather part of a longer name' },
  'not-elsewhere': { base: 0.2, why: 'rather another place of this name' },
  'not-other-time': { base: 0.25, why: 'rather something of another time' },
} as const;

export type EvidenceClass = keyof typeof EVIDENCE;

/** Something that speaks for or against, in log-odds. */
const NUDGES = { company: 0.4, again: 0.3, led: 0.4, article: 0.3, noWar: -1 } as const;
export type Nudge = keyof typeof NUDGES;

/** The confidence of a class, moved by what else speaks for it or against it: 0 to 1, with two decimals. */
export function confidenceOf(what: EvidenceClass, nudges: readonly Nudge[]): number {
  const { base } = EVIDENCE[what];
  const odds = Math.log(base / (1 - base)) + nudges.reduce((sum, nudge) => sum + NUDGES[nudge], 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** Why, in words: "Mukden: the only thing of this name". */
export function whyOf(what: EvidenceClass, title: string, cue = ''): string {
  return `${title}: ${EVIDENCE[what].why.replace('{cue}', cue)}`;
}
