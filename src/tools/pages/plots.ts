import type { Atlas } from '../../domain/atlas/atlas';
import type { SourceKey } from '../../domain/atlas/id';
import { colouredSides, type SideMeta } from '../../domain/atlas/sides';
import type { Drawing, Mark, Plot, PlotRow, Shape } from '../../domain/plots/plot';
import { type Html, markup } from './html';
import { featureLink } from './links';

/** A figure of a passage as it stands on a page without scripts: drawn, with the table behind it and its sources. */
export function plotMarkup({ meta, sources }: Atlas, plot: Plot): Html {
  const hatched = colouredSides(meta.sides).filter((side) => side.hatched);
  const sourceName = (key: SourceKey): string => {
    const source = sources.get(key);
    return source ? [source.author, source.title].filter(Boolean).join(', ') : key;
  };
  return markup`<figure class="plot" aria-labelledby="plot-${plot.id}">
    <figcaption>
      <b id="plot-${plot.id}">${plot.title}</b>
      ${plot.note === null ? null : markup`<span>${plot.note}</span>`}
    </figcaption>
    ${drawingMarkup(plot, hatched)} ${tableMarkup(plot.rows, meta.sides, sourceName)}
  </figure>`;
}

function drawingMarkup({ id, title, drawing }: Plot, hatched: readonly SideMeta[]): Html {
  const { height, settings, traces, marks } = drawing;
  return markup`<svg width="100%" height="${height}" role="group" aria-label="${title}">
    <defs>${hatched.map((side) => patternMarkup(id, side))}</defs>
    ${settings.map((setting) => markup`<g class="${setting.role}">${shapeMarkup(setting, 'none')}</g>`)}
    ${traces.map((trace) => traceMarkup(trace, height))}
    ${marks.map((mark) => markMarkup(mark, fillOf(id, mark, hatched)))}
  </svg>`;
}

function patternMarkup(plot: string, { id }: SideMeta): Html {
  return markup`<pattern id="hatch-${plot}-${id}" data-side="${id}" width="4" height="4"
    patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V4" /></pattern>`;
}

function traceMarkup({ side, path }: Drawing['traces'][number], height: number): Html {
  return markup`<svg width="100%" height="${height}" viewBox="0 0 1000 ${height}"
    preserveAspectRatio="none" aria-hidden="true"><path class="trace" data-side="${side}"
    d="${path}" vector-effect="non-scaling-stroke" /></svg>`;
}

/** What stands on the map leads there; every mark says its value and its source. */
function markMarkup({ side, feature, says, shapes }: Mark, fill: string): Html {
  const drawn = shapes.map((shape) => shapeMarkup(shape, fill));
  const body = markup`<title>${says}</title>${drawn}`;
  return feature === null
    ? markup`<g role="img" aria-label="${says}" data-side="${side}">${body}</g>`
    : markup`<a href="${featureLink(feature)}" aria-label="${says}" data-side="${side}">${body}</a>`;
}

/** A side that is hatched on the map is hatched here. */
function fillOf(plot: string, { side }: Mark, hatched: readonly SideMeta[]): string {
  const isHatched = hatched.some(({ id }) => id === side);
  return isHatched ? `url(#hatch-${plot}-${side})` : 'var(--side, var(--neutral))';
}

function shapeMarkup(shape: Shape, fill: string): Html {
  const at = percent(shape.x);
  switch (shape.form) {
    case 'bar':
      return markup`<rect x="${at}" y="${shape.y}" width="${percent(shape.width)}" height="${shape.height}" fill="${fill}" />`;
    case 'square':
      return squareMarkup(shape, at, fill);
    case 'profile':
      return markup`<svg x="${at}" y="${shape.y}" width="${percent(shape.width)}" height="${shape.height}" viewBox="0 0 ${shape.metres.join(' ')}" preserveAspectRatio="xMinYMax meet"><path class="profile" d="${shape.path}" /></svg>`;
    case 'dot':
      return markup`<circle cx="${at}" cy="${shape.y}" r="3.5" />`;
    case 'rule':
      return markup`<line x1="${at}" y1="${shape.y}" x2="${percent(shape.x2)}" y2="${shape.y2}" />`;
    case 'words':
      return markup`<text x="${at}" y="${shape.y}" dx="${shape.dx ?? 0}" text-anchor="${shape.anchor}">${shape.text}</text>`;
  }
}

function squareMarkup(
  { y, size, fill: how }: Extract<Shape, { form: 'square' }>,
  at: string,
  fill: string,
): Html {
  const half = how === 'half' ? markup` fill-opacity="0.45" stroke-dasharray="2 2"` : null;
  return markup`<rect x="${at}" y="${y + 0.5}" width="${size}" height="${size}" fill="${how === 'empty' ? 'transparent' : fill}"${half} />`;
}

function tableMarkup(
  rows: readonly PlotRow[],
  sides: readonly SideMeta[],
  sourceName: (key: SourceKey) => string,
): Html {
  const sideName = (id: string): string => sides.find((side) => side.id === id)?.name ?? id;
  return markup`<details>
    <summary>The same as a table, with its sources</summary>
    <table>
      <thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Source</th></tr></thead>
      <tbody>${rows.map(
        ({ what, side, value, source, note }) => markup`<tr>
          <th scope="row">${what}, ${sideName(side)}</th><td>${value}</td>
          <td>${[sourceName(source), note].filter(Boolean).join(': ')}</td></tr>`,
      )}</tbody>
    </table>
  </details>`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
