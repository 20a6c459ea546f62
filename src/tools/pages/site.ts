import { join } from 'node:path';
import { type Atlas, createAtlas } from '../../domain/atlas/atlas';
import { inAtlasWords } from '../../domain/atlas/atlasWords';
import { type LanguageId, isLanguageId } from '../../domain/atlas/id';
import type { Compiled } from '../geodata/compile';
import { articlePage } from './page/articlePage';
import { cardSvg } from './card/card';
import { drawn } from './card/drawn';
import { contentsPage } from './page/contentsPage';
import type { Drawings } from './figures';
import { cardOf, contentsIn, folderIn, folderOf } from './links';
import { feed, feedIn } from './metadata/feed';
import { OEMBED, oembed } from './metadata/oembed';
import { readPlaceNames } from './map/places';
import { notFoundPage } from './page/notFoundPage';
import type { Assets } from './page/pageFrame';
import type { Renderer } from './renderer';
import { type Workshop, languagesRead, metaIn } from './workshop';
import { robots, sitemap } from './metadata/sitemap';

/** A file of the built site, its path from the root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** What pages are made from. */
export interface SiteInput {
  readonly compiled: Compiled;
  readonly drawings: Drawings;
  readonly assets: Assets;
  readonly renderer: Renderer;
  /** The site's address with a slash at its end; `null` when it is not known: then there is no sitemap. */
  readonly site: string | null;
  /** What changed from edition to edition; empty when nothing is said. */
  readonly changelog: string;
}

/** A page for each article, their contents, the page for addresses that lead nowhere, `robots.txt` and, with a known address, the sitemap. */
export function siteFiles(input: SiteInput): readonly SiteFile[] {
  const workshop = workshopOf(input);
  const { atlas, site } = workshop;
  const read = languagesRead(workshop);
  const folders = atlas.articles.flatMap((article) => [
    folderOf(article),
    ...(article.translations ?? []).map((language) => folderIn(article.id, language)),
  ]);
  return [
    ...atlas.articles.map((article) => ({
      path: `${folderOf(article)}index.html`,
      text: articlePage(workshop, article),
    })),
    ...translationPages(workshop),
    ...[null, ...read].map((language) => ({
      path: `${contentsIn(language)}index.html`,
      text: contentsPage(workshop, language),
    })),
    { path: '404.html', text: notFoundPage(workshop) },
    { path: 'robots.txt', text: robots(site) },
    ...(site === null
      ? []
      : addressedFiles(input, workshop, site, [
          '',
          ...[null, ...read].map(contentsIn),
          ...folders,
        ])),
  ];
}

/** Each article in each of its other languages. */
function translationPages(workshop: Workshop): readonly SiteFile[] {
  const { atlas, translations } = workshop;
  return translations.flatMap((translation) => {
    const article = atlas.articles.find(({ id }) => id === translation.article);
    if (!article) return [];
    const path = `${folderIn(article.id, translation.language)}index.html`;
    return { path, text: articlePage(workshop, article, translation) };
  });
}

/** What there can only be where the site's address is known. */
function addressedFiles(
  { compiled, changelog }: SiteInput,
  workshop: Workshop,
  site: string,
  pages: readonly string[],
): readonly SiteFile[] {
  const { meta } = compiled.manifest;
  const news = [null, ...languagesRead(workshop)].flatMap((language) => {
    const text = feed(metaIn(workshop, language), changelog, site, language);
    return text === null ? [] : [{ path: feedIn(language), text }];
  });
  return [
    { path: 'sitemap.xml', text: sitemap(site, pages) },
    { path: OEMBED, text: oembed(meta, site) },
    ...news,
  ];
}

/** A picture of the built site, its path from the root. */
export interface SitePicture {
  readonly path: string;
  readonly png: Uint8Array;
}

/** The picture of each article’s previews; `colours` are CSS custom properties such as `--paper: #f7f0dd;`. */
export async function sitePictures(
  { compiled, drawings }: Pick<SiteInput, 'compiled' | 'drawings'>,
  colours: string,
): Promise<readonly SitePicture[]> {
  const { atlas } = readOnce(compiled);
  const { articles } = atlas;
  // All are said at once: while the pages are written nothing else is said to the thread that draws.
  const pngs = await drawn(articles.map((article) => cardSvg(atlas, article, drawings, colours)));
  return articles.flatMap((article, nth) => {
    const png = pngs[nth];
    return png ? [{ path: cardOf(article), png }] : [];
  });
}

/** Names of the maps; none where a fork does not have them. */
export function readDrawings(root: string, geodata: string): Drawings {
  return { names: readPlaceNames(join(root, geodata, 'labels.geojson')) };
}

function workshopOf({ compiled, ...rest }: SiteInput): Workshop {
  const { manifest, files, openings, battles, translations, translationFiles, words } = compiled;
  const once = readOnce(compiled);
  const { atlas } = once;
  return {
    plates: battles,
    ...once,
    spoken: new Map(
      words.flatMap(({ language, words: own }): [LanguageId, Atlas][] =>
        isLanguageId(language) ? [[language, inAtlasWords(atlas, own, language)]] : [],
      ),
    ),
    manifest,
    openings: new Map(openings.map(({ article, fileName }) => [article, fileName])),
    translations,
    translationFiles: new Map(
      translations.map((translation, nth) => [translation, translationFiles[nth]?.fileName ?? '']),
    ),
    files: files.map(({ theme, fileName }) => ({
      title: manifest.meta.themes.find(({ id }) => id === theme)?.title ?? theme,
      path: fileName,
    })),
    ...rest,
  };
}

/** Read once for the pages and the pictures of the same build. */
const readBefore = new WeakMap<Compiled, Read>();
type Read = Pick<Workshop, 'atlas' | 'summaries'>;

function readOnce(compiled: Compiled): Read {
  const read = readBefore.get(compiled) ?? readAtlas(compiled);
  readBefore.set(compiled, read);
  return read;
}

function readAtlas({ manifest, features }: Compiled): Read {
  return {
    atlas: createAtlas({ ...manifest, features }),
    summaries: new Map(features.map(({ id, summary }) => [id, summary])),
  };
}
