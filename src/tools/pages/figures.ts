import type { Article } from '../../domain/reading/article';
import { type Atlas, passagesIn } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { PageWords } from '../../words/en/pages';
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

/** The same in the language of a page. */
export interface SpokenDrawings extends Drawings {
  readonly words: PageWords;
  /** What is in the atlas's own language is marked with; missing where the page is in that. */
  readonly own?: string | undefined;
}

/** To the root of the site, and what is marked on the way. */
interface Way extends Pick<SpokenDrawings, 'own'> {
  readonly root: string;
}

/** A small map, its number, and the way from its page to the root of the site. */
interface Numbered {
  readonly number: number;
  readonly root: string;
}

const OVERVIEW: Size = { width: 880, height: 500 };
const SMALL: Size = { width: 400, height: 300 };

/** The map at the head of an article; `null` when nothing in it has a place. */
export function overviewFigure(
  { names, words }: SpokenDrawings,
  atlas: Atlas,
  article: Article,
): Html | null {
  const map = locatorMap({
    atlas,
    names,
    mentioned: passagesIn(article).flatMap(({ features }) => features),
    size: OVERVIEW,
    prefix: 'overview',
    label: words.mapOf(article.title),
  });
  return map && markup`<figure class="overview" hidden>${map.svg}</figure>`;
}

/** The small numbered map of a stretch with its key; `null` when nothing in it has a place. */
export function stretchFigure(
  { names, words, own }: SpokenDrawings,
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
    label: words.withKey(words.mapNumber(number)),
  });
  return (
    map &&
    markup`<figure class="locator-map" hidden>
      ${map.svg}
      <figcaption><b>${words.mapNumber(number)}</b>${key(map, { root, own })}</figcaption>
    </figure>`
  );
}

function key({ points, drawn }: Locator, way: Way): Html {
  return markup`${
    points.length > 0
      ? markup`<ol>
          ${points.map((features) => markup`<li>${links(features, way)}</li>`)}
        </ol>`
      : null
  }${
    drawn.length > 0
      ? markup`<ul>
          ${drawn.map(({ style, feature }) => markup`<li class="${style}">${links([feature], way)}</li>`)}
        </ul>`
      : null
  }`;
}

/** Two stops of different fleets in one port are one line of the key. */
function links(features: readonly AtlasFeature[], { root, own }: Way): Html {
  const byTitle = new Map(features.toReversed().map((feature) => [feature.title, feature]));
  return joined(
    [...byTitle.values()].toReversed().map(({ id, title, called }) => {
      const lang = own === undefined || called !== undefined ? null : markup` lang="${own}"`;
      return markup`<a href="${featureLink(id, root)}"${lang}>${title}</a>`;
    }),
    '; ',
  );
}
