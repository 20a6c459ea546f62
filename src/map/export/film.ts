import { now, restoreNow, setNow } from 'maplibre-gl';
import { flushSync } from 'svelte';
import { frameInstant } from '../../domain/share/clip';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { ClipOrder } from '../../state/share/clip.svelte';
import type { Explorer } from '../../state/explorer.svelte';
import type { Caption } from './caption';
import { extentInView } from '../core/canvas/extentInView';
import { captionOf, loadLegend } from './captionOf';
import { type Film, beginFilm } from './encoder';
import { cameraAt, clipZoom } from './path';
import { settle, settleFully } from './settled';
import { type Drawn, captionHeight, drawSheet } from './sheet';
import { scaleOf, setStage } from './stage';

/** What is being filmed, and whom to tell of each frame. */
export interface Shoot {
  readonly drawn: Drawn;
  readonly explorer: Explorer;
  readonly order: ClipOrder;
  /** The fleet that the caption tells of; `null` for none. */
  readonly fleet: AtlasFeature | null;
  readonly onframe: (sheet: HTMLCanvasElement, done: number) => void;
}

/**
 * Films a span of the atlas's time: for every frame the clock is set, the map drawn until it lacks nothing, and the
 * whole written as one picture, however long that takes. Clock, camera and map are as they were afterwards, whatever
 * happens. Throws what the signal was aborted with, or why it failed.
 */
export async function filmClip(shoot: Shoot): Promise<Blob> {
  const { drawn, explorer, order } = shoot;
  const { map, scene } = drawn;
  const { size, span, frames, fps, format, signal } = order;
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [size.width, size.height];
  const captionAt = await captioner(shoot);
  const putClockBack = stopClock(explorer);
  const [width, height] = [size.width / size.ratio, size.height / size.ratio];
  const caption = captionHeight(captionAt(), width);
  const stage = { width, height: Math.round(height - caption), ratio: size.ratio };
  const putMapBack = setStage(map, stage, explorer.camera.insets, true);
  let film: Film | null = null;
  try {
    film = await beginFilm(sheet, format, size, fps, captionAt().title);
    for (let frame = 0; frame < frames; frame += 1) {
      signal.throwIfAborted();
      await stand(shoot, frameInstant(span, frames, frame), frame);
      drawSheet(sheet, drawn, size.ratio, {
        caption: captionAt(),
        colours: scene.colours,
        kmPerPixel: scaleOf(map),
        part: frame / Math.max(1, frames - 1),
      });
      await film.add(frame);
      shoot.onframe(sheet, frame + 1);
    }
    return await film.finish();
  } catch (error) {
    await film?.drop();
    throw error;
  } finally {
    restoreNow();
    putMapBack();
    putClockBack();
  }
}

/** Sets clock and camera for a frame and draws the map; its own time, by which labels fade, runs with the film. */
async function stand(
  { drawn: { map }, explorer, order }: Shoot,
  instant: number,
  frame: number,
): Promise<void> {
  const { span, frames, fps, follow, signal } = order;
  const perSecond = ((span[1] - span[0]) / frames) * fps;
  const track = follow === null ? null : explorer.atlas.byId.get(follow)?.track;
  explorer.clock.narrowTo(instant);
  if (track) {
    const [lng, lat] = cameraAt(track, instant, perSecond);
    const aim = { center: { lng, lat }, zoom: clipZoom(perSecond), bearing: 0, pitch: 0 };
    map.jumpTo(aim, { following: true });
  }
  flushSync();
  if (frame === 0) await settleFully(map, signal);
  else {
    setNow(now() + 1000 / fps);
    await settle(map, signal);
  }
}

/** Writes captions for the present instant; its signs are loaded once. */
async function captioner({
  drawn: { map },
  explorer,
  order,
  fleet,
}: Shoot): Promise<() => Caption> {
  const legend = await loadLegend(order.legend);
  const perSecond = ((order.span[1] - order.span[0]) / order.frames) * order.fps;
  return () => captionOf(explorer, { fleet, view: extentInView(map) }, legend, perSecond);
}

/** Stops the clock, and returns what sets it going again as it was. */
function stopClock({ clock }: Explorer): () => void {
  const { now: instant, isWhole, playing, allDates, range } = clock;
  clock.playing = false;
  return () => {
    clock.set(instant);
    [clock.allDates, clock.range, clock.playing] = [allDates, range, playing];
    if (isWhole) clock.showWhole();
  };
}
