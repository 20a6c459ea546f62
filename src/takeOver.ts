import './ui/articlePage.css';

// An article's page is complete as it is served: previews, search engines and readers without scripts get the
// text. Where scripts run, the page becomes the atlas opened at that article, without a second navigation: the
// text stays until the atlas's code has come, and for good when it does not come.
//
// Before the atlas starts, the address becomes its own (`…/#at=article.passage`). So there is one kind of link
// to a moment wherever the reader came in, and all that the atlas asks for, which is relative to the document,
// is found from any folder of any host. With `?plain` the page stays as it is, for printing above all.

const { article } = document.body.dataset;
const root = new URL('../../', location.href);

if (new URLSearchParams(location.search).has('plain')) writeAddresses();
else if (article !== undefined) void takeOver(article);

async function takeOver(id: string): Promise<void> {
  const atlas = await import('./openAtlas').catch(() => null);
  if (!atlas) return;
  // Relative to the page's own address, which is about to change.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]')) {
    link.setAttribute('href', link.href);
  }
  const target = document.createElement('div');
  target.id = 'app';
  history.replaceState(null, '', new URL(momentHash(id), root));
  await atlas.openAtlas(target);
  document.body.className = '';
  document.body.replaceChildren(target);
}

/** A hash that is already a moment is kept; `#passage` is one of the page's own. */
function momentHash(id: string): string {
  const hash = location.hash.slice(1);
  if (hash.includes('=')) return `#${hash}`;
  const passages = [...document.querySelectorAll('.text p[id]')].map((passage) => passage.id);
  const passage = passages.find((name) => name === hash) ?? passages[0];
  return passage === undefined ? '' : `#at=${encodeURIComponent(`${id}.${passage}`)}`;
}

/** On paper an address should be whole; only the browser knows where the site lies. */
function writeAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.moment')) {
    link.dataset.address = link.href;
  }
}
