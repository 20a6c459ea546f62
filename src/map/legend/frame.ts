/** Width and height of a mark in the legend, in pixels. */
export const MARK = { width: 34, height: 18 } as const;

/** The address of an SVG that is written into the address itself. */
export function addressOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A whole SVG of a mark's size. */
export function framed(shapes: string): string {
  const { width, height } = MARK;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
}
