import { tonesOf } from '../core/images';
import type { PaletteColours } from '../../design/palette';
import { type Symbols, drawingOf, symbolMarkup } from '../symbols/markup';
import { type DrawnSign, EXPLAINED, imageName } from './drawn';
import type { PatternUrl } from './explained';
import { MARK, addressOf, framed } from './frame';

/** Draws a sign as its layers do, the lowest first; `layers` holds what each of them makes of it. */
export function markOf(
  layers: readonly DrawnSign[],
  colours: PaletteColours,
  patternUrl: PatternUrl,
  symbols: Symbols,
): string {
  const icon = layers.find((layer) => layer.icon !== null)?.icon;
  if (icon)
    return addressOf(symbolOf(icon, colours, symbols) ?? framed(groundSign(icon, patternUrl)));
  const ground = layers.some(({ layer }) => EXPLAINED.get(layer)?.onLand === true)
    ? `<rect ${AREA} fill="${colours.land}"/>`
    : '';
  const shapes = layers.map((layer) => shapeOf(layer, patternUrl));
  return addressOf(framed(ground + shapes.join('')));
}

/** Where a patch of ground stands in a mark, as attributes of a `rect`. */
export const AREA = `x="4" y="2" width="26" height="14" rx="1.5"`;

/** A symbol by its name and tone, `siege/event`, as SVG; `null` where there is no such drawing. */
export function symbolOf(icon: string, colours: PaletteColours, symbols: Symbols): string | null {
  const [name = '', wanted] = icon.split('/');
  const tone = tonesOf(colours).get(wanted ?? 'event') ?? colours.event;
  const svg = drawingOf(name, symbols);
  return svg === null ? null : symbolMarkup(svg, { tone, paper: colours.panel }, 24);
}

function groundSign(name: string, patternUrl: PatternUrl): string {
  const { width, height } = MARK;
  return `<image href="${patternUrl(name)}" x="${(width - height) / 2}" width="${height}" height="${height}"/>`;
}

function shapeOf({ layer, paint }: DrawnSign, patternUrl: PatternUrl): string {
  if ('circle-radius' in paint) return circle(paint);
  if ('fill-pattern' in paint) return patterned(paint, patternUrl);
  if ('fill-color' in paint) {
    return `<rect ${AREA} fill="${cssOf(paint['fill-color'])}" opacity="${numberOf(paint['fill-opacity'], 1)}"/>`;
  }
  const explained = EXPLAINED.get(layer);
  if (explained?.hachured === true) return hachures(paint);
  return explained?.outline === true ? outline(paint) : line(paint);
}

/** Drawn from left to right, so that what is offset to its right lies lower. */
function line(paint: DrawnSign['paint']): string {
  const y = 9 + numberOf(paint['line-offset'], 0);
  return `<path d="M1 ${String(y)}H33" fill="none" ${strokeOf(paint)}/>`;
}

/** Strokes from a crest to its foot, those to the right in the shade. */
function hachures(paint: DrawnSign['paint']): string {
  const strokes = 'M9 4l-5 7M12 3l-2 10M16 3v12M20 3l2 12M20 3.2l3 11M24 4l5 8M23 3.6l5 9';
  return `<path d="${strokes}" fill="none" ${strokeOf(paint)}/>`;
}

function outline(paint: DrawnSign['paint']): string {
  return `<rect ${AREA} fill="none" ${strokeOf(paint)}/>`;
}

/** Dashes are given in widths of the line. */
function strokeOf(paint: DrawnSign['paint']): string {
  const width = Math.min(7, Math.max(0.9, numberOf(paint['line-width'], 1)));
  const dashes = dashesOf(paint['line-dasharray']).map((dash) => (dash * width).toFixed(1));
  return [
    `stroke="${cssOf(paint['line-color'])}" stroke-width="${width.toFixed(2)}"`,
    `opacity="${numberOf(paint['line-opacity'], 1).toFixed(2)}"`,
    dashes.length > 0 ? `stroke-dasharray="${dashes.join(' ')}"` : '',
  ].join(' ');
}

function circle(paint: DrawnSign['paint']): string {
  const radius = Math.min(6, Math.max(2.5, numberOf(paint['circle-radius'], 3)));
  return `<circle cx="17" cy="9" r="${radius.toFixed(1)}" fill="${cssOf(paint['circle-color'])}" stroke="${cssOf(paint['circle-stroke-color'])}" stroke-width="1.3"/>`;
}

function patterned(paint: DrawnSign['paint'], patternUrl: PatternUrl): string {
  const name = imageName(paint['fill-pattern']) ?? '';
  return `<defs><pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><image href="${patternUrl(name)}" width="8" height="8"/></pattern></defs><rect ${AREA} fill="url(#p)" opacity="${numberOf(paint['fill-opacity'], 1)}"/>`;
}

/** MapLibre's colours have been multiplied by their opacity. */
function cssOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [red, green, blue, alpha] = ['r', 'g', 'b', 'a'].map((channel) => partOf(value, channel));
  if (!alpha) return 'none';
  const whole = [red, green, blue].map((part = 0) => Math.round((part / alpha) * 255));
  return `rgba(${whole.join(',')},${alpha})`;
}

function dashesOf(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'number');
  if (typeof value !== 'object' || value === null || !('to' in value)) return [];
  return dashesOf(value.to);
}

function partOf(value: unknown, name: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  return numberOf(new Map<string, unknown>(Object.entries(value)).get(name), 0);
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
