import type { CertaintySign } from '../../../state/onMap/onScreen.svelte';
import type { PatternUrl } from '../../legend/explained';
import { addressOf, framed } from '../../legend/frame';
import type { PaletteColours } from '../../../design/palette';
import { symbolMarkup } from '../../symbols/markup';
import { GROUND } from './layers';

/** How a sharp place, a locality and a wide area look on the map, each with a symbol in its middle. */
export function certaintySigns(
  colours: PaletteColours,
  patternUrl: PatternUrl,
  svg: string,
): CertaintySign {
  const drawing = symbolMarkup(svg, { tone: colours.event, paper: colours.panel }, 12);
  const symbol = drawing.replace('<svg ', '<svg x="11" y="3" ');
  const dots = `<defs><pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><image href="${patternUrl('stipple')}" width="8" height="8"/></pattern></defs>`;
  const ground = (across: number, opacity: number): string =>
    addressOf(
      framed(
        `${dots}<ellipse cx="17" cy="9" rx="${String(across)}" ry="8.5" fill="url(#p)" opacity="${String(opacity)}"/>${symbol}`,
      ),
    );
  return {
    site: addressOf(framed(symbol)),
    locality: ground(11, GROUND.locality / GROUND.area),
    area: ground(16, 1),
  };
}
