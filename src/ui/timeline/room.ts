/**
 * What a timeline has room for over its bars: all there is; all but the sentence of the fleet; all but that and the
 * pace; short dates alone. Or play, date and strip in one line, which may have room for no more than the day.
 */
export type Room = 'broad' | 'ample' | 'fair' | 'tight' | 'line' | 'line-short';

/** Least widths in pixels. */
const [BROAD, AMPLE, FAIR, LINE] = [1090, 860, 600, 560] as const;

/** The room of a timeline so many pixels wide; `inLine` where it may be no higher than a line. */
export function roomOf(width: number, inLine: boolean): Room {
  if (inLine) return width >= LINE ? 'line' : 'line-short';
  if (width >= BROAD) return 'broad';
  if (width >= AMPLE) return 'ample';
  return width >= FAIR ? 'fair' : 'tight';
}
