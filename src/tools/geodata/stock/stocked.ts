import type { WrittenTheme } from '../../../data/manifest';

/** A theme of more features than these comes as tiles, unless it says otherwise: the page would hold a kilobyte of each. */
export const MOST_ON_PAGE = 20_000;

/** Whether a theme of so many features comes as tiles. */
export function isStocked(
  { source, renderer }: Pick<WrittenTheme, 'source' | 'renderer'>,
  count: number,
): boolean {
  if (source !== undefined) return source === 'tiles';
  return renderer === 'events' && count > MOST_ON_PAGE;
}

/** The ids of the themes that come as tiles. */
export function stockedThemes(
  features: readonly { readonly theme: WrittenTheme }[],
): ReadonlySet<string> {
  const counts = new Map<WrittenTheme, number>();
  for (const { theme } of features) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([theme, count]) => (isStocked(theme, count) ? theme.id : [])),
  );
}
