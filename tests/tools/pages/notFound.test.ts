import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/tools/geodata/compile';
import { PAGE_POLICY } from '../../../src/tools/launch/serve/security.mjs';
import { siteFiles } from '../../../src/tools/pages/site';
import type { Renderer } from '../../../src/tools/pages/renderer';
import { BUILT, pageRenderer } from '../../pageRenderer';

const SOUND = 'tests/tools/geodata/fixtures/sound';
let renderer: Renderer;
beforeAll(async () => {
  renderer = await pageRenderer();
}, 120_000);

function notFound(site: string | null): string {
  const { compiled } = compile(SOUND);
  if (!compiled) throw new Error('the sound fixture has mistakes');
  const assets = { files: BUILT, policy: PAGE_POLICY };
  const drawings = { names: [] };
  const made = siteFiles({ compiled, drawings, assets, renderer, site, changelog: '' });
  return made.find(({ path }) => path === '404.html')?.text ?? '';
}

/** Where all that the page names lies, shown for an address of a host whose atlas is in `folder`, and what it asked for. */
async function shownAt(path: string, folder: string, short_name = 'A small war') {
  const { document } = parseHTML(notFound(null));
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    const isThere = url === `${folder}manifest.webmanifest`;
    return Promise.resolve(
      isThere ? Response.json({ short_name }) : new Response('<!doctype html>', { status: 404 }),
    );
  };
  const script = document.querySelector('script')?.textContent ?? '';
  runInNewContext(script, { location: { pathname: path }, document, fetch });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const parts = [...document.querySelectorAll('[href]')];
  return { asked, hrefs: parts.map((part) => part.getAttribute('href') ?? '') };
}

describe('the page for addresses that lead nowhere', () => {
  test('begins at the folder of the site where its address is known, without a script', () => {
    const text = notFound('https://example.org/maps/atlas/');
    const { document } = parseHTML(text);
    const hrefs = [...document.querySelectorAll('[href]')].map((part) => part.getAttribute('href'));
    expect(hrefs).toContain('/maps/atlas/assets/page.css');
    expect(hrefs).toContain('/maps/atlas/articles/');
    expect(hrefs.filter((href) => href?.startsWith('/maps/atlas/') !== true)).toEqual([]);
    expect(text).not.toContain('<script');
  });

  test.each([
    ['/repo/nowhere', '/repo/'],
    ['/repo/articles/nowhere/', '/repo/'],
    ['/a/b/c/d/e.html', '/a/b/'],
    ['/nowhere', '/'],
    ['/no/where', '/'],
  ])('shown at %s finds its site in %s', async (path, folder) => {
    const { asked, hrefs } = await shownAt(path, folder);
    for (const file of ['favicon.svg', 'assets/page.css', 'articles/', ''])
      expect(hrefs).toContain(folder + file);
    expect(hrefs.every((href) => href.startsWith(folder) || !href.startsWith('/'))).toBe(true);
    // Nothing beside the site, or above it, is asked for.
    expect(asked.every((url) => url.startsWith(folder))).toBe(true);
  });

  test('takes no other atlas above it for its own', async () => {
    const { hrefs } = await shownAt('/repo/nowhere', '/repo/', 'Another atlas');
    expect(hrefs).toContain('/assets/page.css');
  });

  test('may run its one script under the policy of the site', () => {
    const script = parseHTML(notFound(null)).document.querySelector('script')?.textContent ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(PAGE_POLICY).toContain(`script-src 'self' 'sha256-${hash}';`);
  });
});
