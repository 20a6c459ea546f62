import type { notices } from './en/notices';

/** What may not come of the atlas; each has its sentence. */
export type Part = 'article' | 'translation' | 'others' | 'people' | 'search' | 'plates';

/** What is said of something that failed: of a part that did not come the sentence for it, else the failure's own words. */
export function lostText(reason: unknown, words: typeof notices): string {
  const part = reason instanceof Error && 'part' in reason ? reason.part : null;
  if (typeof part === 'string' && isPart(part, words)) return words[part];
  return reason instanceof Error ? reason.message : String(reason);
}

function isPart(part: string, words: typeof notices): part is Part {
  return Object.hasOwn(words, part);
}
