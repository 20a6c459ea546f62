import type { Atlas } from '../../domain/atlas/atlas';
import { fallbackOf, type Shown } from '../../domain/reading/picture';
import { type Html, markup } from './html';
import { ROOT } from './links';

/** A picture of a passage as it stands on a page without scripts. */
export function pictureMarkup({ pictures }: Atlas, { picture: id, caption }: Shown): Html | null {
  const picture = pictures.find((each) => each.id === id);
  if (!picture) return null;
  const { files, alt, width, height, credit, licence } = picture;
  const sources = files.map(
    ({ type, fileName }) => markup`<source type="${type}" srcset="${ROOT}${fileName}" />`,
  );
  const terms =
    licence.url === null
      ? licence.name
      : markup`<a href="${licence.url}" rel="noopener license">${licence.name}</a>`;
  return markup`<figure class="picture">
    <picture>
      ${sources}
      <img src="${ROOT}${fallbackOf(picture)}" alt="${alt}" width="${width}" height="${height}"
        loading="lazy" decoding="async" />
    </picture>
    <figcaption>${caption} <small>${credit} · ${terms}</small></figcaption>
  </figure>`;
}
