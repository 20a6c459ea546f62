import { untrack } from 'svelte';
import type { ArticleId, LanguageId } from '../../domain/atlas/id';
import type { Translation } from '../../domain/reading/translation';
import { notices } from '../../words/en/notices';
import { lostText } from '../../words/lost';
import type { Explorer } from '../explorer.svelte';

/**
 * Has the article that is read fetched in the wished language, while the calling component lives; where there is none, the
 * first that there is in it, which is offered instead. What cannot be had is said, and read in the atlas's own language.
 */
export function keepTranslation(
  explorer: Explorer,
  load: (article: ArticleId, language: LanguageId) => Promise<Translation>,
): void {
  // Only asked and added to within the effect: nothing on the screen hangs on it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  const asked = new Set<string>();
  $effect(() => {
    const { language } = explorer.translations;
    const article = wantedIn(explorer, language);
    if (language === null || article === null || explorer.translations.of({ id: article })) return;
    const name = `${article} ${language}`;
    if (asked.has(name)) return;
    asked.add(name);
    load(article, language).then(
      (translation) => {
        untrack(() => {
          explorer.takeTranslation(translation);
        });
      },
      (problem: unknown) => {
        asked.delete(name);
        explorer.notices.say(lostText(problem, explorer.words.in('notices', notices)));
      },
    );
  });
}

/** The article itself, else the first one; `null` when there is none in that language. */
function wantedIn({ article, own }: Explorer, language: LanguageId | null): ArticleId | null {
  if (language === null || article === null) return null;
  const isThere = (each: typeof article): boolean => each.translations?.includes(language) ?? false;
  if (isThere(article)) return article.id;
  return own.articles.find(isThere)?.id ?? null;
}
