import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { portsFor, serve, type Served } from '../../../src/tools/launch/serve/serve.mjs';
import { freshFolder } from './freshFolder';

const folder = freshFolder();

test('4173 and the hundred from there, or the one that is asked for', () => {
  const ports = portsFor(undefined);
  expect([ports[0], ports.at(-1), ports.length]).toEqual([4173, 4272, 100]);
  expect(portsFor('')).toEqual(ports);
  expect(portsFor('8080')).toEqual([8080]);
});
test.each(['http', '-1', '70000', '80.5', ' 80'])('PORT "%s" is refused', (wanted) => {
  expect(() => portsFor(wanted)).toThrow(`PORT is "${wanted}", which is not a port number`);
});

const open: (Served | { readonly close: () => void })[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
const site = async (ports: readonly number[]) => {
  const served = await serve(folder.path, ports);
  open.push(served);
  return served;
};
/** A port that something else listens on. */
const takenPort = (host: string) =>
  new Promise<number>((resolve) => {
    const other = createServer().listen(0, host, () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
    open.push({ close: () => other.close() });
  });

test.each(['127.0.0.1', '0.0.0.0'])('passes over a port taken on %s', async (host) => {
  const taken = await takenPort(host);
  const { url } = await site([taken, 0]);
  expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(url).not.toBe(`http://localhost:${taken}/`);
});
test('says so when the only port it may use is taken', async () => {
  const taken = await takenPort('127.0.0.1');
  await expect(site([taken])).rejects.toThrow(
    `Port ${taken} is taken: stop what uses it, or give another as PORT.`,
  );
});

test.each([
  ['index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['base.pmtiles', 'application/vnd.pmtiles', 'no-cache'],
  ['assets/battles-x1.geojson', 'application/geo+json', 'public, max-age=31536000, immutable'],
  ['assets/worker-x1.mjs', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['site.webmanifest', 'application/manifest+json', 'no-cache'],
])('sends %s as %s', async (path, type, cache) => {
  folder.write(path, 'x');
  const { url } = await site([0]);
  const { headers } = await fetch(url + path);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('cache-control')).toBe(cache);
});
test('sends a range of a file', async () => {
  folder.write('base.pmtiles', '0123456789');
  const { url } = await site([0]);
  const response = await fetch(`${url}base.pmtiles`, { headers: { Range: 'bytes=2-4' } });
  expect([response.status, await response.text()]).toEqual([206, '234']);
  expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
});
test('says in plain text that a page does not exist, and serves nothing above its folder.path', async () => {
  const { url } = await site([0]);
  for (const path of ['nowhere', '..%2fpackage.json', '%2e%2e/package.json']) {
    const response = await fetch(url + path);
    expect([response.status, await response.text()]).toEqual([
      404,
      'There is no such page here.\n',
    ]);
  }
});
