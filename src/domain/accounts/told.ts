import type { Position } from 'geojson';
import type { AtlasFeature } from '../atlas/feature/feature';
import type { FeatureId, PassageId, PlaceId } from '../atlas/id';
import type { SideMeta } from '../atlas/sides';
import type { When } from '../dates/time';
import type { Passage } from '../reading/article';
import { dateOf } from './dates';
import { eventsAtPlaces } from './atPlaces';
import { type FoundFigure, figuresIn } from './figures';
import { type FlatText, type Mention, type Stretch, flatOf, isWithin, sentencesOf } from './flat';

/** What one account says of an event, where it says most of it. */
export interface Told {
  readonly passage: PassageId;
  /** The sentence that names the event; with the one beside it where it is short. */
  readonly words: string;
  /** The date given in that sentence; `null` where none is surely the event's. */
  readonly date: When | null;
  /** Of that sentence and those after it, until another event is named. */
  readonly figures: readonly FoundFigure[];
}

/** A passage's words with the events that they name. */
interface Telling {
  readonly passage: Passage;
  readonly flat: FlatText;
  readonly sentences: readonly Stretch[];
  readonly named: readonly Mention[];
}

/** By what passages are heard. */
export interface Hearing {
  readonly events: ReadonlyMap<FeatureId, AtlasFeature>;
  readonly sides: readonly SideMeta[];
  /** Where a place of the gazetteer lies; `null` where that is not known. */
  readonly placeAt: (id: PlaceId) => Position | null;
}

/** What passages tell of each event that they name: of several passages the fullest, in each the first mention. */
export function tellingsOf(
  passages: readonly Passage[],
  hearing: Hearing,
): ReadonlyMap<FeatureId, Told> {
  const { events, sides } = hearing;
  const best = new Map<FeatureId, { readonly told: Told; readonly weight: number }>();
  for (const passage of passages) {
    const telling = read(passage, hearing);
    for (const mention of firstOfEach(telling.named)) {
      const event = events.get(mention.feature);
      if (!event) continue;
      const told = toldOf(telling, mention, event, sides);
      const weight = weightOf(passage, event, told);
      if (weight > (best.get(event.id)?.weight ?? -1)) best.set(event.id, { told, weight });
    }
  }
  return new Map([...best].map(([event, { told }]) => [event, told]));
}

function read(passage: Passage, { events, placeAt }: Hearing): Telling {
  const flat = flatOf(passage.inlines);
  const sentences = sentencesOf(flat.text);
  const named = [
    ...flat.mentions.filter(({ feature }) => events.has(feature)),
    ...eventsAtPlaces(flat, sentences, [...events.values()], placeAt),
  ];
  return { passage, flat, sentences, named: named.sort((a, b) => a.start - b.start) };
}

function firstOfEach(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    ({ feature }, nth) => mentions.findIndex((other) => other.feature === feature) === nth,
  );
}

/** A passage whose subject it is goes first, then one that gives its date, then one that gives figures. */
function weightOf({ features }: Passage, { id }: AtlasFeature, { date, figures }: Told): number {
  return (features[0] === id ? 4 : 0) + (date ? 2 : 0) + (figures.length > 0 ? 1 : 0);
}

function toldOf(
  telling: Telling,
  mention: Mention,
  event: AtlasFeature,
  sides: readonly SideMeta[],
): Told {
  const { flat, named, passage, sentences } = telling;
  const at = Math.max(
    0,
    sentences.findIndex(({ end }) => mention.start < end),
  );
  const own = sentences[at] ?? { start: 0, end: flat.text.length };
  const others = named.filter(({ feature }) => feature !== event.id);
  const isOfAnother = (stretch: Stretch): boolean => others.some((each) => isWithin(each, stretch));
  const after = sentences.slice(at + 1);
  const until = after.findIndex(isOfAnother);
  const stretches = [own, ...(until < 0 ? after : after.slice(0, until))];
  const figures = stretches.flatMap((stretch) => figuresIn(withoutDates(flat, stretch), sides));
  return {
    passage: passage.id,
    words: wordsOf(flat.text, sentences, at),
    date: dateOf(flat, own, mention, event, isOfAnother(own)),
    figures,
  };
}

/** A sentence with its dates blotted out, so that no day is taken for a number of something. */
function withoutDates({ dates, text }: FlatText, stretch: Stretch): string {
  return dates
    .filter((date) => isWithin(date, stretch))
    .reduce(
      (read, { start, end }) =>
        read.slice(0, start - stretch.start) +
        '·'.repeat(end - start) +
        read.slice(end - stretch.start),
      text.slice(stretch.start, stretch.end),
    );
}

/** A sentence of fewer letters says little alone. */
const SHORT = 60;

function wordsOf(text: string, sentences: readonly Stretch[], at: number): string {
  const own = sentences[at];
  if (!own) return text.trim();
  const beside = own.end - own.start < SHORT ? (sentences[at - 1] ?? sentences[at + 1]) : own;
  const [start, end] = [
    Math.min(own.start, beside?.start ?? own.start),
    Math.max(own.end, beside?.end ?? 0),
  ];
  return text.slice(start, end).trim();
}
