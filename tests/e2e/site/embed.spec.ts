import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { type Page, expect } from '@playwright/test';
import { test } from '../test';

/**
 * Serves somebody's page with the atlas in it, as the README tells how to make one, from another origin: browsers let no page
 * of the network ask for one of this machine. `named` is told the page's own origin.
 */
async function openLesson(
  page: Page,
  atlas: string,
  named: (origin: string) => string,
): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const origin = `http://127.0.0.1:${String(port)}`;
  const html = readFileSync('tests/fixtures/embed/index.html', 'utf8')
    .replace('ATLAS', atlas)
    .replace('HOST', named(origin));
  await page.goto(`${origin}/`);
  return server;
}

test('another page shows the atlas, hears its moments and sends it to others', async ({
  page,
  baseURL,
}) => {
  const server = await openLesson(page, baseURL ?? '', (origin) => origin);
  const told = page.locator('output');
  const atlas = page.frameLocator('iframe');
  await expect(told).toContainText('at=chemulpo.anchorage');
  await expect(atlas.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(atlas.getByRole('button', { name: 'Places and events' })).toHaveCount(0);
  // It leaves the page around, and says so to who does not see the sign.
  await expect(
    atlas.getByRole('link', { name: 'World War Zero (in a new window)', exact: true }),
  ).toHaveAttribute('href', /\/#.*at=chemulpo.anchorage/);

  await page.getByRole('button', { name: 'Show Mukden' }).click();
  await expect(atlas.getByRole('group', { name: /Mukden/ })).toBeVisible();
  await expect(told).toContainText('sel=mukden');
  server.close();
});

test('a page that is not the one named is neither told nor heard', async ({ page, baseURL }) => {
  const server = await openLesson(page, baseURL ?? '', () => 'https://school.example');
  const atlas = page.frameLocator('iframe');
  await expect(atlas.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Show Mukden' }).click();
  await expect(atlas.getByRole('group', { name: /Mukden/ })).toHaveCount(0);
  await expect(page.locator('output')).toBeEmpty();
  server.close();
});
