import type { DateWords } from '../../words/en/dates';
import { type SlipWords, slips } from '../../words/en/slips';
import { outsideText } from '../../domain/dates/outside';
import { type ArticleId, type FeatureId, type PassageId, isPassageId } from '../../domain/atlas/id';
import { comparisonId, isComparison } from '../../domain/accounts/account';
import { isOwn } from '../../domain/ownArticle/isOwn';
import { OWN_LANGUAGE, nameChoices } from '../../domain/atlas/languages';
import type { Explorer } from '../explorer.svelte';
import { snapshotOf } from './snapshot';
import { type Decoded, type Snapshot, encode } from './url';

/** How much of the themes' data is there: nothing yet, all that could be loaded, or all of it. */
type Arrived = 'nothing' | 'some' | 'all';

/** What a link gets wrong, as a language says it. */
type Problem = (said: SlipWords, dates: DateWords) => string;

/**
 * Goes to the moment of a link; a part that it leaves out means the default, wherever the reader was. What it
 * gets wrong is left out and said in one notice. A feature waits for the themes' data.
 */
export function takeLink(explorer: Explorer, link: Decoded, arrived: Arrived = 'all'): void {
  const { snapshot } = link;
  const { feature } = snapshot;
  if (arrived !== 'nothing' && feature !== null && isStillToCome(explorer, feature)) {
    void explorer.stocked?.bring([feature]).then(() => takeLink(explorer, link, arrived));
    return;
  }
  explorer.camera.following = null;
  const problems = [
    unreadable(link),
    takeNames(explorer, snapshot),
    takeLanguage(explorer, snapshot),
    takeThemes(explorer, link),
    openText(explorer, link),
    takeFeature(explorer, snapshot, arrived),
    takePerson(explorer, snapshot, arrived),
    takeDate(explorer, snapshot),
    takeRange(explorer, snapshot),
  ].filter((problem) => problem !== null);
  takeView(explorer, snapshot);
  if (problems.length === 0) return;
  const said = explorer.words.in('slips', slips);
  const sentences = problems.map((problem) => problem(said, explorer.words.dates));
  explorer.notices.mention('link', said.joined(sentences));
}

function isStillToCome({ atlas, stocked }: Explorer, feature: FeatureId): boolean {
  return !atlas.byId.has(feature) && stocked?.mayHave(feature) === true;
}

/**
 * Takes the link that the page was opened with, as far as it can be before the themes' data are there; the
 * returned function does the rest once they are, unless the reader has gone on meanwhile.
 */
export function openLink(
  explorer: Explorer,
  link: Decoded,
): (arrived: Exclude<Arrived, 'nothing'>) => void {
  if (encode(link.snapshot) === '' && link.ignored.length === 0) return () => undefined;
  takeLink(explorer, link, 'nothing');
  const moment = encode(snapshotOf(explorer));
  return (arrived) => {
    if (encode(snapshotOf(explorer)) === moment) takeLink(explorer, link, arrived);
  };
}

function unreadable({ ignored }: Decoded): Problem | null {
  if (ignored.length === 0) return null;
  return (said) => said.unreadable(ignored.length, listed(ignored, said));
}

function takeNames({ appearance, atlas }: Explorer, { names }: Snapshot): Problem | null {
  const known = nameChoices(atlas.meta.languages).find((choice) => choice === names);
  appearance.chosen = known ?? null;
  if (names === null || known) return null;
  return (said) => said.names(listed([names], said));
}

/** A language that the atlas does not have leaves the text in its own; a link that names none, in the reader's. */
function takeLanguage({ translations, atlas }: Explorer, { language }: Snapshot): Problem | null {
  const known = atlas.meta.languages.find(({ id }) => id === language);
  translations.language = language === null ? translations.usual : (known?.id ?? null);
  if (language === null || known || language === OWN_LANGUAGE.tag) return null;
  return (said) => said.language(listed([language], said));
}

/** Themes that cannot be read, or none of which the atlas has, leave the themes as they are. */
function takeThemes({ themes }: Explorer, { snapshot, ignored }: Decoded): Problem | null {
  if (ignored.includes('themes')) return null;
  const asked = snapshot.themes ?? themes.all;
  const known = asked.filter((theme) => themes.all.includes(theme));
  if (known.length > 0 || asked.length === 0) themes.set(known);
  const strange = asked.filter((theme) => !known.includes(theme));
  if (strange.length === 0) return null;
  return (said) => said.themes(strange.length, listed(strange, said));
}

function openText(explorer: Explorer, link: Decoded): Problem | null {
  const { accounts } = link.snapshot;
  // Accounts are named to be compared.
  const at = link.snapshot.at ?? (accounts && comparisonId());
  explorer.openAtHead();
  if (at === null) return null;
  if (accounts && isComparison(at)) {
    explorer.comparison.choose(accounts);
    if (!explorer.comparison.text) return awaitComparison(explorer, link);
    explorer.openArticle(comparisonId());
  }
  return openAt(explorer, at);
}

function openAt(explorer: Explorer, at: PassageId | ArticleId): Problem | null {
  const { articles, passages } = explorer.atlas;
  if (isPassageId(at) && passages.has(at)) {
    explorer.openPassage(at);
    return null;
  }
  const article = articles.find(({ id }) => at === id || at.startsWith(`${id}.`));
  if (article) explorer.openArticle(article.id);
  if (article?.id === at) return null;
  return (said) => (isOwn(at) ? said.elsewhere : said.noPassage);
}

/** Takes the link again once there is a comparison to open, unless the reader has gone on meanwhile. */
function awaitComparison(explorer: Explorer, link: Decoded): null {
  const { comparison, reading } = explorer;
  const { article } = reading;
  comparison.whenReady(() => {
    if (reading.article === article && reading.active === null) takeLink(explorer, link);
  });
  return null;
}

/** Selects the feature; where the link gives no passage, its own opens, for the link's date when it has one. */
function takeFeature(
  explorer: Explorer,
  { feature, at, date }: Snapshot,
  arrived: Arrived,
): Problem | null {
  if (feature === null) return null;
  if (!explorer.atlas.byId.has(feature)) return missing(feature, arrived);
  if (date !== null) explorer.clock.set(date);
  if (at === null) explorer.select(feature, { move: false });
  else explorer.selection.select(feature);
  return null;
}

/** Opens somebody's card; a link that selects a feature as well opens the feature's. */
function takePerson(
  explorer: Explorer,
  { feature, person }: Snapshot,
  arrived: Arrived,
): Problem | null {
  if (person === null || feature !== null) return null;
  if (explorer.atlas.people.has(person)) explorer.selectPerson(person, { move: false });
  else if (arrived !== 'nothing') {
    return (said) => said.noPerson(listed([person], said));
  }
  return null;
}

function missing(feature: string, arrived: Arrived): Problem | null {
  if (arrived === 'nothing') return null;
  return (said) => {
    const name = listed([feature], said);
    return arrived === 'all' ? said.noFeature(name) : said.lostFeature(name);
  };
}

/** A date alone brings its passage. What lies outside the atlas goes to the nearest day inside. */
function takeDate(explorer: Explorer, snapshot: Snapshot): Problem | null {
  const { clock } = explorer;
  const { date, at, feature } = snapshot;
  if (isMoment(snapshot)) clock.showAllDates(snapshot.allDates);
  if (date === null) return null;
  clock.set(date);
  if (at === null && feature === null) explorer.bringPassage();
  const isOutside = date < clock.start || date >= clock.end;
  if (!isOutside) return null;
  return (said, dates) => said.inLink(outsideText(date, clock.long, 'day', said, dates));
}

/** Whether a link asks for a date, in one way or another: else it is of the whole war. */
function isMoment({ date, at, feature, person, range, allDates }: Snapshot): boolean {
  return (
    allDates || (at !== null && isPassageId(at)) || [date, feature, person, range].some(Boolean)
  );
}

/** Without a date of its own the clock goes to where the range begins. A range goes before all dates. */
function takeRange({ clock }: Explorer, { range, allDates }: Snapshot): Problem | null {
  if (!range) return null;
  clock.selectRange(range);
  if (!clock.range) return (said) => said.rangeOutside;
  return allDates ? (said) => said.rangeFirst : null;
}

function takeView(explorer: Explorer, { view }: Snapshot): void {
  const { feature, person } = explorer.selection;
  if (view) explorer.camera.request = { kind: 'view', view, jump: true };
  else if (feature !== null) explorer.show(feature);
  else if (person !== null) explorer.selectPerson(person);
  else explorer.showReading();
}

/** So many names are said of those that are wrong, and so many letters of each. */
const MOST_NAMES = 3;
const MOST_LETTERS = 40;

/** “a”, “b”, “c” and 57 more. */
function listed(names: readonly string[], said: SlipWords): string {
  return said.listed(names.slice(0, MOST_NAMES).map(cut), Math.max(names.length - MOST_NAMES, 0));
}

function cut(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= MOST_LETTERS) return name;
  return `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
}
