import type { AtlasMeta } from '../../domain/atlas/meta';
import type { legend } from '../../words/en/legend';

/**
 * What a sign stands for, in words: "Battle", "Course of Japanese ships", "Frontier", "China". A theme's signs and the powers
 * come with words of their own; those of the base map have theirs among the screen's.
 */
export function signText(
  what: string,
  { signs: own }: Pick<AtlasMeta, 'signs'>,
  { signs }: typeof legend,
): string {
  return own?.get(what) ?? signs[what] ?? what;
}
