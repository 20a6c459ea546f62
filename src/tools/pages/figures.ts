import type { Article } from '../../domain/reading/article';
import { type Atlas, passagesIn } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { type Html, joined, markup } from './html';
import { featureLink } from './links';
import type { Size } from './map/frame';
import { locatorMap, type Locator } from './map/locator';
import type { PlaceName } from './map/places';
import type { Stretch } from './text';

/** What maps are drawn with besides the features. */
export interface Drawings {
  readonly names: readonly PlaceName[];
}

/** A small map, its number, and the way from its page to the root of the site. */
interface Numbered {
  readonly number: number;
  readonly root: string;
}

const OVERVIEW: Size = { width: 880, height: 500 };
const SMALL: Size = { width: 400, height: 300 };

/** The map at the head of an article; `null` when nothing in it has a place. */
export function overviewFigure(drawings: Drawings, atlas: Atlas, article: Article): Html | null {
  const map = locatorMap({
    atlas,
    ...drawings,
    mentioned: passagesIn(article).flatMap(({ features }) => features),
    size: OVERVIEW,
    prefix: 'overview',
    label: `Map of the places in “${article.title}”`,
  });
  return map && markup`<figure class="overview" hidden>${map.svg}</figure>`;
}

/** The small numbered map of a stretch with its key; `null` when nothing in it has a place. */
export function stretchFigure(
  { names }: Drawings,
  atlas: Atlas,
  { passages }: Stretch,
  { number, root }: Numbered,
): Html | null {
  const map = locatorMap({
    atlas,
    names,
    numbered: true,
    mentioned: passages.flatMap(({ features }) => features),
    size: SMALL,
    prefix: `map-${String(number)}`,
    label: `Map ${String(number)}; its key follows`,
  });
  return (
    map &&
    markup`<figure class="locator-map" hidden>
      ${map.svg}
      <figcaption><b>Map ${number}</b>${key(map, root)}</figcaption>
    </figure>`
  );
}

function key({ points, drawn }: Locator, root: string): Html {
  return markup`${
    points.length > 0
      ? markup`<ol>
          ${points.map((features) => markup`<li>${links(features, root)}</li>`)}
        </ol>`
      : null
  }${
    drawn.length > 0
      ? markup`<ul>
          ${drawn.map(({ style, feature }) => markup`<li class="${style}">${links([feature], root)}</li>`)}
        </ul>`
      : null
  }`;
}

/** Two stops of different fleets in one port are one line of the key. */
function links(features: readonly AtlasFeature[], root: string): Html {
  const byTitle = new Map(features.toReversed().map((feature) => [feature.title, feature]));
  return joined(
    [...byTitle.values()]
      .toReversed()
      .map(({ id, title }) => markup`<a href="${featureLink(id, root)}">${title}</a>`),
    '; ',
  );
}
