import { type GroundWords, ground } from '../../words/en/ground';
import { share } from '../../words/en/share';
import { voyage } from '../../words/en/voyage';
import type { Atlas } from '../../domain/atlas/atlas';
import { dateLines } from '../../domain/share/clip';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { logText } from '../../domain/motion/log';
import type { Instant } from '../../domain/dates/time';
import { reckon } from '../../domain/motion/voyage';
import type { Explorer } from '../../state/explorer.svelte';
import type { LegendEntry } from '../../state/share/picture.svelte';
import type { Extent } from '../../domain/geometry/view';
import type { Caption } from './caption';
import { spokenFamilies, spokenIn } from '../style/families';
import { titleIn } from './subject';

/** Whose the picture is, and what it is drawn from. */
function creditOf(
  { meta: { licence, basemap, credits, voyage } }: Atlas,
  said: GroundWords['creditsInShort'],
): string {
  const layers = [
    said.coast,
    said.relief,
    ...(basemap ? [said.powers] : []),
    ...credits.flatMap(({ brief }) => brief ?? []),
  ];
  const sentences = [
    ...(licence ? [licence.name] : []),
    layers.join('; '),
    said.drawn,
    ...(voyage ? [said.reckoned] : []),
  ];
  return `${sentences.join('. ')}.`;
}

/** The marks of a legend, loaded: `null` for one that cannot be drawn. */
export async function loadLegend(entries: readonly LegendEntry[]): Promise<Caption['legend']> {
  return Promise.all(
    entries.map(async ({ text, mark }) => {
      const image = new Image();
      image.src = mark;
      return {
        text,
        mark: await image.decode().then(
          () => image,
          () => null,
        ),
      };
    }),
  );
}

/** What is in a picture: a fleet it is about, and what it shows. */
export interface PictureSubject {
  readonly fleet: AtlasFeature | null;
  readonly view: Extent;
}

/**
 * What stands under a picture of the present moment: about a fleet when there is one to be told of, else about what else
 * is in its view. `perSecond` is how fast a clip runs, `null` for a still picture.
 */
export function captionOf(
  explorer: Explorer,
  { fleet, view }: PictureSubject,
  legend: Caption['legend'],
  perSecond: Instant | null,
): Caption {
  const { meta } = explorer.atlas;
  const subject = fleet?.title ?? titleIn(explorer, view);
  return {
    atlas: (subject ? `${meta.title} · ${meta.subtitle}` : meta.title).toUpperCase(),
    title: subject ?? meta.subtitle,
    note: fleet && (noteOf(explorer, fleet) ?? ''),
    ...datesOf(explorer, perSecond),
    legend,
    credit: creditOf(explorer.atlas, explorer.words.in('ground', ground).creditsInShort),
    families: spokenFamilies(meta.languages, spokenIn(explorer)),
  };
}

/** The date and its other calendars; before there is one, what is shown in its place. */
function datesOf(
  { atlas, clock, words: spoken }: Explorer,
  perSecond: Instant | null,
): Pick<Caption, 'date' | 'otherDate'> {
  const words = spoken.in('share', share);
  const always = words.atAnyTime;
  if (clock.isWhole) return { date: atlas.meta.opening.whole, otherDate: always };
  if (clock.showsAll) return { date: words.allDates, otherDate: always };
  const { newStyle, other } = dateLines(clock.now, perSecond, atlas.meta, spoken.dates);
  return { date: newStyle, otherDate: other };
}

/** Where the fleet is, in its log's words; `null` when it is not under way. */
function noteOf({ atlas, clock, words }: Explorer, feature: AtlasFeature): string | null {
  const reckoning = feature.track && reckon(feature.track, clock.now);
  if (!reckoning) return null;
  const text = logText(atlas, { feature, reckoning }, words.in('voyage', voyage));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
