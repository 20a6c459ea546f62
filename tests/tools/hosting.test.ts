import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SECURITY_HEADERS } from '../../src/tools/launch/serve/security.mjs';
import { freshFolder } from './launch/freshFolder';

const folder = freshFolder();
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A configuration as it ships, with this test's folder and port in it. */
const configured = (file: string, changes: readonly (readonly [string | RegExp, string])[]) =>
  changes.reduce(
    (text, [from, to]) =>
      typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, () => to),
    readFileSync(`hosting/${file}`, 'utf8'),
  );

/** Of Debian's package. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';

function nginx(port: number): ChildProcess {
  const server = configured('nginx.conf', [
    ['/srv/atlas', join(folder.path, 'site')],
    ['listen 8080', `listen 127.0.0.1:${String(port)}`],
    [/ *listen \[::\].*\n/, ''],
    ['/etc/nginx/atlas/', `${folder.path}/${existsSync(BROTLI) ? 'own' : 'none'}/`],
  ]);
  folder.write('own/brotli.conf', readFileSync('hosting/nginx-brotli.conf', 'utf8'));
  const modules = existsSync(BROTLI) ? `load_module ${BROTLI};` : '';
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder.path}/${name};`,
  );
  folder.write(
    'nginx.conf',
    `${process.getuid?.() === 0 ? 'user root; ' : ''}${modules} daemon off; pid ${folder.path}/pid; events {} http { access_log off; ${own.join(' ')} ${server} }`,
  );
  const path = join(folder.path, 'nginx.conf');
  return spawn('nginx', ['-c', path, '-e', join(folder.path, 'log')], { stdio: 'ignore' });
}

function caddy(port: number): ChildProcess {
  const server = configured('Caddyfile', [
    ['/srv/atlas', join(folder.path, 'site')],
    [/^:8080/m, `http://127.0.0.1:${String(port)}`],
  ]);
  folder.write('Caddyfile', `{\n\tadmin off\n}\n${server}`);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder.path, 'Caddyfile')];
  return spawn('caddy', args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder.path, XDG_DATA_HOME: folder.path },
  });
}

const isThere = (command: string) =>
  spawnSync(command, [command === 'nginx' ? '-v' : 'version']).status === 0;

describe.each([
  ['nginx', 'nginx.conf', nginx],
  ['caddy', 'Caddyfile', caddy],
] as const)('the configuration for %s', (command, file, start) => {
  test('has the headers that npm start sends', () => {
    const text = readFileSync(`hosting/${file}`, 'utf8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toContain(`${name} "${value}"`);
    }
  });

  test.skipIf(!isThere(command))(
    'serves parts, packed text, lasting files and the page for what is not there (skipped where it is not installed)',
    async () => {
      folder.write('site/index.html', 'a page');
      folder.write('site/404.html', 'no such page');
      folder.write('site/articles/index.html', 'articles');
      folder.write('site/.git/config', 'secret');
      folder.write('site/basemap/world.pmtiles', '0123456789'.repeat(500));
      folder.write('site/assets/a-1.js', 'let a = 1;'.repeat(500));
      folder.write('site/assets/a-1.js.br', brotliCompressSync('let a = 1;'.repeat(500)));
      const port = await freePort();
      running.push(start(port));
      const get = (path: string, init?: RequestInit) =>
        fetch(`http://127.0.0.1:${String(port)}/${path}`, { redirect: 'manual', ...init });
      await expect
        .poll(
          () =>
            get('').then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 20_000 },
        )
        .toBe(200);

      const page = await get('');
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(page.headers.get(name)).toBe(value);
      }
      expect(page.headers.get('cache-control')).toBe('no-cache');
      const part = (range: string) => get('basemap/world.pmtiles', { headers: { Range: range } });
      const first = await part('bytes=0-3');
      expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([
        206,
        'application/vnd.pmtiles',
        '0123',
      ]);
      expect(await (await part('bytes=-2')).text()).toBe('89');
      expect((await part('bytes=9999-')).status).toBe(416);
      const script = await get('assets/a-1.js', { headers: { 'Accept-Encoding': 'gzip' } });
      expect(script.headers.get('content-encoding')).toBe('gzip');
      expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      if (command === 'caddy' || existsSync(BROTLI)) {
        const packed = await get('assets/a-1.js', { headers: { 'Accept-Encoding': 'br, gzip' } });
        expect(packed.headers.get('content-encoding')).toBe('br');
        expect(packed.headers.get('content-type')).toMatch(/^text\/javascript/);
        expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect(await packed.text()).toBe('let a = 1;'.repeat(500));
      }
      for (const path of ['nowhere/deep', '.git/config']) {
        const missing = await get(path);
        expect([missing.status, await missing.text()]).toEqual([404, 'no such page']);
      }
      expect((await get('', { method: 'POST' })).status).toBe(405);
      expect((await get('articles')).status).toBeGreaterThanOrEqual(301);
    },
  );
});

test('the workflow for static pages builds for the address that the pages will have', () => {
  const workflow: unknown = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  expect(workflow).toMatchObject({
    permissions: { contents: 'read', pages: 'write', 'id-token': 'write' },
    jobs: {
      publish: {
        steps: expect.arrayContaining([
          { run: 'npm ci' },
          { run: 'npm run build', env: { SITE_URL: '${{ steps.pages.outputs.base_url }}' } },
          expect.objectContaining({ with: { path: 'dist' } }),
        ]) as unknown,
      },
    },
  });
});
