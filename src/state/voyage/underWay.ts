import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { Instant } from '../../domain/dates/time';
import { slowAt, stayAt, stayPace, stopBeside } from '../../domain/motion/pace';
import { successorOf } from '../../domain/motion/succession';
import type { Track } from '../../domain/motion/track';
import { positionAt, spanOf } from '../../domain/motion/voyage';
import type { Sailing } from './sailing';

/** Zooms of the way at sea, and of a battle. */
const [AT_SEA, IN_BATTLE] = [3.8, 9.2];

/** Lets the whole course stand for a while once the map has come to it, then goes to the ships. */
export function playPrologue(explorer: Sailing, elapsed: number): void {
  const { camera, voyage } = explorer;
  if (camera.view && !camera.resting) return;
  voyage.prologue = Math.max(0, voyage.prologue - elapsed);
  if (voyage.prologue > 0) return;
  goToShips(explorer, AT_SEA);
  explorer.bringPassage();
}

/** Where the clock goes in so many milliseconds while the camera follows ships: never past where the pace changes. */
export function sailOn(explorer: Sailing, elapsed: number): Instant {
  const { clock, voyage, followedTrack } = explorer;
  const { battles } = voyage;
  keepPace(explorer);
  const stay = voyage.shortenStays && followedTrack ? stayAt(followedTrack, clock.now) : null;
  const pace = stay ? stayPace(stay, clock.perSecond) : clock.perSecond;
  const turns = [
    ...battles.flatMap(({ from, to }) => [from, to]),
    ...(followedTrack?.fixes.flatMap(({ arrive, depart }) => [arrive, depart]) ?? []),
  ];
  const turn = Math.min(...turns.filter((instant) => instant > clock.now));
  return Math.min(turn, clock.now + (pace * elapsed) / 1000);
}

/** A battle slows the clock, unless the reader has chosen another speed in it; the way at sea sets it free. */
function keepPace(explorer: Sailing): void {
  const { camera, clock, voyage } = explorer;
  const battle = slowAt(voyage.battles, clock.now);
  const was = voyage.battle;
  if (battle && !was) {
    const zoom = camera.view?.zoom ?? AT_SEA;
    voyage.battle = { speed: clock.speed, zoom };
    goToShips(explorer, Math.max(IN_BATTLE, zoom));
  } else if (was && !battle) {
    voyage.battle = null;
    goToShips(explorer, was.zoom);
  }
  const isSlow = voyage.battle?.speed === clock.speed;
  clock.limit = battle && isSlow ? battle.perSecond : null;
}

/** When the story being followed ends; infinite while none is. */
export function endOfStory({ voyage: { story } }: Sailing): Instant {
  const last = story.at(-1)?.track;
  return last ? spanOf(last)[1] : Infinity;
}

/** What is offered of the story of a track once it is over; `null` before, and for others than the opening one. */
export function offerAfter(explorer: Sailing, feature: AtlasFeature): string | null {
  const { atlas, camera, clock } = explorer;
  const { sail: told } = atlas.meta.opening;
  if (!told || camera.following !== feature.id || !explorer.voyage.isOpening) return null;
  const end = feature.track ? spanOf(feature.track)[1] : Infinity;
  return clock.now >= end && successorOf(atlas, feature) === null ? told.goOn.text : null;
}

/** Goes to when a fleet comes to its next (`by` 1) or came to its previous (−1) stop; the map goes with it. */
export function stepToStop(explorer: Sailing, track: Track, by: 1 | -1): void {
  const instant = stopBeside(track, explorer.clock.now, by);
  const [lng, lat] = (instant === null ? null : positionAt(track, instant)) ?? [];
  if (instant === null || lng === undefined || lat === undefined) return;
  explorer.setTime(instant);
  const { view } = explorer.camera;
  if (view) explorer.camera.request = { kind: 'view', view: { ...view, lng, lat }, jump: false };
}

/** From the end of the story to what came of the ships. */
export function goOn(explorer: Sailing): void {
  const passage = explorer.atlas.meta.opening.sail?.goOn.passage;
  explorer.follow(null);
  if (passage !== undefined) explorer.openPassage(passage);
}

function goToShips({ atlas, camera, clock }: Sailing, zoom: number): void {
  const track = camera.following === null ? null : atlas.byId.get(camera.following)?.track;
  const [lng, lat] = (track && positionAt(track, clock.now)) ?? [];
  if (lng === undefined || lat === undefined) return;
  const view = { lng, lat, zoom, bearing: 0, pitch: 0 };
  camera.request = { kind: 'view', view, jump: false };
}
