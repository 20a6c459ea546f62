import { LIT_SIDES, type LabelSide, SIDES } from '../../domain/framing/beside';

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
type Anchor = (typeof ANCHORS)[LabelSide];

/** Sides of a mark on which its name may stand, the best first, as MapLibre reads them: of what is lit, and of the rest. */
export const ANCHORS_OF: Readonly<Record<'lit' | 'unlit', Anchor[]>> = {
  lit: LIT_SIDES.map((side) => ANCHORS[side]),
  unlit: SIDES.map((side) => ANCHORS[side]),
};
