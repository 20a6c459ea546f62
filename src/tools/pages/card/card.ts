import { readFileSync } from 'node:fs';
import type { Article } from '../../../domain/reading/article';
import { type Atlas, passagesIn } from '../../../domain/atlas/atlas';
import type { Drawings } from '../figures';
import { Html, markup } from '../html';
import { locatorMap } from '../map/locator';

/** The picture that previews of an article show, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
/** How far the column with the title reaches; the rest is map. */
const COLUMN = 450;
const MARGIN = 44;
/** The map is drawn small and enlarged, so that it can be read where the card is shown small. */
const MAP_SCALE = 1.4;
/** Letters that fit into a line of the column. */
const TITLE = { letters: 13, step: 62 } as const;
const SUBTITLE = { letters: 30, step: 33 } as const;

/** The style of the map, for a renderer that knows neither nesting nor shorthands nor mixing of colours. */
const STYLE = readFileSync(new URL('card.css', import.meta.url), 'utf8');
/** An article’s card as an SVG; `colours` are CSS custom properties such as `--paper: #f7f0dd;`. */
export function cardSvg(
  atlas: Atlas,
  article: Article,
  drawings: Drawings,
  colours: string,
): string {
  const { width, height } = CARD;
  const map = locatorMap({
    atlas,
    ...drawings,
    mentioned: passagesIn(article).flatMap(({ features }) => features),
    size: { width: (width - COLUMN) / MAP_SCALE, height: height / MAP_SCALE },
    prefix: 'card',
    label: '',
  });
  const place = `<svg class="map" x="${String(COLUMN)}" y="0" width="${String(width - COLUMN)}" height="${String(height)}"`;
  const drawn = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <style>${new Html(STYLE)}</style>
    <rect class="page" width="${width}" height="${height}" />
    ${map && new Html(unclipped(map.svg.markup).replace('<svg class="map"', place))}
    ${words(atlas, article)}
  </svg>`.markup;
  return western(withColours(drawn, colours));
}

function words({ meta }: Atlas, { title, subtitle }: Article): Html {
  const titleLines = inLines(title, TITLE.letters);
  const subtitleLines = inLines(subtitle, SUBTITLE.letters);
  const top = 190;
  const below = top + titleLines.length * TITLE.step;
  return markup`<text class="brand" x="${MARGIN}" y="82">${meta.title.toUpperCase()}</text>
    <path class="rule" d="M${MARGIN} 106H${COLUMN - MARGIN}" />
    ${titleLines.map(
      (line, at) =>
        markup`<text class="title" x="${MARGIN}" y="${top + at * TITLE.step}">${line}</text>`,
    )}
    ${subtitleLines.map(
      (line, at) =>
        markup`<text class="subtitle" x="${MARGIN}" y="${below + at * SUBTITLE.step}">${line}</text>`,
    )}
    <text class="foot" x="${MARGIN}" y="584">An atlas you read</text>`;
}

/** An inner picture is cut off at its edge anyway, and the renderer loses what lies far beyond a clip. */
function unclipped(map: string): string {
  return map.replace(/ clip-path="[^"]*"/, '');
}

/** Words in as few lines as so many letters allow, about equally long. */
function inLines(text: string, letters: number): readonly string[] {
  const lines = filled(text, letters);
  const shorter = filled(text, letters - 1);
  return shorter.length > lines.length || letters < 6 ? lines : inLines(text, letters - 1);
}

function filled(text: string, letters: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > letters
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Puts the colours in place of their names: the renderer knows no custom properties. */
function withColours(svg: string, colours: string): string {
  const known = new Map(
    [...colours.matchAll(/(--[\w-]+):\s*(#\w+)/g)].map(([, name, value]) => [name, value]),
  );
  known.set('--tone', known.get('--event'));
  return svg.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => known.get(name) ?? whole);
}

/** The faces of the cards have no macrons: Togo for Tōgō. */
function western(text: string): string {
  return text.normalize('NFD').replaceAll('\u0304', '').normalize('NFC');
}
