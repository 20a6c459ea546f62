import type { Sign } from '../../state/onMap/onScreen.svelte';
import type { PaletteColours } from '../../design/palette';
import { type DrawnSign, EXPLAINED } from './drawn';
import type { Symbols } from '../symbols/markup';
import type { PatternUrl } from './explained';
import { markOf } from './mark';

/** The signs on the screen, each once, with its drawing and how many things it stands for; the commonest first. */
export function signsOf(
  drawn: readonly DrawnSign[],
  colours: PaletteColours,
  patternUrl: PatternUrl,
  symbols: Symbols,
): readonly Sign[] {
  const groups = new Map<string, DrawnSign[]>();
  for (const sign of drawn) {
    const key = `${sign.group}|${sign.what}`;
    const group = groups.get(key);
    if (group) group.push(sign);
    else groups.set(key, [sign]);
  }
  const signs = [...groups.values()].flatMap((group): Sign[] => {
    const [first] = group;
    if (!first || group.every(({ layer }) => EXPLAINED.get(layer)?.under === true)) return [];
    const mark = markOf(strongestByLayer(group), colours, patternUrl, symbols);
    const count = new Set(group.map(({ id }) => id)).size;
    return [{ group: first.group, what: first.what, count, mark }];
  });
  return signs.toSorted((a, b) => b.count - a.count);
}

/** What recedes is paler than what its sign looks like. */
function strongestByLayer(group: readonly DrawnSign[]): readonly DrawnSign[] {
  return [...EXPLAINED.keys()].flatMap((layer) => {
    const ofLayer = group.filter((sign) => sign.layer === layer);
    const [strongest] = ofLayer.toSorted((a, b) => opacityOf(b) - opacityOf(a));
    return strongest ? [strongest] : [];
  });
}

function opacityOf({ paint }: DrawnSign): number {
  const value = paint['line-opacity'] ?? paint['fill-opacity'] ?? paint['circle-opacity'];
  return typeof value === 'number' ? value : 1;
}
