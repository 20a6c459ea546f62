import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { Form } from '../../domain/atlas/feature/kind';
import type { PaletteColours } from '../../design/palette';
import type { Symbols } from '../symbols/markup';
import { addressOf, framed } from './frame';
import { AREA, symbolOf } from './mark';

/** What renderers draw by themselves, where the atlas has no symbol for a kind. */
const OWN: Readonly<Partial<Record<Form, string>>> = { track: 'battleship', army: 'army' };
/** Forms that cover ground; all others without a symbol are lines. */
const AREAS: readonly Form[] = ['area'];

/**
 * The drawing that stands for a theme while nothing of it is on the screen: what its greatest feature is drawn as, its
 * symbol, else a line or a patch of `ink`. Empty while its features are on their way.
 */
export function ownMark(
  features: readonly AtlasFeature[],
  ink: string,
  colours: PaletteColours,
  symbols: Symbols,
): string {
  const [greatest] = features.toSorted((a, b) => a.rank - b.rank);
  if (!greatest) return '';
  const { kind, belligerents } = greatest;
  const name = kind.symbol ?? OWN[kind.form];
  const side = colours.sides.find(({ id }) => id === belligerents[0]?.side);
  const tone = kind.bySide ? (side?.id ?? 'neutral') : 'event';
  const symbol = name === undefined ? null : symbolOf(`${name}/${tone}`, colours, symbols);
  if (symbol !== null) return addressOf(symbol);
  return addressOf(
    framed(
      AREAS.includes(kind.form)
        ? `<rect ${AREA} fill="${ink}"/>`
        : `<path d="M1 9H33" fill="none" stroke="${ink}" stroke-width="2"/>`,
    ),
  );
}
