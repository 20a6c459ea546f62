import type { Article } from '../../domain/article';
import { type Atlas, passagesIn } from '../../domain/atlas';
import type { AtlasFeature } from '../../domain/feature';
import type { Instant } from '../../domain/time';
import { Html } from './html';
import { cardOf, featureLink, folderOf, ROOT } from './links';
import { descriptionOf } from './text';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const PUBLISHER = 'World War Zero contributors';

/** A file with the features of one theme, from the root of the site. */
export interface DataFile {
  readonly title: string;
  readonly path: string;
}

/**
 * What a page tells machines in the words of schema.org: the article, the places it tells of, and the atlas
 * as a set of data. `site` is the site's own address with a slash at its end; `null` when it is not known.
 */
export function jsonLd(
  atlas: Atlas,
  article: Article,
  files: readonly DataFile[],
  site: string | null,
): Html {
  const dataset = datasetOf(atlas, files, site);
  const graph = [
    {
      '@type': 'Article',
      headline: article.title,
      alternativeHeadline: article.subtitle,
      description: descriptionOf(article),
      inLanguage: 'en',
      ...(site === null ? {} : { url: site + folderOf(article) }),
      image: (site ?? ROOT) + cardOf(article),
      author: organization(),
      publisher: organization(),
      license: LICENCE,
      isAccessibleForFree: true,
      isBasedOn: { '@id': dataset['@id'] },
      about: {
        '@type': 'Event',
        name: 'Russo-Japanese War',
        startDate: '1904-02',
        endDate: '1905-09',
      },
      mentions: placesIn(atlas, article, site),
    },
    dataset,
  ];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // No markup in it may end the element that holds it.
  return new Html(
    `<script type="application/ld+json">${text.replaceAll('<', String.raw`\u003c`)}</script>`,
  );
}

function organization(): object {
  return { '@type': 'Organization', name: PUBLISHER };
}

function datasetOf(atlas: Atlas, files: readonly DataFile[], site: string | null) {
  const { title, subtitle, longSpan } = atlas.meta;
  return {
    '@type': 'Dataset',
    '@id': `${site ?? ROOT}#dataset`,
    name: title,
    description: subtitle,
    ...(site === null ? {} : { url: site }),
    license: LICENCE,
    creator: organization(),
    isAccessibleForFree: true,
    temporalCoverage: `${isoDay(longSpan[0])}/${isoDay(longSpan[1] - 1)}`,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: 'application/geo+json',
      contentUrl: (site ?? ROOT) + file.path,
    })),
  };
}

/** The mentioned features that stand at one point, each once. */
function placesIn(atlas: Atlas, article: Article, site: string | null): readonly object[] {
  const ids = new Set(passagesIn(article).flatMap(({ features }) => features));
  return [...ids]
    .flatMap((id) => atlas.byId.get(id) ?? [])
    .flatMap((feature) => placeOf(feature, site) ?? []);
}

function placeOf({ id, title, names, summary, geometry }: AtlasFeature, site: string | null) {
  if (geometry?.type !== 'Point') return null;
  const [longitude, latitude] = geometry.coordinates;
  const others = [...new Set(Object.values(names))].filter((name) => name !== title);
  return {
    '@type': 'Place',
    name: title,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: summary,
    ...(site === null ? {} : { url: featureLink(id).replace(ROOT, site) }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

function isoDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}
