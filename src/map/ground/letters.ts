import { type Box, boxAround } from '../../domain/framing/box';

/** Letters or a sign that a layer has set, where they are on the screen. */
export interface Letters {
  readonly layers: readonly string[];
  readonly box: Box;
}

interface Key {
  readonly bucketInstanceId: number;
}

interface Bucket {
  readonly bucketIndex: number;
  readonly featureIndex: { readonly bucketLayerIDs: readonly (readonly string[])[] };
}

/** What MapLibre keeps of its symbols as it placed them last, to let no two of them collide. */
export interface LetteredMap {
  readonly style?: {
    readonly placement?: {
      readonly collisionIndex: {
        readonly grid: {
          readonly boxKeys: readonly Key[];
          readonly bboxes: readonly number[];
          readonly circleKeys: readonly Key[];
          readonly circles: readonly number[];
        };
      };
      readonly retainedQueryData: Readonly<Record<number, Bucket | undefined>>;
    };
  };
}

/** MapLibre counts from so many pixels beyond the left and upper edge of the map. */
const BEYOND = 100;

/** All letters and signs on the map, of the layers asked for; names along a curve in pieces. */
export function lettersOn({ style }: LetteredMap, asked: readonly string[]): readonly Letters[] {
  const placement = style?.placement;
  if (!placement) return [];
  const { boxKeys, bboxes, circleKeys, circles } = placement.collisionIndex.grid;
  const layersOf = ({ bucketInstanceId }: Key): readonly string[] => {
    const bucket = placement.retainedQueryData[bucketInstanceId];
    const layers = bucket?.featureIndex.bucketLayerIDs[bucket.bucketIndex] ?? [];
    return layers.filter((layer) => asked.includes(layer));
  };
  const boxes = boxKeys.map((key, nth) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = bboxes.slice(4 * nth, 4 * nth + 4);
    const box = { left, top, right, bottom };
    return { layers: layersOf(key), box };
  });
  const discs = circleKeys.map((key, nth) => {
    const [x = 0, y = 0, radius = 0] = circles.slice(3 * nth, 3 * nth + 3);
    return { layers: layersOf(key), box: boxAround(x, y, 2 * radius, 2 * radius) };
  });
  return [...boxes, ...discs]
    .filter(({ layers }) => layers.length > 0)
    .map(({ layers, box }) => ({ layers, box: moved(box) }));
}

function moved({ left, top, right, bottom }: Box): Box {
  return { left: left - BEYOND, top: top - BEYOND, right: right - BEYOND, bottom: bottom - BEYOND };
}
