import type { Citation, Inline } from '../../domain/reading/article';
import { whenText } from '../../domain/dates/calendar';
import { type Dating, otherSpan } from '../../domain/calendars/inUse';
import type { Side } from '../../domain/atlas/feature';
import type { FeatureId, SourceKey } from '../../domain/atlas/id';
import { machineDate } from '../../domain/dates/machineDate';
import { numberRuns } from '../../domain/reading/numberRuns';
import type { When } from '../../domain/dates/time';
import { type Html, joined, markup } from './html';
import { featureLink } from './links';

/** What the words of a page refer to. */
export interface About {
  /** Number of a source among the notes of the page, from 1. */
  readonly numberOf: (key: SourceKey) => number;
  /** How the atlas dates. */
  readonly dating: Pick<Dating, 'calendars'>;
  /** Whose the feature is, which gives the line under its mention; `null` for nobody's. */
  readonly sideOf: (feature: FeatureId) => Side | null;
}

/** A passage's words as markup. */
export function inlineMarkup(inlines: readonly Inline[], about: About): Html {
  return joined(
    inlines.map((inline, index) =>
      inline.type === 'text' && inlines[index + 1]?.type === 'citation'
        ? inline.text.trimEnd()
        : markupOf(inline, about),
    ),
    '',
  );
}

function markupOf(inline: Inline, about: About): Html {
  if (inline.type === 'text') return markup`${inline.text}`;
  if (inline.type === 'citation') return notes(inline.citations, about);
  const words = inlineMarkup(inline.children, about);
  switch (inline.type) {
    case 'emphasis':
      return markup`<em>${words}</em>`;
    case 'strong':
      return markup`<strong>${words}</strong>`;
    case 'mention':
      return mention(inline.feature, words, about);
    case 'place':
    case 'person':
      return words;
    case 'date':
      return markup`<time datetime="${machineDate(inline.when)}" title="${inAllCalendars(about.dating, inline.when)}"
        >${words}</time
      >`;
    case 'link':
      return markup`<a href="${inline.url}" rel="noopener">${words}</a>`;
  }
}

function mention(feature: FeatureId, words: Html, { sideOf }: About): Html {
  const side = sideOf(feature);
  return markup`<a class="mention" ${side && markup` data-side="${side}"`} href="${featureLink(feature)}">${words}</a>`;
}

function notes(citations: readonly Citation[], { numberOf }: About): Html {
  const link = (number: number): Html =>
    markup`<a href="#source-${number}" aria-label="Source ${number}">${number}</a>`;
  const located = citations.filter(({ locator }) => locator !== null);
  const bare = citations.filter(({ locator }) => locator === null);
  const notes = [
    ...numberRuns(bare.map(({ key }) => numberOf(key))).map(({ first, last }) => ({
      first,
      text: first === last ? link(first) : markup`${link(first)}–${link(last)}`,
    })),
    ...located.map(({ key, locator }) => ({
      first: numberOf(key),
      text: markup`${link(numberOf(key))}<span class="locator">: ${locator}</span>`,
    })),
  ];
  const inOrder = notes.toSorted((a, b) => a.first - b.first).map(({ text }) => text);
  return markup`<sup class="notes">${joined(inOrder, ', ')}</sup>`;
}

function inAllCalendars(dating: Pick<Dating, 'calendars'>, when: When): string {
  const other = otherSpan(dating, when);
  return other === '' ? whenText(when) : `${whenText(when)} (${other})`;
}
