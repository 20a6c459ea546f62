/** The shorter way round the earth from one longitude to another, in degrees, −180 to 180. */
export function turnTo(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}
