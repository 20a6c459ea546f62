import { isOpening, wordAt } from '../text/around';
import { isNear, type Thing } from '../things/thing';
import { only, type Rule, type Stage } from './deed';
import { answerTo, eventFor } from './events';
import { cueClassOf } from './nounCues';
import { sentenceSpan, within } from './sentence';

/** In days, how long before and after it "the surrender" is the one of the story. */
const [BEFORE, AFTER] = [3, 31];

/** "The surrender rang round the world": of the one that was told of, or that the story has come to. */
export const surrender: Rule = (stage, at) => {
  const { words } = stage.scene;
  if (wordAt(words, at - 1).key !== 'the' || NOT_YET.test(wordAt(words, at - 2).key)) return null;
  const next = wordAt(words, at + 1);
  if (!isOpening(next) && OTHERWISE.test(next.key)) return null;
  const fit = stage.index.events.filter(
    (event) => event.rank < 3 && answerTo(event, 'fall') === 1 && isStory(stage, at, event),
  );
  return only(fit, at, at);
};

const NOT_YET = /^(?:for|before|until|till|about|on|to)$/;
/** What is said of another place, or is a thing of its own. */
const OTHERWISE = /^(?:of|at|to|by|in|terms?|value|negotiations?|documents?|offer)$/;

function isStory({ discourse, times }: Stage, at: number, { id, days }: Thing): boolean {
  const { sentence, clock } = times(at);
  const beside = sentence.length > 0 ? sentence : clock ? [clock] : [];
  const isDated = beside.some(
    (day) => days && isNear([days[0] - BEFORE, days[1] + AFTER], day) && day[1] - day[0] < AFTER,
  );
  return isDated || (beside.length === 0 && discourse.isKnown(id));
}

/** In words, how far before it its place is named. */
const REACH = 20;

/** "the battle there": of the place that its sentence named last. */
export const there: Rule = (stage, at) => {
  const { scene, index, times } = stage;
  const { key } = wordAt(scene.words, at - 1);
  const what = cueClassOf(key);
  if (!what || wordAt(scene.words, at).joint !== 'space') return null;
  if (!/^(?:the|a|that|this|great|last)$/.test(wordAt(scene.words, at - 2).key)) return null;
  const [start] = sentenceSpan(scene, at, REACH);
  const places = within(stage.taken, [start, wordAt(scene.words, at).start]);
  const place = places.findLast(({ id }) => index.things.get(id)?.kind === 'place');
  const events = place ? (index.eventsOf.get(place.id) ?? []) : [];
  const happened = eventFor({ what, word: key, first: at - 1, last: at }, events, times(at));
  return happened && (happened.isDated || happened.lead > CLEAR)
    ? { thing: happened.thing, first: at - 1, last: at }
    : null;
};

/** So much better than the next is clear. */
const CLEAR = 0.15;
