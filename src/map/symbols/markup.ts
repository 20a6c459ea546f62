const FILES = import.meta.glob<string>('./*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What renderers draw in any atlas, by name: `battleship`, `army`. All of them go by side. */
export const OWN_SYMBOLS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FILES).map(([path, svg]) => [path.slice(2, -'.svg'.length), svg]),
);

/** The atlas's drawings by name. */
export type Symbols = Readonly<Record<string, string>>;

/** A drawing by its name, of a renderer or of the atlas; `null` when there is none. */
export function drawingOf(name: string, symbols: Symbols): string | null {
  return OWN_SYMBOLS[name] ?? symbols[name] ?? null;
}

/** A drawing as SVG in the given colours with a rim of paper round it. */
export function symbolMarkup(svg: string, colours: SymbolColours, size = 32): string {
  const art = svg.replace(/<\/?svg[^>]*>/g, '').trim();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 36 36" width="${size}" height="${size}"`,
    ` style="--tone:${colours.tone};--paper:${colours.paper}">`,
    rim(colours.paper),
    `<g filter="url(#rim)">${art}</g></svg>`,
  ].join('');
}

/** What a symbol is drawn in. */
export interface SymbolColours {
  readonly tone: string;
  readonly paper: string;
}

/** The drawing's own shape blurred and made firm again: an even rim with round corners. */
function rim(paper: string): string {
  return [
    '<filter id="rim" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB">',
    '<feGaussianBlur in="SourceAlpha" stdDeviation="1.1"/>',
    '<feComponentTransfer result="wide"><feFuncA type="linear" slope="6" intercept="-.3"/></feComponentTransfer>',
    `<feFlood flood-color="${paper}"/><feComposite in2="wide" operator="in"/>`,
    '<feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>',
  ].join('');
}
