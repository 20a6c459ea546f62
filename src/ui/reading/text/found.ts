import type { Found } from '../../../domain/reading/article';

/** What a link found by the linker says of itself to style and to those who correct it; nothing for an author's own. */
export function foundMarks(found: Found | undefined): Readonly<Record<`data-${string}`, string>> {
  return found ? { 'data-find': found.key, 'data-sure': found.sure } : {};
}
