/** Pixels that the reading may be wide; the widest leaves room for the notes beside the text. */
export const [NARROWEST, WIDEST] = [340, 920] as const;
/** What it takes of the window until the reader draws its edge, and then at most. */
const [SHARE, USUALLY_WIDEST] = [0.29, 520] as const;
/** What map and clock keep beside it, in pixels. */
const KEPT = 480;

/** How wide the reading stands beside the map in a window of `windowWidth` pixels; `chosen` by the reader, or `null`. */
export function readingWidth(chosen: number | null, windowWidth: number): number {
  const wanted = chosen ?? Math.min(USUALLY_WIDEST, SHARE * windowWidth);
  const most = Math.min(WIDEST, windowWidth - KEPT);
  return Math.round(Math.max(NARROWEST, Math.min(wanted, most)));
}
