import type { Article } from '../../../domain/reading/article';
import type { Atlas } from '../../../domain/atlas/atlas';
import { CARD } from '../card/card';
import { cardOf } from '../links';

/** What previews of a page say. */
export interface Preview {
  readonly type: 'article' | 'website';
  readonly title: string;
  readonly description: string;
  /** The page's own address; `null` when that of the site is not known. */
  readonly url: string | null;
  /**
   * The site's address, or the way to it from the page: previews want a whole address of the picture, but some
   * resolve one.
   */
  readonly root: string;
  /** The article whose map is shown; `null` when there is none. */
  readonly pictured: Article | null;
  /** What the page is in, as BCP 47 has it. */
  readonly lang: string;
}

/** The properties of a page in the words of the Open Graph protocol, https://ogp.me. */
export function openGraphOf(
  { meta }: Pick<Atlas, 'meta'>,
  { type, title, description, url, root, pictured, lang }: Preview,
): readonly (readonly [property: string, content: string])[] {
  return [
    ['og:type', type],
    ['og:site_name', meta.title],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', localeOf(lang)],
    ...(url === null ? [] : [['og:url', url] as const]),
    ...(pictured ? picture(root, pictured) : []),
  ];
}

/** With the country in which most speak it; the atlas's English is that of Britain. */
function localeOf(lang: string): string {
  if (lang === 'en') return 'en_GB';
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

function picture(root: string, article: Article): readonly (readonly [string, string])[] {
  return [
    ['og:image', root + cardOf(article)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', `Map of the places in “${article.title}”`],
  ];
}
