import { OWN_LANGUAGE, tagOf } from '../../domain/atlas/languages';
import type { Explorer } from '../explorer.svelte';
import type { Memory } from './memory.svelte';

/**
 * Offers, once, to go on in the language that the browser wishes for, in that language itself. `wishes` are the browser's,
 * the dearest first. Nothing is offered where nothing can be remembered, or where a language is read in already.
 */
export function offerLanguage(
  explorer: Pick<Explorer, 'atlas' | 'notices' | 'readIn' | 'translations'>,
  memory: Memory,
  wishes: readonly string[],
): void {
  if (!memory.keeps || memory.language !== null || explorer.translations.language !== null) return;
  const { languages } = explorer.atlas.meta;
  const spoken: readonly string[] = [OWN_LANGUAGE.tag, ...languages.map(({ id }) => id)];
  const [wish] = wishes
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .filter((id) => spoken.includes(id));
  const language = languages.find(({ id }) => id === wish);
  if (language?.offer === undefined) return;
  memory.keepLanguage(null);
  const { id, offer } = language;
  explorer.notices.offer('', offer, () => explorer.readIn(id), tagOf(languages, id));
}
