import type { Atlas } from '../../domain/atlas/atlas';
import { drawnBy } from '../../domain/atlas/renderers';
import type { CertaintySign } from '../../state/onMap/onScreen.svelte';
import { RENDERERS } from '../renderers';
import type { PaletteColours } from '../../design/palette';
import type { PatternUrl } from './explained';

/**
 * How the atlas's own features show what is known of a place exactly, nearly and roughly: as their renderer draws the
 * greatest of them. `null` where none is drawn so, or none has come yet.
 */
export function certaintySign(
  atlas: Atlas,
  colours: PaletteColours,
  patternUrl: PatternUrl,
): CertaintySign | null {
  for (const { id, certainty } of RENDERERS) {
    const drawn = id !== null && certainty ? drawnBy(atlas, id, atlas.features) : [];
    const [svg] = drawn
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ kind }) => atlas.meta.symbols[kind.symbol ?? ''] ?? []);
    if (certainty && svg !== undefined) return certainty(colours, patternUrl, svg);
  }
  return null;
}
