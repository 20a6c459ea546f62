/** A colour that no browser leaves as it is when it hides what is drawn. */
const COLOUR = [177, 48, 26] as const;
/** Some browsers stir the last bits of what is read, which nobody sees. */
const STIRRED = 16;
const SIDE = 8;

/**
 * Whether what the page draws can be read again. Names and symbols are drawn on canvases and read from there; a browser that
 * hides its reader (Firefox with `privacy.resistFingerprinting`, Tor Browser) gives noise instead. Where there are no canvases
 * at all there is nothing to hide.
 */
export function isReadBack(canvas: HTMLCanvasElement = document.createElement('canvas')): boolean {
  [canvas.width, canvas.height] = [SIDE, SIDE];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  context.fillStyle = `rgb(${COLOUR.join(' ')})`;
  context.fillRect(0, 0, SIDE, SIDE);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return data.every(
    (value, index) => Math.abs(value - ([...COLOUR, 255][index % 4] ?? 0)) <= STIRRED,
  );
}
