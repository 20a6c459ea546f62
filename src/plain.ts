import './ui/plain/plain.css';

// The page as it looks without scripts and on paper, for who asks for it with `?plain`.

void import('./faces');
// In development the styles of the components come with their code.
if (import.meta.env.DEV) await import('./openAtlas');
for (const sheet of document.querySelectorAll<HTMLLinkElement>(
  'link[rel="stylesheet"][media="print"]',
)) {
  sheet.media = 'all';
}
// On paper an address should be whole; only the browser knows where the site lies.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.moment')) {
  link.dataset.address = link.href;
}
