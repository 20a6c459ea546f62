import { access as english } from '../../words/en/access';
import { reading as englishReading } from '../../words/en/reading';
import { voyage as englishVoyage } from '../../words/en/voyage';
import { untrack } from 'svelte';
import { passagesIn } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { newStyle, whenText } from '../../domain/dates/calendar';
import { formsOf, logText } from '../../domain/motion/log';
import { DAY } from '../../domain/dates/time';
import { reckon } from '../../domain/motion/voyage';
import type { Announcer } from './announcer.svelte';
import type { Explorer } from '../explorer.svelte';

/**
 * Tells of what changes on the page, while the calling component lives; of how it opens nothing is said, and nothing
 * while something else speaks.
 */
export function keepAnnouncing(
  explorer: Explorer,
  announcer: Announcer,
  isSpoken: () => boolean,
): void {
  const sentences = [
    articleText,
    passageText,
    silenceText,
    selectionText,
    playingText,
    portText,
    themesText,
  ];
  for (const sentence of sentences) tell(announcer, () => (isSpoken() ? null : sentence(explorer)));
  // While a hand is on the clock, or on the text that moves it, nothing is said.
  $effect(() => {
    const { now, playing } = explorer.clock;
    if (!playing && !Number.isNaN(now)) untrack(() => announcer.hold());
  });
}

function tell(announcer: Announcer, sentence: () => string | null): void {
  let before = untrack(sentence);
  $effect(() => {
    const now = sentence();
    if (now !== before && now !== null) untrack(() => announcer.say(now));
    before = now;
  });
}

/** "The war in brief, 47 passages.", once its name has come in the language that it is read in. */
export function articleText({ article, text, translations, words }: Explorer): string | null {
  const { language } = translations;
  if (!article || !text) return null;
  const isThere = language !== null && article.translations?.includes(language);
  if (isThere && text.language !== language) return null;
  return words.in('access', english).article(text.title, passagesIn(article).length);
}

/** "Passage 12 of 47, 10 August 1904." */
export function passageText({ article, activePassage, words }: Explorer): string | null {
  if (!article || !activePassage) return null;
  const all = passagesIn(article);
  const place = words.in('access', english).passage(all.indexOf(activePassage) + 1, all.length);
  const { when } = activePassage;
  return when ? `${place}, ${whenText(when, words.dates)}.` : `${place}.`;
}

/** That the text has nothing to tell of the day: said once, not of each of the days. */
export function silenceText({ beat, reading, words }: Explorer): string | null {
  const { silent } = reading;
  if (silent === null) return null;
  const day = untrack(() => newStyle(beat.now, 'day', words.dates));
  return words.in('reading', englishReading)[silent === 'before' ? 'notYet' : 'noLonger'](day);
}

/** "Battle of Mukden, 20 February 1905. Its card is open." */
export function selectionText({ selectedFeature, selectedPerson, words }: Explorer): string | null {
  const said = words.in('access', english);
  if (selectedPerson) return said.personOpen(selectedPerson.name);
  if (!selectedFeature) return null;
  return said.featureOpen(selectedFeature.title, whenText(selectedFeature.when, words.dates));
}

function playingText({ clock, words }: Explorer): string {
  const day = untrack(() => newStyle(clock.now, 'day', words.dates));
  const said = words.in('access', english);
  return clock.playing ? said.playing(day) : said.stopped(day);
}

/** "Second Pacific Squadron: at Dakar, 12 November 1904; 4 days there." Without a fleet to follow, the month. */
export function portText({ atlas, beat, camera, clock, words }: Explorer): string | null {
  if (!clock.playing) return null;
  const { following } = camera;
  const fleet = following === null ? null : (atlas.byId.get(following) ?? null);
  if (!fleet?.track) return newStyle(beat.shown, 'month', words.dates);
  const reckoning = reckon(fleet.track, beat.shown);
  if (reckoning?.to !== null || reckoning.from.stop === null) return null;
  const { arrive, depart } = reckoning.from;
  const days = Math.round((depart - arrive) / DAY);
  const { at } = formsOf(atlas, reckoning.from, words.in('voyage', englishVoyage));
  const day = newStyle(arrive, 'day', words.dates);
  return words.in('access', english).inPort(fleet.title, at, day, days);
}

/** "Second Pacific Squadron, 12 November 1904: at Dakar, day 1." */
export function voyageText({ atlas, clock, words }: Explorer, fleet: AtlasFeature): string {
  const voyage = words.in('voyage', englishVoyage);
  const reckoning = fleet.track && reckon(fleet.track, clock.now);
  const where = reckoning
    ? logText(atlas, { feature: fleet, reckoning }, voyage)
    : voyage.notUnderWay;
  const day = newStyle(clock.now, 'day', words.dates);
  return words.in('access', english).underWay(fleet.title, day, where);
}

function themesText({ atlas, themes, words }: Explorer): string {
  const said = words.in('access', english);
  const shown = atlas.meta.themes.filter(({ id }) => themes.shown.has(id));
  if (shown.length === 0) return said.noThemes;
  return said.themes(shown.map(({ title }) => title).join(', '));
}
