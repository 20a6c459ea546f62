import { blend } from './blend';
import type { PaletteColours } from '../../design/palette';
import { type Pattern, disc, hatch, knoll, polygon, saddle, stipple } from './patterns';

/** Pictures by name, drawn when they are asked for: the map, which asks for them one by one, writes over what it was given. */
type Pictures = ReadonlyMap<string, () => Pattern>;

/** The patterns that grounds are filled with: uncertain ground, claimed ground, and where ships may have been. */
export function groundPatterns(colours: PaletteColours): Pictures {
  const bySide = [...colours.sides, { id: 'neutral', ink: colours.neutral }].flatMap(
    ({ id, ink }): (readonly [string, () => Pattern])[] => [
      [`doubt/${id}`, () => stipple(blend(ink, colours.shore, 0.42), 1.9, 1)],
      [`hatch/${id}`, () => hatch(ink)],
    ],
  );
  return new Map([['stipple', () => stipple(colours.event)], ...bySide]);
}

/** The signs of the ground itself: towns and stations, hills and passes, forts and lights. */
export function groundSigns(colours: PaletteColours): Pictures {
  return new Map([
    ['town', () => disc(colours.townInk, colours.paper, 9)],
    ['village', () => disc(colours.townInk, null, 5)],
    ['hill', () => knoll(colours.landInk, 24)],
    ['pass', () => saddle(colours.landInk, 9)],
    ['work', () => polygon(colours.ink, 5, 7)],
    ['light', () => disc(colours.landInk, colours.highlight, 6)],
    ['station', () => disc(colours.railway, colours.paper, 8)],
  ]);
}
