import type { Article } from '../../../domain/reading/article';
import { type Atlas, passagesIn } from '../../../domain/atlas/atlas';
import type { AtlasMeta } from '../../../domain/atlas/meta';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import { happens } from '../../../domain/atlas/feature/happenings';
import { machineDate } from '../../../domain/dates/machineDate';
import { BEGINNING, type Instant } from '../../../domain/dates/time';
import { Html } from '../html';
import { tagOf } from '../../../domain/atlas/languages';
import { alternatesIn } from './alternates';
import { cardOf, featureLink, folderOf, rootOf } from '../links';
import { descriptionOf } from '../text';
import type { DataFile, Summaries } from '../workshop';

/**
 * What a page tells machines in the words of schema.org: the article, the places it tells of, and the atlas
 * as a set of data. `site` is the site's own address with a slash at its end; `null` when it is not known.
 */
export function jsonLd(
  atlas: Atlas,
  article: Article,
  files: readonly DataFile[],
  told: Summaries,
  site: string | null,
): Html {
  const dataset = datasetOf(atlas, files, { site, root: rootOf(article) });
  const [start, end] = atlas.meta.war ?? atlas.meta.span;
  const graph = [
    {
      '@type': 'Article',
      headline: article.title,
      alternativeHeadline: article.subtitle,
      description: descriptionOf(article),
      inLanguage: tagOf(atlas.meta.languages, article.language),
      ...translationsOf(atlas, article, site),
      ...(site === null ? {} : { url: site + folderOf(article) }),
      image: (site ?? rootOf(article)) + cardOf(article),
      ...rightsOf(atlas.meta, ['author', 'publisher']),
      isAccessibleForFree: true,
      isBasedOn: { '@id': dataset['@id'] },
      about: {
        '@type': 'Event',
        name: atlas.meta.subject,
        startDate: isoDay(start),
        endDate: isoDay(end - 1),
      },
      mentions: mentionsIn(atlas, article, told, site),
    },
    dataset,
  ];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // No markup in it may end the element that holds it.
  return new Html(
    `<script type="application/ld+json">${text.replaceAll('<', String.raw`\u003c`)}</script>`,
  );
}

/** The article that it is a translation of, or its own translations; empty where there is one language alone. */
function translationsOf(atlas: Atlas, article: Article, site: string | null): object {
  const works = alternatesIn(atlas, article, site).map(({ tag, language, href }) => {
    return { language, work: { '@type': 'Article', inLanguage: tag, url: href } };
  });
  if (works.length === 0) return {};
  const own = works.find(({ language }) => language === null)?.work;
  if (article.language !== undefined) return { translationOfWork: own };
  return { workTranslation: works.flatMap(({ language, work }) => (language ? work : [])) };
}

/** Who publishes it, in as many roles as are asked for, and under what licence; empty when the atlas says neither. */
function rightsOf({ publisher, licence }: AtlasMeta, roles: readonly string[]): object {
  const organization = { '@type': 'Organization', name: publisher };
  return {
    ...(publisher === null ? {} : Object.fromEntries(roles.map((role) => [role, organization]))),
    ...(licence ? { license: licence.url } : {}),
  };
}

/** The site's address, and the way to it from the page. */
interface Base {
  readonly site: string | null;
  readonly root: string;
}

function datasetOf(atlas: Atlas, files: readonly DataFile[], { site, root }: Base) {
  const { title, description, longSpan } = atlas.meta;
  return {
    '@type': 'Dataset',
    '@id': `${site ?? root}#dataset`,
    name: title,
    description: description,
    ...(site === null ? {} : { url: site }),
    ...rightsOf(atlas.meta, ['creator']),
    isAccessibleForFree: true,
    temporalCoverage: `${isoDay(longSpan[0])}/${isoDay(longSpan[1] - 1)}`,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: 'application/geo+json',
      contentUrl: (site ?? root) + file.path,
    })),
  };
}

/** The mentioned features that stand at one point, each once. */
function mentionsIn(
  atlas: Atlas,
  article: Article,
  told: Summaries,
  site: string | null,
): readonly object[] {
  const ids = new Set(passagesIn(article).flatMap(({ features }) => features));
  return [...ids]
    .flatMap((id) => atlas.byId.get(id) ?? [])
    .flatMap(
      (feature) => thingOf(feature, told.get(feature.id), happens(atlas, feature), site) ?? [],
    );
}

/** What happened is an event at a place, what stands is a place; `null` for what is not at one point. */
function thingOf(
  { id, title, names, geometry, when }: AtlasFeature,
  summary: string | undefined,
  happened: boolean,
  site: string | null,
): object | null {
  if (geometry?.type !== 'Point') return null;
  const [longitude, latitude] = geometry.coordinates;
  const others = [...new Set(Object.values(names))].filter((name) => name !== title);
  const geo = { '@type': 'GeoCoordinates', latitude, longitude };
  const said = {
    name: title,
    ...(summary === undefined ? {} : { description: summary }),
    ...(site === null ? {} : { url: featureLink(id, site) }),
  };
  const alternate = others.length > 0 ? { alternateName: others } : {};
  if (!happened) return { '@type': 'Place', ...said, ...alternate, geo };
  const [name] = others;
  return {
    '@type': 'Event',
    ...said,
    ...alternate,
    ...(when.start === BEGINNING ? {} : { startDate: machineDate(when) }),
    ...(when.end === null ? {} : { endDate: isoDay(when.end - 1) }),
    location: { '@type': 'Place', ...(name === undefined ? {} : { name }), geo },
  };
}

function isoDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}
