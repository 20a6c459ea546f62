import type { timeline } from '../words/en/timeline';
import type { Atlas } from './atlas/atlas';
import type { AtlasMeta } from './atlas/meta';
import type { AtlasFeature, Belligerent } from './atlas/feature/feature';
import { colouredSides } from './atlas/sides';

/** How the histogram divides what happens: by theme, or by whose deed it was. */
export type Division = 'theme' | 'side';

/** Bars of one kind: their name in the key, and the CSS colour they are drawn in. */
export interface Series {
  readonly name: string;
  readonly ink: string;
}

/** A division's series in their order: the atlas's themes, or each side alone, several together, and others. */
export function seriesIn(
  { themes, sides }: Pick<AtlasMeta, 'themes' | 'sides'>,
  division: Division,
  words: Pick<typeof timeline, 'sideAlone' | 'both' | 'several' | 'others'>,
): readonly Series[] {
  if (division === 'theme') {
    return themes.map(({ id, title }) => ({ name: title, ink: `var(--theme-${id})` }));
  }
  const parties = colouredSides(sides);
  return [
    ...parties.map(({ id, name }) => ({ name: words.sideAlone(name), ink: `var(--side-${id})` })),
    { name: parties.length === 2 ? words.both : words.several, ink: 'var(--accent)' },
    { name: words.others, ink: 'var(--neutral)' },
  ];
}

/** Which series of its division an event belongs to, from 0. */
export function seriesOf(
  atlas: Pick<Atlas, 'meta' | 'byId'>,
  event: AtlasFeature,
  division: Division,
): number {
  const { themes, sides } = atlas.meta;
  if (division === 'theme') return themes.findIndex(({ id }) => id === event.theme);
  const parties = colouredSides(sides).map(({ id }) => id);
  const took = belligerentsOf(atlas, event).map(({ side }) => side);
  const [first, ...more] = parties.filter((id) => took.includes(id));
  if (first === undefined) return parties.length + 1;
  return more.length > 0 ? parties.length : parties.indexOf(first);
}

/** Its own, else those of the nearest whole that has any. */
function belligerentsOf(
  atlas: Pick<Atlas, 'byId'>,
  { belligerents, partOf }: AtlasFeature,
): readonly Belligerent[] {
  if (belligerents.length > 0) return belligerents;
  for (const id of partOf) {
    const whole = atlas.byId.get(id);
    const inherited = whole ? belligerentsOf(atlas, whole) : [];
    if (inherited.length > 0) return inherited;
  }
  return [];
}
