import { escaped } from '../../../src/tools/pages/html';
import { beforeAll, describe, expect, test } from 'vitest';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { citedIn } from '../../../src/domain/reading/cited';
import type { Compiled } from '../../../src/tools/geodata/compile';
import { readDrawings, siteFiles, type SiteFile } from '../../../src/tools/pages/site';
import type { Renderer } from '../../../src/tools/pages/renderer';
import { compiledAtlas } from '../../compiledAtlas';
import { BUILT, pageRenderer } from '../../pageRenderer';
import { wrongWords } from './schemaOrg';

let compiled: Compiled;
let files: readonly SiteFile[];
let renderer: Renderer;

beforeAll(async () => {
  renderer = await pageRenderer();
  compiled = compiledAtlas();
  files = made(compiled, null);
}, 240_000);

function made(compiled: Compiled, site: string | null): readonly SiteFile[] {
  return siteFiles({
    compiled,
    drawings: readDrawings('.', 'geodata'),
    assets: { files: BUILT, policy: "default-src 'self'" },
    renderer,
    site,
    changelog:
      '# Changes\n\n## Next\n\n- Not out.\n\n## 1.1 – 2026-11-29\n\n- A `?embed` & more.\n- Two.\n',
  });
}

let known: readonly SiteFile[] | null = null;

/** The same where the site's address is known. */
function placed(): readonly SiteFile[] {
  return (known ??= made(compiled, 'https://example.org/atlas/'));
}

function pageOf(id: string): string {
  return files.find(({ path }) => path === `articles/${id}/index.html`)?.text ?? '';
}

test('each article has a page, and all are listed in one', () => {
  for (const { id, title } of compiled.manifest.articles) {
    expect(pageOf(id)).toMatch(/<h1[ >]/);
    const contents = files.find(({ path }) => path === 'articles/index.html')?.text;
    expect(contents).toContain(`href="../articles/${id}/"`);
    expect(contents).toContain(title);
  }
});

test('each language has a page that lists what there is in it by its name, and all of them name each other', () => {
  const { languages } = compiled.manifest.meta;
  const read = languages.filter(({ id }) =>
    compiled.translations.some((each) => each.language === id),
  );
  expect(read.length).toBeGreaterThan(0);
  for (const { id, tag = id } of read) {
    const page = files.find(({ path }) => path === `articles/${id}/index.html`)?.text;
    expect(page).toContain(`<html lang="${tag}">`);
    for (const [folder, title] of listedIn(id)) {
      expect(page).toContain(`href="../../articles/${folder}"`);
      expect(page).toContain(title);
    }
    for (const other of read) expect(page).toContain(`href="../../articles/${other.id}/"`);
    expect(page).toContain('hreflang="x-default" href="../../articles/"');
    expect(pageOf(`the-war-in-brief/${id}`)).toContain(`href="../../../articles/${id}/"`);
  }
});

test('the maps of a page say in its language what they are and what is on them, or mark it', () => {
  const english =
    /<(?:text|a|b)\b(?![^>]*lang=)[^>]*>(?:<textPath[^>]*>)?[^<]*[A-Za-z]{3}|aria-label="[^"]*[A-Za-z]{3}/g;
  const maps = ['ru', 'ja', 'ko', 'zh'].flatMap(
    (id) => pageOf(`the-war-in-brief/${id}`).match(/<figure class="[ol].*?<\/figure>/gs) ?? [],
  );
  expect([maps.length > 20, ...maps.flatMap((map) => map.match(english) ?? [])]).toEqual([true]);
});

/** The folder and the title of each article, in a language where it is to be had in that. */
function listedIn(language: string): readonly (readonly [folder: string, title: string])[] {
  return compiled.manifest.articles.map(({ id, title }) => {
    const own = compiled.translations.find(
      (each) => each.language === language && each.article === id,
    );
    return own ? [`${id}/${language}/`, own.title] : [`${id}/`, title];
  });
}

test('whoever comes to no page is told so in every language, and led on', () => {
  const page = files.find(({ path }) => path === '404.html')?.text ?? '';
  for (const language of new Set(compiled.translations.map((each) => each.language)))
    expect(page).toContain(`href="/articles/${language}/"`);
});

test('each language has its feed, by its own title', () => {
  for (const { language, words } of compiled.words) {
    const feed = placed().find(({ path }) => path === `feed.${language}.xml`)?.text ?? '';
    expect(feed).toContain(`<title>${words.title}</title>`);
    expect(feed).toContain(`https://example.org/atlas/articles/${language}/`);
    expect(feed).toContain('<content type="text" xml:lang="en">');
  }
});

test('a page holds every passage with its anchor and its moment', () => {
  for (const article of compiled.manifest.articles) {
    const page = pageOf(article.id);
    for (const passage of passagesIn(article)) {
      expect(page).toContain(`<p id="${passage.id.slice(article.id.length + 1)}" data-passage=`);
      expect(page).toContain(`href="../../#at=${passage.id}"`);
      for (const feature of passage.features) expect(page).toContain(`../../#sel=${feature}`);
    }
  }
});

test('every note leads to a source on the page, every id is there once', () => {
  for (const article of compiled.manifest.articles) {
    const page = pageOf(article.id);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const notes = [...page.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
    expect(notes.every((id) => ids.includes(id))).toBe(true);
    expect(page.match(/<li id="source-/g)).toHaveLength(citedIn(article).length);
  }
});

test('all addresses of the site are relative to the page', () => {
  for (const { id } of compiled.manifest.articles) {
    const page = pageOf(id);
    expect(page).not.toMatch(/(?:href|src)="\/(?!\/)/);
    expect(page).not.toContain('rel="canonical"');
    expect(page).toContain('src="../../assets/index.js"');
  }
});

test('styles come before the text; faces, code and data wait behind it in a template', () => {
  const page = pageOf('the-siege');
  const order = [
    'rel="stylesheet"',
    '<body>',
    '<h1',
    '</article>',
    '<template id="ahead">',
    'assets/serif.woff2',
    'assets/first.js',
    'geodata/articles/the-siege.',
    '</template></body>',
  ].map((part) => page.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('Lake Baikal is on the maps of the railway', () => {
  const [, data = ''] = /class="lake" d="([^"]*)"/.exec(pageOf('the-railway')) ?? [];
  expect(data.length).toBeGreaterThan(100);
});

test('each page draws its maps without a request', () => {
  for (const { id } of compiled.manifest.articles) {
    expect(pageOf(id)).toContain('class="overview"');
    expect(pageOf(id)).not.toMatch(/<image|NaN|undefined/);
  }
});

describe('what a page tells machines', () => {
  const data = (page: string): { '@graph': readonly Record<string, unknown>[] } => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    return JSON.parse(json) as { '@graph': readonly Record<string, unknown>[] };
  };

  test('the figures of an article are drawn on its page, each with a table of its values', () => {
    const figures = compiled.manifest.articles.flatMap((article) =>
      passagesIn(article).flatMap(({ plots = [] }) =>
        plots.map((plot) => ({ id: article.id, plot })),
      ),
    );
    expect(figures.length).toBeGreaterThan(5);
    for (const { id, plot } of figures) {
      const page = pageOf(id);
      const figure = page.slice(page.indexOf(`id="plot-${plot.id}"`)).split('</figure>')[0] ?? '';
      for (const { says } of plot.drawing.marks) expect(figure).toContain(escaped(says));
      const values = [...figure.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, value]) => value);
      for (const { value } of plot.rows) expect(values).toContain(escaped(value));
      expect(figure).not.toMatch(/NaN|undefined|style=/);
    }
  });

  test('is the article, its places and the data', () => {
    const [article, dataset] = data(pageOf('the-war-in-brief'))['@graph'];
    expect(article).toMatchObject({ '@type': 'Article', headline: 'The war in brief' });
    expect(article?.mentions).toContainEqual(
      expect.objectContaining({ '@type': 'Event', name: 'Battle of Mukden' }),
    );
    expect(dataset).toMatchObject({ '@type': 'Dataset', name: compiled.manifest.meta.title });
    expect(dataset?.distribution).toHaveLength(compiled.files.length);
  });

  test('is said in words of schema.org, on every page', () => {
    for (const { path, text } of [...files, ...placed()]) {
      // The pages that only list articles tell machines nothing.
      if (!/^articles\/[\w-]{3,}\/(?:.+\/)?index\.html$/.test(path)) continue;
      const graph = data(text)['@graph'];
      expect(graph.length, path).toBeGreaterThan(1);
      expect(
        graph.flatMap((node) => wrongWords(node)),
        path,
      ).toEqual([]);
    }
  });

  test.each([
    [{ '@type': 'Battle', name: 'Mukden' }, 'no type “Battle”'],
    [{ '@type': 'Place', nam: 'Mukden' }, 'has no such property'],
    [{ '@type': 'Place', startDate: '1905' }, 'a Place has no such property'],
    [{ '@type': 'Place', name: { '@type': 'Text' } }, 'Text; expected Text'],
    [{ '@type': 'Event', startDate: 'in spring' }, 'in spring; expected Date or DateTime'],
    [{ '@type': 'Event', startDate: 1905 }, '1905; expected Date or DateTime'],
    [{ '@type': 'Event', location: { '@type': 'Dataset' } }, 'Dataset; expected Place'],
    [{ '@type': 'Place', geo: { '@type': 'GeoCoordinates', lat: 41 } }, 'GeoCoordinates.lat'],
    [{ '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: [null] } }, 'null; expected'],
    [{ name: 'Mukden' }, 'no type'],
  ])('%j is not', (node, said) => {
    expect(wrongWords(node).join()).toContain(said);
  });

  test('has whole addresses when the site’s own is known, and then there is a sitemap', () => {
    const articles = compiled.manifest.articles.filter(({ id }) => id === 'the-siege');
    const one = { ...compiled, manifest: { ...compiled.manifest, articles } };
    const site = made(one, 'https://example.org/atlas/');
    const page = site.find(({ path }) => path === 'articles/the-siege/index.html')?.text ?? '';
    expect(page).toContain(
      '<meta property="og:url" content="https://example.org/atlas/articles/the-siege/" />',
    );
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/atlas/articles/the-siege/" />',
    );
    expect(page).toContain(
      '<meta property="og:image" content="https://example.org/atlas/articles/the-siege/card.png" />',
    );
    expect(data(page)['@graph'][0]?.url).toBe('https://example.org/atlas/articles/the-siege/');
    expect(site.map(({ path }) => path)).toContain('sitemap.xml');
    expect(files.map(({ path }) => path)).not.toContain('sitemap.xml');
  });
});

test('with the site’s address there are a feed of editions and an answer on how to embed', () => {
  expect(files.some(({ path }) => /feed|oembed/.test(path))).toBe(false);
  const textOf = (name: string) => placed().find(({ path }) => path === name)?.text ?? '';
  expect(textOf('feed.xml')).toContain('<title>1.1 – 2026-11-29</title>');
  expect(textOf('feed.xml')).toContain('A ?embed &amp; more. Two.');
  expect(textOf('feed.xml')).not.toContain('Not out');
  const answer: unknown = JSON.parse(textOf('oembed.json'));
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 600 });
  expect(textOf('oembed.json')).toContain('https://example.org/atlas/?embed');
});

describe('an article in another language', () => {
  const SITE = 'https://example.org/atlas/';
  const pageIn = (language: string): string =>
    placed().find(({ path }) => path === `articles/the-war-in-brief/${language}/index.html`)
      ?.text ?? '';

  test.each([
    ['ru', 'ru', 'Коротко о войне', 'ru_RU'],
    ['ja', 'ja', '日露戦争', 'ja_JP'],
    ['ko', 'ko', '러일 전쟁', 'ko_KR'],
    ['zh', 'zh-Hans', '日俄战争', 'zh_CN'],
  ])(
    'has a page of its own in %s, which says so and names the others',
    (id, tag, title, locale) => {
      const page = pageIn(id);
      const own = `${SITE}articles/the-war-in-brief/`;
      expect(page).toContain(`<html lang="${tag}">`);
      expect(page).toMatch(new RegExp(`<title>[^<]*${title}`));
      expect(page).toContain(`<link rel="canonical" href="${own}${id}/"`);
      expect(page).toContain(`content="${locale}"`);
      for (const [hreflang, href] of [
        ['en', own],
        ['ru', `${own}ru/`],
        ['ja', `${own}ja/`],
        ['ko', `${own}ko/`],
        ['zh-Hans', `${own}zh/`],
        ['x-default', own],
      ] as const) {
        expect(page).toContain(`<link rel="alternate" hreflang="${hreflang}" href="${href}" />`);
      }
      expect(page).toMatch(new RegExp(`<article[^>]* lang="${tag}"`));
      const said = [`"inLanguage":"${tag}"`, '"translationOfWork"', `data-language="${id}">`];
      for (const words of said) expect(page).toContain(words);
      expect(placed().find(({ path }) => path === 'sitemap.xml')?.text).toContain(`${own}${id}/`);
    },
  );

  test('has every passage of the article, and its sources, once', () => {
    const [article] = compiled.manifest.articles;
    expect(article?.translations).toEqual(['ru', 'ja', 'zh', 'ko']);
    for (const language of article?.translations ?? []) {
      const page = pageIn(language);
      for (const { id } of article ? passagesIn(article) : []) {
        expect(page.split(`data-passage="${id}"`)).toHaveLength(2);
      }
      expect(page.match(/<li id="source-/g)).toHaveLength(article ? citedIn(article).length : 0);
      expect(page).toContain('href="../../../#sel=tsushima"');
    }
  });

  test('has its letters on their way, and the original has not', () => {
    expect(pageIn('ja')).toMatch(/assets\/text-ja-x[^]+assets\/both-ja-x/);
    expect(pageIn('ja')).not.toMatch(/assets\/(?:text|both)-ko/);
    expect(pageOf('the-war-in-brief')).not.toMatch(/(?:text|both)-ja/);
  });
});
