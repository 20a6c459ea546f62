import type { FeatureCollection, Point, Position } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PlaceId } from '../../../domain/atlas/id';
import type { NameChoice } from '../../../domain/atlas/languages';
import { nameIn } from '../../../domain/atlas/nameIn';
import type { NamedPlace } from '../../../domain/atlas/place';
import type { Ghost } from '../../../state/onMap/articlePlaces.svelte';
import type { PaletteColours } from '../../../design/palette';
import { beside } from '../../style/sides';
import { BOLD } from '../../style/type';
import { byZoom } from '../../style/zoom';
import { unlessGreat, whileMoving } from '../paint';
import { nameKey } from '../../../domain/atlas/feature/nameKey';

/** `ghost` for what words might name instead. */
interface PlaceProperties {
  readonly id: string;
  readonly title: string;
  /** The title as names are compared. */
  readonly key: string;
  readonly state: 'lit' | 'named' | 'ghost';
}

/** Places that the article names, by the names of the reader's choice, those of the passage lit, and what the words in question might name, by a name where it stands unnamed. */
export function placesDrawn(
  marked: readonly NamedPlace[],
  lit: readonly PlaceId[],
  ghosts: readonly Ghost[],
  choice: NameChoice,
): FeatureCollection<Point, PlaceProperties> {
  const named = marked.flatMap(({ id, title: own, names, at }) => {
    if (!at) return [];
    const title = nameIn(names, choice) ?? own;
    return [
      pointOf(at, { id, title, key: nameKey(own), state: lit.includes(id) ? 'lit' : 'named' }),
    ];
  });
  const isWritten = ({ title, at }: Ghost): boolean =>
    named.some(({ properties, geometry: { coordinates } }) => {
      return (
        properties.key === nameKey(title) && coordinates.every((each, axis) => each === at[axis])
      );
    });
  const others = ghosts.map((ghost, nth) => {
    const title = isWritten(ghost) ? '' : `${ghost.title}?`;
    return pointOf(ghost.at, { id: `ghost-${String(nth)}`, title, key: '', state: 'ghost' });
  });
  return { type: 'FeatureCollection', features: [...named, ...others] };
}

function pointOf(at: Position, properties: PlaceProperties) {
  const geometry = { type: 'Point' as const, coordinates: [...at] };
  return { type: 'Feature' as const, geometry, properties };
}

const LIT: ExpressionSpecification = ['==', ['get', 'state'], 'lit'];
const GHOST: ExpressionSpecification = ['==', ['get', 'state'], 'ghost'];

/** A disc with a ring, and the name, unless it is one of the `great` that are written already; a ghost is a ring alone. */
export function placeLayers(
  colours: PaletteColours,
  great: readonly string[] = [],
): readonly LayerSpecification[] {
  const visibility = whileMoving('article-places');
  return [
    {
      id: 'article-places',
      type: 'circle',
      source: 'article-places',
      layout: { visibility },
      paint: {
        'circle-radius': byZoom(3, ['case', LIT, 4.5, GHOST, 6, 2.6], 8, [
          'case',
          LIT,
          6,
          GHOST,
          8,
          3.6,
        ]),
        'circle-color': ['case', GHOST, colours.paper, LIT, colours.mark, colours.paper],
        'circle-opacity': ['case', GHOST, 0.35, 1],
        'circle-stroke-color': ['case', GHOST, colours.inkSoft, colours.mark],
        'circle-stroke-width': ['case', LIT, 1.6, GHOST, 2, 1.2],
      },
    },
    {
      id: 'article-place-names',
      type: 'symbol',
      source: 'article-places',
      filter: unlessGreat(great),
      layout: {
        visibility,
        'text-field': ['get', 'title'],
        'text-font': BOLD,
        'text-size': byZoom(3, ['case', LIT, 12.5, 11], 8, ['case', LIT, 14, 12]),
        ...beside('lit', 0.75),
        'text-max-width': 9,
        'text-padding': 3,
        'symbol-sort-key': ['case', LIT, 0, GHOST, 1, 2],
      },
      paint: {
        'text-color': ['case', GHOST, colours.inkSoft, colours.townInk],
        'text-halo-color': colours.paper,
        'text-halo-width': 1.7,
      },
    },
  ];
}
