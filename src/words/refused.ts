import type { RefusalWords } from './en/refusals';

/** Why a document could not be read: the sentence for it, else the failure's own words. */
export function refusalText(reason: unknown, words: RefusalWords): string {
  const why = reason instanceof Error && 'why' in reason ? reason.why : null;
  if (typeof why === 'string' && isRefusal(why, words)) return words[why];
  return reason instanceof Error ? reason.message : String(reason);
}

function isRefusal(why: string, words: RefusalWords): why is keyof RefusalWords {
  return Object.hasOwn(words, why);
}
