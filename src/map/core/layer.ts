import type { LayerSpecification } from 'maplibre-gl';
import type { LayerId } from '../order';

/** A layer whose id is in the table of order. */
export type AtlasLayer = LayerSpecification & { readonly id: LayerId };
