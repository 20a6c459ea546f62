import type { Found, Inline, Passage } from '../reading/article';
import type { Atlas } from '../atlas/atlas';
import { whenBetween } from '../dates/edtf';
import {
  type FeatureId,
  type PassageId,
  type PersonId,
  type PlaceId,
  isFeatureId,
  isPersonId,
  isPlaceId,
} from '../atlas/id';
import { isPassageId } from '../atlas/id';
import type { TextPassage } from '../linking/text/passages';
import type { Thing } from '../linking/things/thing';
import { DAY, type When, wholeOf } from '../dates/time';
import { LIKELY, SURE, type Mark, type Meaning } from './marks';
import type { OwnRecord } from './record';

/** What the linker tells of a thing: all but its names. */
export type KnownThing = Omit<Thing, 'names' | 'heads' | 'sounds'>;

/** By what marks are made links. */
export interface Lookup {
  readonly things: ReadonlyMap<string, KnownThing>;
  readonly atlas: Pick<Atlas, 'byId' | 'people'>;
  /** Whether what is but a guess is shown as well. */
  readonly withDoubtful: boolean;
}

/** A paragraph of the text as a passage. */
export function passageOf(
  { id, text }: OwnRecord,
  { start, end }: TextPassage,
  number: number,
  marks: readonly Mark[],
  lookup: Lookup,
): Passage {
  const shown = outermost(marks.filter((mark) => isShown(mark, lookup)));
  const inlines: Inline[] = [];
  let at = start;
  for (const mark of shown) {
    if (mark.start > at) inlines.push({ type: 'text', text: text.slice(at, mark.start) });
    inlines.push(linkOf(mark, lookup));
    at = mark.end;
  }
  if (at < end) inlines.push({ type: 'text', text: text.slice(at, end) });
  const features = mentioned(inlines, (inline) =>
    inline.type === 'mention' ? [inline.feature] : [],
  );
  const places = mentioned(inlines, (inline) => (inline.type === 'place' ? [inline.place] : []));
  return {
    id: passageId(id, number),
    inlines,
    features,
    ...(places.length > 0 ? { places } : {}),
    when: whenIn(shown, lookup),
    ...(isLikelyIn(shown) ? { isLikelyWhen: true } : {}),
    ...datesIn(shown, { start, end }),
    subject: features.slice(0, 1),
    extent: null,
  };
}

/** The passage's name in links and on the page. */
export function passageId(article: string, number: number): PassageId {
  const id = `${article}.p${String(number)}`;
  if (!isPassageId(id)) throw new Error(`${id} is no passage.`);
  return id;
}

function mentioned<Id extends FeatureId | PlaceId>(
  inlines: readonly Inline[],
  idsOf: (inline: Inline) => readonly Id[],
): readonly Id[] {
  return [...new Set(inlines.flatMap(idsOf))];
}

function isShown({ decided, confidence }: Mark, { withDoubtful }: Lookup): boolean {
  return decided !== 'left' && (withDoubtful || confidence >= LIKELY);
}

/** No link stands within another: of those that meet, the first goes, the longer of two at one place. */
function outermost(marks: readonly Mark[]): readonly Mark[] {
  let reached = -1;
  return marks.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function linkOf(mark: Mark, lookup: Lookup): Inline {
  const children: readonly Inline[] = [{ type: 'text', text: mark.text }];
  const { meaning } = mark;
  const goal =
    meaning.kind === 'date'
      ? { type: 'date' as const, when: whenOfDate(meaning) }
      : goalOf(meaning.thing, lookup);
  return goal ? { ...goal, children, found: foundOf(mark) } : { type: 'emphasis', children };
}

type Goal =
  | { readonly type: 'mention'; readonly feature: FeatureId }
  | { readonly type: 'person'; readonly person: PersonId }
  | { readonly type: 'date'; readonly when: When }
  | { readonly type: 'place'; readonly place: PlaceId };

/** Where words that name a thing lead: to its own feature or card, a ship to her fleet, a war to its time, else to a place. */
function goalOf(id: string, { things, atlas }: Lookup): Goal | null {
  const thing = things.get(id);
  const feature = featureOf(id, thing, atlas);
  if (feature) return { type: 'mention', feature };
  if (isPersonId(id) && atlas.people.has(id)) return { type: 'person', person: id };
  if (thing?.kind === 'period') return thing.days && dateGoal(thing.days);
  return isNowhere(thing) || !isPlaceId(id) ? null : { type: 'place', place: id };
}

/** Whether it is of a kind that is nowhere. */
function isNowhere(thing: KnownThing | undefined): boolean {
  return thing?.kind === 'person' || thing?.kind === 'event';
}

function featureOf(
  id: string,
  thing: KnownThing | undefined,
  { byId }: Lookup['atlas'],
): FeatureId | undefined {
  const ids = [id, ...(thing?.kind === 'ship' ? thing.of : [])];
  return ids.filter(isFeatureId).find((each) => byId.has(each));
}

function dateGoal(days: readonly [number, number]): Goal | null {
  const when = whenOfDays(days);
  return when && { type: 'date', when };
}

function isIn({ byId }: Lookup['atlas'], id: string): boolean {
  return isFeatureId(id) && byId.has(id);
}

function foundOf({ key, decided, confidence }: Mark): Found {
  if (decided) return { key, sure: 'decided' };
  return { key, sure: confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'doubtful' };
}

/** A long text has the same date a thousand times. */
const whens = new WeakMap<Meaning, When>();

/** New Style days, both included, as a span of time. */
export function whenOfDate(date: Extract<Meaning, { kind: 'date' }>): When {
  const known = whens.get(date);
  if (known) return known;
  const { from, to } = date;
  const when = whenBetween(from, to);
  if (!when) throw new Error(`${from} to ${to} is no span of days.`);
  whens.set(date, when);
  return when;
}

function whenOfDays([first, last]: readonly [number, number]): When | null {
  return whenBetween(isoDay(first), isoDay(last));
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A date longer than this, in days, is a frame for those that are told of beside it. */
const LONG = 62;

interface Told {
  readonly start: number;
  readonly when: When;
  readonly isSure: boolean;
}

/** The dates that are told of, in the order of the text: years only where it has nothing nearer. */
function datesTold(marks: readonly Mark[]): readonly Told[] {
  const told = marks.flatMap(({ start, meaning, confidence }): readonly Told[] =>
    meaning.kind === 'date' && !meaning.isAside && confidence >= LIKELY
      ? [{ start, when: whenOfDate(meaning), isSure: confidence >= SURE }]
      : [],
  );
  const near = told.filter(({ when }) => (when.end ?? when.start) - when.start <= LONG * DAY);
  return near.length > 0 ? near : told;
}

/** Several dates are followed as the text goes from one to the other. */
function datesIn(
  marks: readonly Mark[],
  { start, end }: Pick<TextPassage, 'start' | 'end'>,
): Pick<Passage, 'dates'> {
  const told = datesTold(marks);
  if (told.length < 2) return {};
  return {
    dates: told.map((each) => ({ at: (each.start - start) / (end - start), when: each.when })),
  };
}

/** Whether there are dates, and none of them is sure: a year was guessed. */
function isLikelyIn(marks: readonly Mark[]): boolean {
  const told = datesTold(marks);
  return told.length > 0 && told.every(({ isSure }) => !isSure);
}

/** From the dates told of, those of wars and periods only where there is no other and nothing that happened. */
function whenIn(marks: readonly Mark[], { things, atlas }: Lookup): When | null {
  const told = datesTold(marks).map(({ when }) => when);
  if (told.length > 0) return wholeOf(told);
  const ids = marks.flatMap(({ meaning }) => (meaning.kind === 'thing' ? [meaning.thing] : []));
  if (ids.some((id) => isIn(atlas, id))) return null;
  const days = ids.map((id) => things.get(id)).find((thing) => thing?.kind === 'period')?.days;
  return days ? whenOfDays(days) : null;
}
