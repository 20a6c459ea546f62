import { Resvg } from '@resvg/resvg-js';

/** Edges of the icons that systems ask for, in pixels. */
export const ICON_SIZES = [180, 192, 512] as const;
/** What of a maskable icon no mask cuts away. https://www.w3.org/TR/appmanifest/#icon-masks */
const SAFE = 0.66;

/** The site's sign as a PNG; on a ground of its own, with room around it, where a mask will cut it to the system's shape. */
export function iconPng(sign: string, size: number, ground?: string): Uint8Array {
  const picture = `data:image/svg+xml;base64,${Buffer.from(sign).toString('base64')}`;
  const edge = ground === undefined ? size : size * SAFE;
  const margin = (size - edge) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}">
    ${ground === undefined ? '' : `<rect width="100%" height="100%" fill="${ground}"/>`}
    <image href="${picture}" x="${String(margin)}" y="${String(margin)}" width="${String(edge)}" height="${String(edge)}"/>
  </svg>`;
  return new Resvg(svg).render().asPng();
}
