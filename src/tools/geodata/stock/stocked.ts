import type { WrittenTheme } from '../../../data/manifest';
import type { Geodata } from '../geodata';
import type { RendererId } from '../../../domain/atlas/renderers';

/**
 * A theme of more features than these comes as tiles, unless it says otherwise: the page would hold a kilobyte of each
 * event, ten of a course with its stops, and lay a curve of some hundred points through every line. What has no figure is
 * drawn of the page alone.
 */
export const MOST_ON_PAGE: Readonly<Partial<Record<RendererId, number>>> = {
  events: 20_000,
  network: 2000,
  tracks: 5000,
};

/** Whether a theme of so many features comes as tiles. */
export function isStocked(
  { source, renderer }: Pick<WrittenTheme, 'source' | 'renderer'>,
  count: number,
): boolean {
  if (source !== undefined) return source === 'tiles';
  return count > (MOST_ON_PAGE[renderer] ?? Infinity);
}

/** The ids of the themes that come as tiles; the one whose ships the atlas opens with comes with the page, however large. */
export function stockedThemes({
  atlas,
  features,
}: Pick<Geodata, 'atlas' | 'features'>): ReadonlySet<string> {
  const counts = new Map<WrittenTheme, number>();
  const opening = new Set<WrittenTheme>();
  for (const { theme, feature } of features) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
    if (feature.id === atlas.opening.track) opening.add(theme);
  }
  return new Set(
    [...counts].flatMap(([theme, count]) =>
      isStocked(theme, opening.has(theme) ? 0 : count) ? theme.id : [],
    ),
  );
}
