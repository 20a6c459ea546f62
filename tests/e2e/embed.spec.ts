import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { test } from './test';

/** Another origin than the atlas's; browsers let no page of the network ask for one of this machine. */
const HOST = 'http://127.0.0.1:9';

/** Somebody's page with the atlas in it, as the README tells how to make one. */
async function openLesson(page: Page, atlas: string, named: string): Promise<void> {
  const html = readFileSync('tests/fixtures/embed/index.html', 'utf8')
    .replace('ATLAS', atlas)
    .replace('HOST', named);
  await page.route(`${HOST}/`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto(`${HOST}/`);
}

test('another page shows the atlas, hears its moments and sends it to others', async ({
  page,
  baseURL,
}) => {
  await openLesson(page, baseURL ?? '', HOST);
  const told = page.locator('output');
  const atlas = page.frameLocator('iframe');
  await expect(told).toContainText('at=chemulpo.anchorage');
  await expect(atlas.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(atlas.getByRole('button', { name: 'Places and events' })).toHaveCount(0);
  await expect(atlas.getByRole('link', { name: /World War Zero/ }).first()).toHaveAttribute(
    'href',
    /\/#at=chemulpo.anchorage/,
  );

  await page.getByRole('button', { name: 'Show Mukden' }).click();
  await expect(atlas.getByRole('group', { name: /Mukden/ })).toBeVisible();
  await expect(told).toContainText('sel=mukden');
  const kept = page.frames().find((frame) => frame.url().includes('embed'));
  expect(await kept?.evaluate(() => localStorage.length)).toBe(0);
});

test('a page that is not the one named is neither told nor heard', async ({ page, baseURL }) => {
  await openLesson(page, baseURL ?? '', 'https://school.example');
  const atlas = page.frameLocator('iframe');
  await expect(atlas.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Show Mukden' }).click();
  await expect(atlas.getByRole('group', { name: /Mukden/ })).toHaveCount(0);
  await expect(page.locator('output')).toBeEmpty();
});
