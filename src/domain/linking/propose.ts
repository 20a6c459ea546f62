import type { DatedSpan } from './dates/path/years';
import type { Discourse } from './text/discourse';
import { confidenceOf, whyOf, type Nudge } from './evidence';
import { type Deed, deedsIn } from './events/deeds';
import { happenedAt } from './events/happened';
import { namedEvent } from './events/named';
import type { TextKind } from './things/kind';
import type { Finding, Look } from './things/look';
import type { Match } from './text/match';
import type { NameIndex } from './things/names';
import { personAt } from './things/personAt';
import { placeAt } from './things/placeAt';
import type { ReadPassage } from './text/read';
import { isOfWar } from './text/organisations';
import { isShip } from './text/shields';
import { isRenamed } from './text/vessels';
import { isInWork } from './text/works';
import { shipAt } from './things/shipAt';
import { type Spoken, spokenOf } from './events/unnamed';
import { wordAt, wordsBefore } from './text/around';
import type { Word } from './text/words';
import type { Times } from './times';

/** Words of a text with what they may name, and why. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly confidence: number;
  readonly why: string;
}

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
  discourse.enter(scene.article);
  const found: Proposal[] = [];
  for (const [at, match] of scene.matches.entries()) {
    const finding = findingAt({ scene, match, at, index, discourse, times, kind });
    if (finding) found.push(proposalOf(finding, match, discourse));
  }
  const spoken = spokenOf(scene.words, index, discourse, times, dates);
  const deeds = deedsIn(scene, index, discourse, times);
  return withUnnamed(withDeeds(found, deeds, scene), spoken, scene);
}

/** What is spoken of without its name, where no name says it; in the order of the text. */
function withUnnamed(
  found: readonly Proposal[],
  spoken: readonly Spoken[],
  { words }: ReadPassage,
): readonly Proposal[] {
  if (spoken.length === 0) return found;
  const more = spoken.flatMap(({ thing, first, last, isSaid }): readonly Proposal[] => {
    const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
    if (found.some((each) => each.start < end && start < each.end)) return [];
    const confidence = confidenceOf('unnamed', isSaid ? [] : ['undated']);
    return [{ start, end, id: thing.id, confidence, why: whyOf('unnamed') }];
  });
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** What is told of that is called by nothing there; a name within keeps its own words. Both in the order of the text. */
function withDeeds(
  found: readonly Proposal[],
  deeds: readonly Deed[],
  { words }: ReadPassage,
): readonly Proposal[] {
  if (deeds.length === 0) return found;
  let at = 0;
  const more = deeds.flatMap(({ thing, first, last }): readonly Proposal[] => {
    const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
    while (at < found.length && (found[at]?.end ?? 0) <= start) at += 1;
    const stop = stopOf(found[at], start, end, thing.id);
    const confidence = confidenceOf('unnamed', []);
    return stop === null
      ? []
      : [{ start, end: stop, id: thing.id, confidence, why: whyOf('unnamed') }];
  });
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** Where a deed's words end, before the first name within them; `null` where they begin with one, or it tells of the deed. */
function stopOf(next: Proposal | undefined, start: number, end: number, id: string): number | null {
  if (!next || next.start >= end) return end;
  return next.start <= start || next.id === id ? null : next.start - 1;
}

function findingAt(look: Look): Finding | null {
  for (const rule of RULES) {
    const finding = rule(look);
    if (finding) return finding;
  }
  return null;
}

function periodAt({ scene, match, index }: Look): Finding | null {
  const thing = match.namings.find((naming) => naming.thing.kind === 'period')?.thing;
  if (!thing) return null;
  if (isInWork(scene, match) || isOfWar(scene, match)) return { thing, what: 'not-longer-name' };
  if (isSupposed(scene.words, match))
    return enemyIn(scene.words, match, index) ?? { thing, what: 'not-longer-name' };
  return { thing, what: isShipHere(scene, match) ? 'not-ship' : 'period' };
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
  /^(?:another|nearly|almost|avoid|avoided|avert|averted|threatened|feared|possible|risk|risked|risking|brink)$/;

function proposalOf(finding: Finding, match: Match, discourse: Discourse): Proposal {
  const { thing, what, cue, span } = finding;
  const again: readonly Nudge[] = discourse.isKnown(thing.id) ? ['again'] : [];
  const confidence = confidenceOf(what, [...(finding.nudges ?? []), ...again]);
  if (!what.startsWith('not-')) discourse.take(thing);
  const [start, end] = span ?? [match.start, match.end];
  return { start, end, id: thing.id, confidence, why: whyOf(what, cue) };
}
