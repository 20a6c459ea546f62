import type { MapGeoJSONFeature } from 'maplibre-gl';
import { GROUND_LEGEND, GROUND_OUTLINES } from '../base/base';
import { type LayerId, inOrder } from '../order';
import { RENDERERS } from '../renderers';

/** Layers whose drawings the legend explains, the lowest first. */
export const EXPLAINED: readonly LayerId[] = inOrder(
  [...GROUND_LEGEND, ...RENDERERS.flatMap(({ legend }) => legend)],
  (id) => id,
);

/** Those that it draws as the edge of an area. */
export const OUTLINES: readonly LayerId[] = [
  ...GROUND_OUTLINES,
  ...RENDERERS.flatMap(({ outlines = [] }) => outlines),
];

/** A feature as one layer has drawn it. */
export interface DrawnSign {
  readonly layer: LayerId;
  readonly group: string;
  readonly what: string;
  /** What tells one thing from another when they are counted. */
  readonly id: string;
  /** Values that MapLibre worked out for this feature at this zoom. */
  readonly paint: Readonly<Record<string, unknown>>;
  /** Name and tone of its symbol, `siege/event`; `null` for what has none. */
  readonly icon: string | null;
}

/** What MapLibre found on the screen, as the legend reads it; `null` for what it does not explain. */
export function drawnSign({ layer, properties }: MapGeoJSONFeature): DrawnSign | null {
  const id = EXPLAINED.find((each) => each === layer.id);
  if (!id) return null;
  const icon = iconOf(layer.layout);
  // Hills and mountains, forts and batteries are drawn alike.
  const isGround = id === 'name-spots' || id === 'name-towns';
  const ground = { group: 'ground', what: icon ?? '', id: icon ?? '' };
  const subject = isGround ? ground : subjectOf(id, properties);
  const paint = Object.fromEntries(Object.entries(layer.paint ?? {}));
  return subject && { layer: id, ...subject, paint, icon };
}

type Properties = Readonly<Record<string, unknown>>;
type Subject = Pick<DrawnSign, 'group' | 'what' | 'id'>;

function subjectOf(layer: LayerId, properties: Properties): Subject | null {
  const text = (name: string): string => {
    const value = properties[name];
    return typeof value === 'string' ? value : '';
  };
  if (layer === 'powers') {
    return { group: 'powers', what: text('holder'), id: text('id') };
  }
  if (properties.kind === 'doubt') return { group: 'certainty', what: 'doubt', id: text('id') };
  if (layer === 'leases') return { group: 'boundaries', what: 'lease', id: text('id') };
  if (layer === 'borders') return { group: 'boundaries', what: text('kind'), id: text('kind') };
  const id = text('id');
  return id === '' ? null : { group: text('theme'), what: text('sign'), id };
}

function iconOf(layout: unknown): string | null {
  if (typeof layout !== 'object' || layout === null || !('icon-image' in layout)) return null;
  const image = layout['icon-image'];
  return image === undefined || image === null ? null : imageName(image);
}

/** The name of an image that MapLibre has found for a layer; `null` when it is none. */
export function imageName(image: unknown): string | null {
  if (typeof image === 'string') return image;
  if (typeof image !== 'object' || image === null || !('name' in image)) return null;
  return typeof image.name === 'string' ? image.name : null;
}
