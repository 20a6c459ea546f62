/**
 * An empty canvas of so many pixels of the page, ready to be drawn on in them; `ratio` is how many of its own one of
 * them has. `null` where nothing can be drawn. It is given memory anew only when its size has changed.
 */
export function blankCanvas(
  canvas: HTMLCanvasElement,
  [width, height]: readonly [number, number],
  ratio: number,
): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  const ink = canvas.getContext('2d');
  if (canvas.width !== wide || canvas.height !== high) {
    [canvas.width, canvas.height] = [wide, high];
  } else ink?.clearRect(0, 0, width, height);
  ink?.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.hidden = false;
  return ink;
}

/**
 * Takes a canvas that has nothing to show off the screen. To clear it would not do: browsers need not show a frame
 * in which nothing but clearing was done, and the old ink would stay. Without memory it cannot come back either.
 */
export function hideCanvas(canvas: HTMLCanvasElement): void {
  if (canvas.hidden) return;
  canvas.hidden = true;
  [canvas.width, canvas.height] = [0, 0];
}
