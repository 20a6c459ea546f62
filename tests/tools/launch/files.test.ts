import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodingFor } from '../../../src/tools/launch/serve/packed.mjs';
import { serve, type Served } from '../../../src/tools/launch/serve/serve.mjs';
import { freshFolder } from './freshFolder';

const folder = freshFolder();
let served: Served;
beforeEach(async () => (served = await serve(folder.path, [0])));
afterEach(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as no browser would: any method, any path, any header; a cut-off answer rejects. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = new URL(served.url);
    const asked = ask({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces),
        }),
      );
    });
    asked.on('error', reject).end();
  });
const range = async (value: string) => {
  const { status, headers, body } = await get('/ten', { Range: value });
  return [status, headers['content-range'], body.toString()];
};

describe('parts of a file of ten bytes, as RFC 9110 has them', () => {
  beforeEach(() => folder.write('ten', '0123456789'));

  test.each([
    ['bytes=0-0', 'bytes 0-0/10', '0'],
    ['bytes=9-9', 'bytes 9-9/10', '9'],
    ['bytes=2-4', 'bytes 2-4/10', '234'],
    ['bytes=7-', 'bytes 7-9/10', '789'],
    ['bytes=-3', 'bytes 7-9/10', '789'],
    ['bytes=-99', 'bytes 0-9/10', '0123456789'],
    ['bytes=4-99', 'bytes 4-9/10', '456789'],
    ['bytes=0-4,5-9', 'bytes 0-9/10', '0123456789'],
  ])('%s', async (asked, part, text) => {
    const [status, told, body] = await range(asked);
    expect([status, told, body]).toEqual([206, part, text]);
  });
  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s: there is no such part', async (asked) =>
    expect((await range(asked)).slice(0, 2)).toEqual([416, 'bytes */10']),
  );
  test('what lies backwards is refused, and the next one is answered', async () => {
    expect((await range('bytes=5-2'))[0]).toBe(416);
    expect((await range('bytes=5-6'))[0]).toBe(206);
  });
  // Parts that do not touch may be sent whole.
  test.each(['abc', 'items=0-1', 'bytes', 'bytes=x-5', 'bytes=0-1,8-9'])(
    '%s: the whole file',
    async (asked) => expect(await range(asked)).toEqual([200, undefined, '0123456789']),
  );
  test('a part of another state of the file is not sent: the whole is', async () => {
    const { headers } = await get('/ten');
    expect(headers.etag).toMatch(/^"/);
    const of = async (tag: string) =>
      (await get('/ten', { Range: 'bytes=0-1', 'If-Range': tag })).status;
    expect([await of(headers.etag as string), await of('"other"')]).toEqual([206, 200]);
    folder.write('ten', 'abcdefghij');
    expect(await of(headers.etag as string)).toBe(200);
  });
  test('what the reader has is not sent again', async () => {
    const { headers } = await get('/ten');
    const known = { 'If-None-Match': headers.etag as string };
    expect((await get('/ten', known)).status).toBe(304);
    expect((await get('/ten', { 'If-Match': '"other"' })).status).toBe(412);
  });
  test('HEAD tells of the whole, and knows no parts', async () => {
    const { status, headers, body } = await get('/ten', { Range: 'bytes=0-1' }, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0]);
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
  '%s is not allowed',
  async (m) => {
    folder.write('index.html', 'x');
    const { status, headers } = await get('/', {}, m);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  },
);

test.each([
  '/%',
  '/%00',
  '//',
  '/..',
  '/../../etc/passwd',
  '/a%5c..%5c..%5cx',
  '/.git/config',
  '/x?%',
])('%s is answered with no such page', async (path) => expect((await get(path)).status).toBe(404));
test('nonsense on the line ends that line only', async () => {
  folder.write('index.html', 'here');
  const { port } = new URL(served.url);
  await new Promise<void>((resolve) => {
    const line = connect(Number(port), '127.0.0.1', () => line.end('NONSENSE\r\n\r\n\0'));
    line.on('close', () => resolve()).resume();
  });
  expect((await get('/')).body.toString()).toBe('here');
});

describe('files that change while they are served', () => {
  test('one that came later, one that went, and one that was replaced', async () => {
    expect((await get('/late.txt')).status).toBe(404);
    folder.write('late.txt', 'one');
    expect((await get('/late.txt')).body.toString()).toBe('one');
    folder.write('late.txt', 'another');
    expect((await get('/late.txt')).body.toString()).toBe('another');
    rmSync(join(folder.path, 'late.txt'));
    expect((await get('/late.txt')).status).toBe(404);
    rmSync(folder.path, { recursive: true });
    expect((await get('/')).status).toBe(404);
  });
  test('one that is cut short while it is sent ends the answer; the reader does not wait', async () => {
    const path = join(folder.path, 'large.bin');
    writeFileSync(path, Buffer.alloc(40_000_000));
    const { port } = new URL(served.url);
    const ended = new Promise<string>((resolve) => {
      ask({ host: '127.0.0.1', port, path: '/large.bin' }, (response) => {
        response.once('data', () => {
          truncateSync(path, 1_000_000);
          response.resume();
        });
        response.on('error', () => resolve('cut off'));
        response.on('end', () => resolve('whole'));
      }).end();
    });
    expect(await ended).toBe('cut off');
    expect((await get('/large.bin')).body.length).toBe(1_000_000);
  });
});

describe('packed for the journey', () => {
  const text = 'A word, and a word again. '.repeat(400);
  beforeEach(() => folder.write('assets/words.js', text));

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['', null],
  ])('for “%s”: %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

  test('with brotli or gzip, each state under a tag of its own', async () => {
    const br = await get('/assets/words.js', { 'Accept-Encoding': 'br' });
    const gzip = await get('/assets/words.js', { 'Accept-Encoding': 'gzip' });
    const plain = await get('/assets/words.js');
    expect(brotliDecompressSync(br.body).toString()).toBe(text);
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    expect(plain.body.toString()).toBe(text);
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers } of [br, gzip, plain]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    }
    const known = { 'Accept-Encoding': 'br', 'If-None-Match': br.headers.etag as string };
    expect((await get('/assets/words.js', known)).status).toBe(304);
    folder.write('assets/words.js', text + text);
    const next = await get('/assets/words.js', known);
    expect(brotliDecompressSync(next.body).toString()).toBe(text + text);
  });
  test('by what was packed beforehand and lies beside it, unless the file was written after that', async () => {
    const both = { 'Accept-Encoding': 'br' };
    const beforehand = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 0 },
    });
    folder.write('assets/words.js', text, 1000);
    folder.write('assets/words.js.br', beforehand, 1001);
    expect((await get('/assets/words.js', both)).body).toEqual(beforehand);
    folder.write('assets/words.js', text + text, 1002);
    const { body } = await get('/assets/words.js', both);
    expect(brotliDecompressSync(body).toString()).toBe(text + text);
  });
  test('but not what is asked for by parts, nor an archive', async () => {
    folder.write('world.pmtiles', text);
    const both = { 'Accept-Encoding': 'br' };
    const part = await get('/assets/words.js', { ...both, Range: 'bytes=0-5' });
    expect([part.status, part.body.toString()]).toEqual([206, 'A word']);
    expect((await get('/world.pmtiles', both)).headers['content-encoding']).toBeUndefined();
  });
});

test('every answer carries the headers of safety, refusals too', async () => {
  folder.write('index.html', 'x');
  for (const { headers } of [await get('/'), await get('/nowhere'), await get('/', {}, 'POST')]) {
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
  }
});
test('what is not there is said on a page of the site, where it has one', async () => {
  folder.write('404.html', '<p>Nothing here</p>');
  const { status, headers, body } = await get('/nowhere');
  expect([status, headers['content-type'], body.toString()]).toEqual([
    404,
    'text/html; charset=utf-8',
    '<p>Nothing here</p>',
  ]);
});
test('a folder without its slash leads to the one with', async () => {
  folder.write('articles/index.html', 'x');
  const { status, headers } = await get('/articles');
  expect([status, headers.location]).toEqual([301, '/articles/']);
});
test('two hundred at once', async () => {
  folder.write('index.html', 'x'.repeat(5000));
  const answers = await Promise.all(Array.from({ length: 200 }, () => get('/')));
  expect(answers.filter(({ status, body }) => status === 200 && body.length === 5000).length).toBe(
    200,
  );
});
