import { NOWHERE, encode } from './state/address/url';
import { wholeWidths } from './domain/reading/picture';
import { isArticleId, isLanguageId, isPassageId } from './domain/atlas/id';

/**
 * Makes the address of an article's page that of the moment in the atlas with which it begins (`…/#at=article.passage`).
 * So there is one kind of link to a moment wherever the reader came in, and all that the atlas asks for, which is
 * relative to the document, is found from any folder of any host. What is given takes the address back.
 */
export function goToRoot(page: HTMLElement): () => void {
  const { root = '', article = '', language = '' } = page.dataset;
  if (root === '') return () => undefined;
  const served = location.href;
  // Relative to the page's own address, which is about to change.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]')) {
    link.setAttribute('href', link.href);
  }
  for (const picture of page.querySelectorAll<HTMLImageElement>('img[src]')) {
    picture.setAttribute('src', picture.src);
  }
  for (const source of page.querySelectorAll<HTMLSourceElement>('source[srcset]')) {
    source.setAttribute('srcset', wholeWidths(source.srcset, served));
  }
  history.replaceState(
    null,
    '',
    new URL(momentHash(page, article, language), new URL(root, served)),
  );
  return () => {
    history.replaceState(null, '', served);
  };
}

/** A hash that is already a moment is kept; `#passage` is one of the page's own. */
function momentHash(page: HTMLElement, article: string, language: string): string {
  const hash = location.hash.slice(1);
  if (hash.includes('=')) return `#${hash}`;
  const passages = [...page.querySelectorAll<HTMLElement>('[data-passage]')];
  const passage = passages.find(({ id }) => id === hash) ?? passages[0];
  const at = passage?.dataset.passage ?? article;
  if (!isPassageId(at) && !isArticleId(at)) return '';
  const read = isLanguageId(language) ? language : null;
  return `#${encode({ ...NOWHERE, at, language: read })}`;
}
