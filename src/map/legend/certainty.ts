import type { CertaintySign } from '../../state/onScreen.svelte';
import { RIM } from '../layers/events';
import type { PaletteColours } from '../style/palette';
import { symbolMarkup } from '../symbols/markup';
import { type PatternUrl, addressOf, framed } from './mark';

/** How a sharp place, a locality and a wide area look on the map. */
export function certaintySigns(colours: PaletteColours, patternUrl: PatternUrl): CertaintySign {
  const drawing =
    symbolMarkup('land-battle', { tone: colours.event, paper: colours.panel }, 12) ?? '';
  const symbol = drawing.replace('<svg ', '<svg x="11" y="3" ');
  const rim = `<ellipse cx="17" cy="9" rx="14" ry="6.5" fill="none" stroke="${colours.event}"`;
  const blur = `<filter id="b"><feGaussianBlur stdDeviation="${RIM.locality.blur / 3}"/></filter>`;
  const dots = `<defs><pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><image href="${patternUrl('stipple')}" width="8" height="8"/></pattern></defs>`;
  return {
    site: addressOf(framed(symbol)),
    locality: addressOf(
      framed(
        `${blur}${rim} stroke-width="${RIM.locality.width}" opacity=".75" filter="url(#b)"/>${symbol}`,
      ),
    ),
    area: addressOf(
      framed(
        `${dots}<ellipse cx="17" cy="9" rx="16" ry="8.5" fill="url(#p)"/>${rim} stroke-width="${RIM.area.width}" opacity=".6"/>${symbol}`,
      ),
    ),
  };
}
