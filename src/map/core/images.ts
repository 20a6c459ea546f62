import type { PacedMap } from '../pace/PacedMap';
import { type Symbols, drawingOf, symbolMarkup } from '../symbols/markup';
import { groundPatterns, groundSigns } from '../style/groundSigns';
import type { Pattern } from '../style/patterns';
import type { PaletteColours } from '../../design/palette';

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

/** An image as the map takes it. */
interface Drawn {
  readonly image: ImageData | Pattern;
  readonly pixelRatio: number;
}

/** Gives the map each image when it first asks for it; one that cannot be drawn is missing alone. */
export function giveImages(
  map: Pick<PacedMap, 'setMissingStyleImageResolver' | 'hasImage' | 'addImage'>,
  symbols: Symbols,
  coloursNow: () => PaletteColours,
): void {
  map.setMissingStyleImageResolver(async (name) => {
    const drawn = await imageOf(name, symbols, coloursNow());
    if (drawn && !map.hasImage(name)) {
      map.addImage(name, drawn.image, { pixelRatio: drawn.pixelRatio });
    }
  });
}

/** Draws the images that the map has anew, in other colours. */
export async function repaintImages(
  map: Pick<PacedMap, 'listImages' | 'updateImage'>,
  symbols: Symbols,
  colours: PaletteColours,
): Promise<void> {
  const names = map.listImages();
  const drawn = await Promise.all(names.map((name) => imageOf(name, symbols, colours)));
  for (const [index, name] of names.entries()) {
    const image = drawn[index]?.image;
    if (image) map.updateImage(name, image);
  }
}

/** An image by its name: a pattern or sign of the ground, else a symbol in a colour; `null` when there is none. */
async function imageOf(
  name: string,
  symbols: Symbols,
  colours: PaletteColours,
): Promise<Drawn | null> {
  const draw = groundPatterns(colours).get(name) ?? groundSigns(colours).get(name);
  if (draw) return { image: draw(), pixelRatio: PATTERN_RATIO };
  const [symbol = '', tone = ''] = name.split('/');
  const ink = tonesOf(colours).get(tone);
  const svg = drawingOf(symbol, symbols);
  if (ink === undefined || svg === null) return null;
  const markup = symbolMarkup(svg, { tone: ink, paper: colours.paper }, SIZE * SYMBOL_RATIO);
  const image = await rasterised(markup).catch(() => null);
  return image && { image, pixelRatio: SYMBOL_RATIO };
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
