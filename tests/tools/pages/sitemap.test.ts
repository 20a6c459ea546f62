import { expect, test } from 'vitest';
import { robots, siteAddress, sitemap } from '../../../src/tools/pages/metadata/sitemap';

test.each([
  [undefined, null],
  ['', null],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/atlas', 'https://example.org/atlas/'],
  ['https://example.org/atlas/?x=1#y', 'https://example.org/atlas/'],
])('SITE_URL %s', (written, address) => {
  expect(siteAddress(written)).toBe(address);
});

test.each(['example.org', 'ftp://example.org/'])('%s is no address of a site', (written) => {
  expect(() => siteAddress(written)).toThrow('SITE_URL');
});

test('the sitemap gives whole addresses', () => {
  const xml = sitemap('https://example.org/a/', ['', 'articles/x/']);
  expect(xml.startsWith('<?xml')).toBe(true);
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/a/',
    'https://example.org/a/articles/x/',
  ]);
});

test('robots.txt turns nobody away and names a sitemap only when there is one', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://example.org/a/')).toContain('Sitemap: https://example.org/a/sitemap.xml');
});
