import type { Map as MapLibre } from 'maplibre-gl';
import type { AtlasMeta } from '../../domain/atlas';
import { OWN_SYMBOLS, symbolMarkup } from '../symbols/markup';
import { groundPatterns, groundSigns } from '../style/groundSigns';
import type { Pattern } from '../style/patterns';
import type { PaletteColours } from '../style/palette';

/**
 * Pixels of the image for one of the map, so that all stays sharp on dense screens. Symbols are drawn smaller than their
 * image; for every tile of theirs that is cut anew they are copied to the worker, so they are no larger than need be.
 */
const SYMBOL_RATIO = 2;
/** The same for patterns and the signs of the ground. */
export const PATTERN_RATIO = 3;
/** Width and height of a symbol at icon-size 1, in pixels of the map. */
const SIZE = 32;

/** The colours a symbol can be had in, by name: `event`, `neutral`, and each side that has one. */
export function tonesOf(colours: PaletteColours): ReadonlyMap<string, string> {
  return new Map([
    ['event', colours.event],
    ['neutral', colours.neutral],
    ...colours.sides.map(({ id, ink }) => [id, ink] as const),
  ]);
}

/** A drawing in one of the colours that it is wanted in. */
interface Wanted {
  /** `siege/event` */
  readonly id: string;
  readonly svg: string;
  readonly tone: string;
}

/** Each symbol of the atlas, and of its renderers, in every colour that it may be drawn in. */
export function wantedImages(
  { kinds, symbols }: Pick<AtlasMeta, 'kinds' | 'symbols'>,
  colours: PaletteColours,
): readonly Wanted[] {
  const own = Object.entries(OWN_SYMBOLS).map(([name, svg]) => ({ name, svg, bySide: true }));
  const ofKinds = kinds.flatMap(({ symbol, bySide }) => {
    const svg = symbol === null ? undefined : symbols[symbol];
    return symbol === null || svg === undefined ? [] : [{ name: symbol, svg, bySide }];
  });
  const wanted = [...own, ...ofKinds].flatMap(({ name, svg, bySide }) =>
    [...tonesOf(colours)]
      .filter(([tone]) => bySide !== (tone === 'event'))
      .map(([tone, ink]): [string, Wanted] => {
        const id = `${name}/${tone}`;
        return [id, { id, svg, tone: ink }];
      }),
  );
  return [...new Map(wanted).values()];
}

/** Draws every symbol and pattern in the palette's colours and gives them to the map, or replaces those there. */
export async function drawImages(
  map: MapLibre,
  meta: Pick<AtlasMeta, 'kinds' | 'symbols'>,
  colours: PaletteColours,
): Promise<void> {
  const drawn = await Promise.all(
    wantedImages(meta, colours).map(async ({ id, svg, tone }) => {
      const markup = symbolMarkup(svg, { tone, paper: colours.paper }, SIZE * SYMBOL_RATIO);
      // One symbol that cannot be drawn is missing alone, not the whole map with it.
      return { id, image: await rasterised(markup).catch(() => null) };
    }),
  );
  for (const { id, image } of drawn) if (image) put(map, id, image, SYMBOL_RATIO);
  for (const drawn of [groundPatterns(colours), groundSigns(colours)]) {
    for (const [name, pattern] of drawn) put(map, name, pattern);
  }
}

function put(
  map: MapLibre,
  id: string,
  image: ImageData | Pattern,
  pixelRatio = PATTERN_RATIO,
): void {
  if (map.hasImage(id)) map.updateImage(id, image);
  else map.addImage(id, image, { pixelRatio });
}

async function rasterised(markup: string): Promise<ImageData | null> {
  const pixels = SIZE * SYMBOL_RATIO;
  const image = new Image(pixels, pixels);
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [pixels, pixels];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, pixels, pixels);
  return context?.getImageData(0, 0, pixels, pixels) ?? null;
}
