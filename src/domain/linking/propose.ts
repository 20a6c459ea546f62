import type { DatedSpan } from './dates/path/years';
import type { Discourse } from './text/discourse';
import { confidenceOf, whyOf, type Nudge } from './evidence';
import { deedsIn } from './events/deeds';
import { proposedDeeds, SURE } from './events/proposedDeeds';
import { happenedAt } from './events/happened';
import { namedEvent } from './events/named';
import type { TextKind } from './things/kind';
import type { Finding, Look } from './things/look';
import type { Proposal } from './proposal';
import type { Match } from './text/match';
import type { NameIndex } from './things/names';
import { personAt } from './things/personAt';
import { placeAt } from './things/placeAt';
import type { ReadPassage } from './text/read';
import { isNear, type Thing } from './things/thing';
import type { Beside } from './events/events';
import { isOfWar } from './text/organisations';
import { isShip } from './text/shields';
import { isRenamed } from './text/vessels';
import { isInWork } from './text/works';
import { shipAt } from './things/shipAt';
import { type Spoken, spokenOf } from './events/unnamed';
import { wordAt, wordsBefore } from './text/around';
import type { Word } from './text/words';
import type { Times } from './times';

/** Each rule gives what it finds, or leaves the name to the next. */
const RULES: readonly ((look: Look) => Finding | null)[] = [
  periodAt,
  namedEvent,
  happenedAt,
  shipAt,
  placeAt,
  personAt,
];

/** What the names of a passage name. */
export function proposalsIn(
  scene: ReadPassage,
  dates: readonly DatedSpan[],
  times: Times,
  index: NameIndex,
  discourse: Discourse,
  kind: TextKind,
): readonly Proposal[] {
  discourse.enter(scene.article, kind.isOfWar);
  const found: Proposal[] = [];
  for (const [at, match] of scene.matches.entries()) {
    const finding = findingAt({ scene, match, at, index, discourse, times, kind });
    if (finding) found.push(proposalOf(finding, match, discourse));
  }
  const spoken = spokenOf(scene.words, index, discourse, times, dates);
  const taken = found.filter(({ confidence }) => confidence >= SURE);
  const deeds = deedsIn({ scene, index, discourse, times, kind, taken });
  return withUnnamed(found, proposedDeeds(found, deeds, scene), spoken, scene);
}

/** What is spoken of without its name, where no name says it and nothing is told of there; in the order of the text. */
function withUnnamed(
  found: readonly Proposal[],
  told: readonly Proposal[],
  spoken: readonly Spoken[],
  { words }: ReadPassage,
): readonly Proposal[] {
  if (spoken.length === 0 && told.length === 0) return found;
  const all = [...found, ...told];
  const more = spoken.flatMap(({ thing, first, last, isSaid }): readonly Proposal[] => {
    const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
    if (all.some((each) => each.start < end && start < each.end)) return [];
    const confidence = confidenceOf('unnamed', isSaid ? [] : ['undated']);
    return [{ start, end, id: thing.id, confidence, why: whyOf('unnamed') }];
  });
  return [...all, ...more].sort((a, b) => a.start - b.start);
}

function findingAt(look: Look): Finding | null {
  for (const rule of RULES) {
    const finding = rule(look);
    if (finding) return finding;
  }
  return null;
}

function periodAt({ scene, match, index, times }: Look): Finding | null {
  const naming = match.namings.find(({ thing }) => thing.kind === 'period');
  if (!naming) return null;
  const { thing } = naming;
  if (isInWork(scene, match) || isOfWar(scene, match)) return { thing, what: 'not-longer-name' };
  const isOther = /^war \p{L}/u.test(naming.name) && isOfOtherYear(thing, times(match.first));
  if (isOther || isSupposed(scene.words, match))
    return enemyIn(scene.words, match, index) ?? { thing, what: 'not-longer-name' };
  return { thing, what: isShipHere(scene, match) ? 'not-ship' : 'period' };
}

/** In days, how long before and after it a war is not the one of a sentence: "the war with X in 1877". */
const YEARS = 5 * 365;

/** Whether the sentence has no date but those of other times. */
function isOfOtherYear({ days }: Thing, { sentence }: Beside): boolean {
  return days !== null && sentence.length > 0 && !sentence.some((day) => isNear(days, day, YEARS));
}

function isShipHere(scene: ReadPassage, match: Match): boolean {
  return isShip(scene, match) || isRenamed(scene.words, match);
}

/** Of a war that was not, the land with which it would have been: the last word of "war with Russia". */
function enemyIn(words: readonly Word[], { last }: Match, index: NameIndex): Finding | null {
  const { key, start, end } = wordAt(words, last);
  const land = index.root.next.get(key)?.namings.find(({ thing }) => thing.kind === 'place');
  return land ? { thing: land.thing, what: 'region', span: [start, end] } : null;
}

/** "nearly caused a war with Russia": one that was not. */
function isSupposed(words: readonly Word[], { first }: Match): boolean {
  return (
    !wordAt(words, first).isCapital &&
    wordsBefore(words, first, 4).some(({ key }) => SUPPOSED.test(key))
  );
}

const SUPPOSED =
  /^(?:another|declared|declares|declare|nearly|almost|avoid|avoided|avert|averted|threatened|feared|possible|risk|risked|risking|brink)$/;

function proposalOf(finding: Finding, match: Match, discourse: Discourse): Proposal {
  const { thing, what, cue, span } = finding;
  const again: readonly Nudge[] = discourse.isKnown(thing.id) ? ['again'] : [];
  const confidence = confidenceOf(what, [...(finding.nudges ?? []), ...again]);
  if (!what.startsWith('not-')) discourse.take(thing);
  const [start, end] = span ?? [match.start, match.end];
  return { start, end, id: thing.id, confidence, why: whyOf(what, cue) };
}
