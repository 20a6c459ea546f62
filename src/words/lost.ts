import type { notices } from './en/notices';
import type { RefusalWords } from './en/refusals';

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

/** Why a document could not be read: the sentence for it, else the failure's own words. */
export function refusalText(reason: unknown, words: RefusalWords): string {
  const why = reason instanceof Error && 'why' in reason ? reason.why : null;
  if (typeof why === 'string' && isRefusal(why, words)) return words[why];
  return reason instanceof Error ? reason.message : String(reason);
}

function isRefusal(why: string, words: RefusalWords): why is keyof RefusalWords {
  return Object.hasOwn(words, why);
}
