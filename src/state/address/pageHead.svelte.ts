import { tagOf } from '../../domain/atlas/languages';
import { addressInSite } from '../device/browserStore';
import type { Explorer } from '../explorer.svelte';

/** What the browser's tab and history call the moment: what is selected, else what is read, else the atlas. */
export function pageTitle(explorer: Explorer): string {
  const { selectedFeature, selectedPerson, text, atlas } = explorer;
  const { title, subtitle } = atlas.meta;
  const selected = selectedFeature?.title ?? selectedPerson?.name;
  const what = selected ?? (isOpening(explorer) ? null : text?.title);
  return what ? `${what} – ${title}` : `${title} – ${subtitle}`;
}

/** Where what is read has its own page, from the folder of the site; the site itself at its opening. */
export function canonicalPath(explorer: Explorer): string {
  const { text } = explorer;
  if (text?.language !== undefined) return `articles/${text.id}/${text.language}/`;
  return text && !isOpening(explorer) ? `articles/${text.id}/` : '';
}

/** Where the atlas opens, in its own language. */
function isOpening({ text, activePassage, atlas }: Explorer): boolean {
  const { opening } = atlas.meta;
  return activePassage === null && text?.id === opening.article && text.language === undefined;
}

/** Keeps the page's title, the language that it is in and its canonical address true while the calling component lives. */
export function keepPageHead(explorer: Explorer): void {
  $effect(() => {
    document.title = pageTitle(explorer);
    document.documentElement.lang = tagOf(explorer.atlas.meta.languages, explorer.words.language);
  });
  $effect(() => {
    canonicalLink().href = addressInSite(canonicalPath(explorer));
  });
}

/** The page of an article brings one; the atlas's own page gets one. */
function canonicalLink(): HTMLLinkElement {
  const present = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (present) return present;
  const link = document.createElement('link');
  link.rel = 'canonical';
  document.head.append(link);
  return link;
}
