import { blend } from './blend';
import type { PaletteColours } from './palette';
import { type Pattern, disc, hatch, knoll, polygon, saddle, stipple } from './patterns';

/** The patterns that grounds are filled with, by name: uncertain ground, claimed ground, and where ships may have been. */
export function groundPatterns(colours: PaletteColours): ReadonlyMap<string, Pattern> {
  const doubt = (side: 'russia' | 'japan' | 'neutral'): readonly [string, Pattern] => [
    `doubt/${side}`,
    stipple(blend(colours[side], colours.shore, 0.42), 1.9, 1),
  ];
  return new Map([
    ['stipple', stipple(colours.event)],
    ['hatch', hatch(colours.japan)],
    doubt('russia'),
    doubt('japan'),
    doubt('neutral'),
  ]);
}

/** The signs of the ground itself, by name: towns and stations, hills and passes, forts and lights. */
export function groundSigns(colours: PaletteColours): ReadonlyMap<string, Pattern> {
  return new Map([
    ['town', disc(colours.townInk, colours.paper, 9)],
    ['village', disc(colours.townInk, null, 5)],
    ['hill', knoll(colours.landInk, 24)],
    ['pass', saddle(colours.landInk, 9)],
    ['work', polygon(colours.ink, 5, 7)],
    ['light', disc(colours.landInk, colours.highlight, 6)],
    ['station', disc(colours.railway, colours.paper, 8)],
  ]);
}
