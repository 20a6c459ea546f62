/** A position as a chart gives it, in degrees and minutes to a tenth: `38° 47.6′ N, 121° 15.4′ E`. */
export function exactPosition(lng: number, lat: number): string {
  const east = ((((lng + 180) % 360) + 360) % 360) - 180;
  return `${angle(lat, 'N', 'S')}, ${angle(east, 'E', 'W')}`;
}

function angle(degrees: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(degrees) * 600);
  const minutes = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
  return `${Math.floor(tenths / 600)}° ${minutes}′ ${degrees < 0 ? negative : positive}`;
}
