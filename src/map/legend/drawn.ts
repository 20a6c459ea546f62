import type { MapGeoJSONFeature } from 'maplibre-gl';
import { GROUND_LEGEND } from '../base/base';
import { untiled } from '../order';
import { RENDERERS } from '../renderers';
import type { Explained, SignSubject, TextOf } from './explained';

/** Layers whose drawings the legend explains; those of one sign from the lowest up. */
export const EXPLAINED: ReadonlyMap<string, Explained> = new Map(
  [GROUND_LEGEND, ...RENDERERS.map(({ legend }) => legend)].flatMap((each) => Object.entries(each)),
);

/** A feature as one layer has drawn it; `id` tells one thing from another when they are counted. */
export interface DrawnSign extends SignSubject {
  readonly layer: string;
  /** Values that MapLibre worked out for this feature at this zoom. */
  readonly paint: Readonly<Record<string, unknown>>;
  /** Name and tone of its symbol, `siege/event`; `null` for what has none. */
  readonly icon: string | null;
}

/** What MapLibre found on the screen, as the legend reads it; `null` for what it does not explain. */
export function drawnSign({ layer, properties }: MapGeoJSONFeature): DrawnSign | null {
  const id = untiled(layer.id);
  const explained = EXPLAINED.get(id);
  if (!explained) return null;
  const icon = iconOf(layer.layout);
  const subject = (explained.subject ?? subjectOf)(textIn(properties), icon);
  if (subject.id === '' && !explained.subject) return null;
  const paint = Object.fromEntries(Object.entries(layer.paint ?? {}));
  return { layer: id, ...subject, paint, icon };
}

function textIn(properties: Readonly<Record<string, unknown>>): TextOf {
  return (name) => {
    const value = properties[name];
    return typeof value === 'string' ? value : '';
  };
}

function subjectOf(textOf: TextOf): SignSubject {
  return { group: textOf('theme'), what: textOf('sign'), id: textOf('id') };
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
