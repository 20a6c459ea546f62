/** A size for the atlas within another page. */
export interface EmbedSize {
  readonly id: 'column' | 'wide' | 'tall';
  /** Empty where a word says it. */
  readonly title: string;
  /** In pixels; `null` for as wide as there is room. */
  readonly width: number | null;
  readonly height: number;
}

export const EMBED_SIZES: readonly EmbedSize[] = [
  { id: 'column', title: '', width: null, height: 560 },
  { id: 'wide', title: '960 × 600', width: 960, height: 600 },
  { id: 'tall', title: '400 × 700', width: 400, height: 700 },
];

/** The address of a moment as a part of another page; `address` is the moment's own. */
export function embedAddress(address: string): string {
  const url = new URL(address);
  url.search = '?embed';
  return url.href;
}

/** The HTML that puts a moment into another page. It asks for no rights but to fill the screen. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  const wide = width === null ? '100%' : String(width);
  return `<iframe src="${escaped(embedAddress(address))}" title="${escaped(title)}" width="${wide}" height="${String(height)}" loading="lazy" allow="fullscreen" style="border: 0"></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
