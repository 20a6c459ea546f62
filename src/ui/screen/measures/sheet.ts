/** Where the sheet of a narrow screen rests. */
export type SheetStop = 'peek' | 'half' | 'full';

export const SHEET_STOPS = ['peek', 'half', 'full'] as const;

/** The stop nearest to where the sheet was let go; `share` is its height as a share of the screen's. */
export function stopNear(share: number): SheetStop {
  if (share < 0.28) return 'peek';
  return share < 0.62 ? 'half' : 'full';
}

/** The next stop up (or down), held at the ends. */
export function stopBeside(stop: SheetStop, by: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + by] ?? stop;
}
