import type { Atlas } from '../../domain/atlas/atlas';
import type { ArticleId, FeatureId, PassageId } from '../../domain/atlas/id';
import { tellerAt } from '../../domain/motion/succession';
import type { Instant } from '../../domain/dates/time';
import type { Track } from '../../domain/motion/track';
import type { Camera } from '../camera.svelte';
import type { Clock } from '../clock.svelte';
import { courseRequest } from '../framing';
import type { Notices } from '../notices.svelte';
import type { VoyageView } from './voyage.svelte';
import type { WordsInUse } from '../languages/words.svelte';
import { shell } from '../../words/en/shell';

/** So long the whole course is shown before the ships sail, in milliseconds. */
const PROLOGUE = 2000;

/** What the story of a voyage reads and moves. */
export interface Sailing {
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly clock: Clock;
  readonly notices: Notices;
  readonly voyage: VoyageView;
  readonly words: WordsInUse;
  readonly followedTrack: Track | null;
  openArticle(id: ArticleId): void;
  openPassage(id: PassageId): void;
  bringPassage(): void;
  deselect(): void;
  follow(id: FeatureId | null): void;
  setTime(instant: Instant): void;
}

/** Opens the story of the opening track: its article at the head, the whole course on the globe, then the ships sail. */
export function sail(explorer: Sailing): void {
  const { atlas, camera, clock, voyage } = explorer;
  const { track: id, sail: told } = atlas.meta.opening;
  const feature = id === null ? undefined : atlas.byId.get(id);
  if (id === null) return;
  if (!feature?.track) {
    explorer.notices.mention('sail', explorer.words.in('shell', shell).nothingToSail);
    return;
  }
  if (told) explorer.openArticle(told.article);
  explorer.deselect();
  clock.span = 'war';
  clock.narrowTo(told?.date ?? feature.when.start);
  explorer.follow(id);
  voyage.shortenStays = told !== undefined;
  voyage.putAway = null;
  voyage.prologue = told ? PROLOGUE : 0;
  if (told) camera.request = courseRequest(feature.track);
  clock.playing = true;
}

/** Follow goes on to the track that now tells of the ships that the reader chose. */
export function passOn({ atlas, camera, clock, voyage }: Sailing): void {
  if (camera.following === null || voyage.loop) return;
  const teller = tellerAt(atlas, voyage.chosen ?? camera.following, clock.now);
  if (teller && teller.id !== camera.following) camera.following = teller.id;
}
