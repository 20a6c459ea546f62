import { DAY } from '../../dates/time';
import { MONTH_WORDS } from '../dates/monthWords';
import { wordAt } from '../text/around';
import type { Thing } from '../things/thing';
import { eventsHere, keysAfter, ofDay, only, type Rule } from './deed';
import { isOtherTime } from './events';
import { namedIn } from './sentence';

const NTH = /^(?:first|second|third|fourth|fifth)$/;

/** "the second assault", "the August assault on the fortress", where the place is known. */
export const assault: Rule = (stage, at) => {
  const { words } = stage.scene;
  const isGeneral = /^(?:general|grand)$/.test(wordAt(words, at - 1).key);
  const which = wordAt(words, at - (isGeneral ? 2 : 1)).key;
  const isOnFort = /^(?:on|upon|against) the fortress$/.test(keysAfter(words, at, 3));
  if (wordAt(words, at).key === 'attack' && !isGeneral && !isOnFort) return null;
  const first = at - (isGeneral ? 1 : 0);
  const all = eventsHere(stage, at, 'assault');
  if (NTH.test(which)) return only(numbered(all, which), first - 1, at);
  const month = MONTH_WORDS.get(which);
  if (month !== undefined) return only(inMonth(all, month), first - 1, at);
  return isGeneral || isOnFort ? only(ofDay(all, stage, at), first, at) : null;
};

/** "The first attempt was made on 24 February": of attempts that are numbered, on its day. */
export const attempt: Rule = (stage, at) => {
  const which = wordAt(stage.scene.words, at - 1).key;
  if (!NTH.test(which)) return null;
  return only(ofDay(numbered(eventsHere(stage, at, 'raid'), which), stage, at), at - 1, at);
};

/** "at Moscow, after the December rising": of the month, at a place that the sentence names. */
export const monthly: Rule = (stage, at) => {
  const { scene, index, times } = stage;
  const month = MONTH_WORDS.get(wordAt(scene.words, at - 1).key);
  if (month === undefined) return null;
  const here = namedIn(scene, at).flatMap((id) => index.eventsOf.get(id) ?? []);
  const all = [...new Set(here)].filter(
    (event) => event.sort === 'mutiny' && !isOtherTime(event, times(at)),
  );
  return only(inMonth(all, month), at - 1, at);
};

function numbered(events: readonly Thing[], which: string): readonly Thing[] {
  return events.filter(({ title }) => title.toLowerCase().startsWith(`${which} `));
}

/** Those that began in a month, from 1 on. */
function inMonth(events: readonly Thing[], month: number): readonly Thing[] {
  return events.filter(({ days }) => days && monthOf(days[0]) === month);
}

function monthOf(day: number): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** "The fourth began on 26 November", "the first of the blockships": of what is numbered, on its day. */
export const nth: Rule = (stage, at) => {
  const { words } = stage.scene;
  const after = keysAfter(words, at, 2);
  const isOf = /^of (?:the|these)$/.test(after);
  if (!isOf && !TRY.test(after.split(' ')[0] ?? '')) return null;
  const which = wordAt(words, at).key;
  const all = ['assault', 'raid'].flatMap((sort) => eventsHere(stage, at, sort));
  return only(ofDay(numbered(all, which), stage, at), at, isOf ? at : at + 1);
};

/** What is tried again, and how it is told of without its name. */
const TRY =
  /^(?:efforts?|attempts?|try|trial|push|wave|offensive|storm|attack|began|begun|opened|came|followed|failed|was|ended|took)$/;
