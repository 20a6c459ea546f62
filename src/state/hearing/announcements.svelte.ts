import { untrack } from 'svelte';
import { passagesIn } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature';
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
  const sentences = [articleText, passageText, selectionText, playingText, portText, themesText];
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

function articleText({ article }: Explorer): string | null {
  return article && `${article.title}, ${String(passagesIn(article).length)} passages.`;
}

/** "Passage 12 of 47, 10 August 1904." */
export function passageText({ article, activePassage }: Explorer): string | null {
  if (!article || !activePassage) return null;
  const all = passagesIn(article);
  const place = `Passage ${String(all.indexOf(activePassage) + 1)} of ${String(all.length)}`;
  const { when } = activePassage;
  return when ? `${place}, ${whenText(when)}.` : `${place}.`;
}

/** "Battle of Mukden, 20 February 1905. Its card is open." */
export function selectionText({ selectedFeature, selectedPerson }: Explorer): string | null {
  if (selectedPerson) return `${selectedPerson.name}. The person’s card is open.`;
  if (!selectedFeature) return null;
  return `${selectedFeature.title}, ${whenText(selectedFeature.when)}. Its card is open.`;
}

function playingText({ clock }: Explorer): string {
  const day = untrack(() => newStyle(clock.now, 'day'));
  return clock.playing ? `Playing from ${day}.` : `Stopped at ${day}.`;
}

/** "Second Pacific Squadron: at Dakar, 12 November 1904; 4 days there." Without a fleet to follow, the month. */
export function portText({ atlas, beat, camera, clock }: Explorer): string | null {
  if (!clock.playing) return null;
  const { following } = camera;
  const fleet = following === null ? null : (atlas.byId.get(following) ?? null);
  if (!fleet?.track) return newStyle(beat.shown, 'month');
  const reckoning = reckon(fleet.track, beat.shown);
  if (reckoning?.to !== null || reckoning.from.stop === null) return null;
  const { arrive, depart } = reckoning.from;
  const days = Math.round((depart - arrive) / DAY);
  const stay = days > 1 ? `; ${String(days)} days there` : '';
  return `${fleet.title}: ${formsOf(atlas, reckoning.from).at}, ${newStyle(arrive, 'day')}${stay}.`;
}

/** "Second Pacific Squadron, 12 November 1904: at Dakar, day 1." */
export function voyageText({ atlas, clock }: Explorer, fleet: AtlasFeature): string {
  const reckoning = fleet.track && reckon(fleet.track, clock.now);
  const where = reckoning ? logText(atlas, { feature: fleet, reckoning }) : 'not under way';
  return `${fleet.title}, ${newStyle(clock.now, 'day')}: ${where}.`;
}

function themesText({ atlas, themes }: Explorer): string {
  const shown = atlas.meta.themes.filter(({ id }) => themes.shown.has(id));
  if (shown.length === 0) return 'No themes on the map.';
  return `On the map: ${shown.map(({ title }) => title).join(', ')}.`;
}
