import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { DIRECTIONS, LIT_SIDES, type LabelSide, SIDES } from '../../domain/framing/beside';
import { byZoom } from './zoom';

/** What MapLibre calls the part of a label that is toward its mark. */
const ANCHORS = {
  right: 'left',
  left: 'right',
  below: 'top',
  above: 'bottom',
  'below-right': 'top-left',
  'above-right': 'bottom-left',
  'below-left': 'top-right',
  'above-left': 'bottom-right',
} as const satisfies Readonly<Record<LabelSide, string>>;

/** Sides of a mark on which its name may stand, the best first, as MapLibre reads them. */
export const BESIDE = SIDES.map((side) => ANCHORS[side]);

/** What of the moment says which names of what is lit have room to the left alone. */
const IS_LEFTWARD: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'leftward']];
const LEFT_SIDES: readonly LabelSide[] = [
  'left',
  ...LIT_SIDES.filter((side) => side !== 'left' && side !== 'right'),
  'right',
];

/**
 * Layout of names beside marks: of what is lit where the camera keeps room for them, or to the left where there is none
 * elsewhere. `far` and `near` are distances in heights of the letters, at zooms 3 and 9.
 */
export function beside(
  which: 'lit' | 'unlit',
  far: number,
  near = far,
): NonNullable<SymbolLayerSpecification['layout']> {
  const justify = { 'text-justify': 'auto' } as const;
  if (which === 'unlit') {
    return {
      ...justify,
      'text-variable-anchor': BESIDE,
      'text-radial-offset': byZoom(3, far, 9, near),
    };
  }
  const at = (radius: number): ExpressionSpecification => [
    'case',
    IS_LEFTWARD,
    ['literal', offsets(LEFT_SIDES, radius)],
    ['literal', offsets(LIT_SIDES, radius)],
  ];
  return { ...justify, 'text-variable-anchor-offset': byZoom(3, at(far), 9, at(near)) };
}

/** Layout of names beside marks that say themselves, in a property, with which of the sides to begin, if with any. */
export function besideAs(
  which: 'lit' | 'unlit',
  property: string,
  sidesOf: (first: LabelSide) => readonly LabelSide[],
  radius: number,
): NonNullable<SymbolLayerSpecification['layout']> {
  const usual: ExpressionSpecification = [
    'literal',
    offsets(which === 'lit' ? LIT_SIDES : SIDES, radius),
  ];
  const any = SIDES.reduce<ExpressionSpecification>((others, side) => {
    const isSaid: ExpressionSpecification = ['==', ['get', property], side];
    return ['case', isSaid, ['literal', offsets(sidesOf(side), radius)], others];
  }, usual);
  const leftward: ExpressionSpecification = ['literal', offsets(LEFT_SIDES, radius)];
  return {
    'text-justify': 'auto',
    'text-variable-anchor-offset': which === 'lit' ? ['case', IS_LEFTWARD, leftward, any] : any,
  };
}

/** Places about a mark at so many distances, in heights of the letters, the nearest first. */
export function rings(distances: readonly number[]): Offset[] {
  return distances.flatMap((radius) => offsets(SIDES, radius));
}

type Offset = string | [right: number, down: number];

function offsets(sides: readonly LabelSide[], radius: number): Offset[] {
  return sides.flatMap((side): Offset[] => {
    const [right, down] = DIRECTIONS[side];
    const away = radius / Math.hypot(right, down);
    return [ANCHORS[side], [right * away, down * away]];
  });
}
