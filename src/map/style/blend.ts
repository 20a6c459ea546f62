/** A colour between two, `share` (0 to 1) of it the first; all as `#rrggbb`. */
export function blend(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const channel = (hex: string) => Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(channel(colour) * share + channel(ground) * (1 - share));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
