import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAgain, openByParts } from '../../../src/map/ground/archiveFile';
import { PMTilesWriter, tileType } from '../../../src/tools/basemap/tiles/pmtilesWriter';

/** How the host answers, which changes under the open page. */
interface Host {
  file: Buffer;
  etag: string | null;
  manner: 'parts' | 'whole' | 'gzip' | 'br' | 'parts of what is packed' | 'gone';
}

const host: Host = { file: Buffer.alloc(0), etag: null, manner: 'parts' };
/** Every request's range, `whole` without one. */
const asked: string[] = [];
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${String(address.port)}/world.pmtiles`;
});
afterAll(() => {
  server.close();
});

const PACKINGS: Readonly<Partial<Record<Host['manner'], 'gzip' | 'br'>>> = {
  gzip: 'gzip',
  br: 'br',
  'parts of what is packed': 'gzip',
};

function answer({ headers: { range } }: IncomingMessage, response: ServerResponse): void {
  asked.push(range ?? 'whole');
  const { file, etag, manner } = host;
  if (etag !== null) response.setHeader('ETag', etag);
  if (manner === 'gone') {
    response.writeHead(404).end('<!doctype html>');
    return;
  }
  const packing = PACKINGS[manner] ?? null;
  const bytes = packing === null ? file : PACK[packing](file);
  if (range !== undefined && manner.startsWith('parts')) sendPart(response, range, packing, bytes);
  else send(response, packing, bytes);
}
const PACK = { gzip: (bytes: Buffer) => gzipSync(bytes), br: brotliCompressSync };

function send(response: ServerResponse, packing: string | null, bytes: Buffer): void {
  if (packing !== null) response.setHeader('Content-Encoding', packing);
  response.writeHead(200, packing === null ? { 'Content-Length': bytes.length } : {}).end(bytes);
}

function sendPart(
  response: ServerResponse,
  range: string,
  packing: string | null,
  bytes: Buffer,
): void {
  const [from = 0, to = 0] = range.slice('bytes='.length).split('-').map(Number);
  const length = String(bytes.length);
  if (from >= bytes.length) {
    response.writeHead(416, { 'Content-Range': `bytes */${length}` }).end();
    return;
  }
  const part = bytes.subarray(from, to + 1);
  if (packing !== null) response.setHeader('Content-Encoding', packing);
  const last = String(from + part.length - 1);
  response.setHeader('Content-Range', `bytes ${String(from)}-${last}/${length}`);
  response.writeHead(206, { 'Content-Length': part.length }).end(part);
}

/** An archive whose tiles say where they are, and of which build; each build has its tiles elsewhere in the file. */
function archiveOf(build: string, length: number, edge = 32): Buffer {
  const bounds = [-180, -85, 180, 85] as const;
  const about = { type: tileType.vector, bounds, center: [0, 0, 0] as const, metadata: { build } };
  const writer = new PMTilesWriter(about, (bytes) => gzipSync(bytes));
  for (let x = 0; x < edge; x += 1) {
    for (let y = 0; y < edge; y += 1) {
      const tile = { z: 6, x, y };
      // Of many, lengths that differ, so that the directory does not pack well either.
      const long = length + (edge > 32 ? (x * 7919 + y * 104_729) % 997 : 0);
      writer.add(tile, Buffer.from(`${build} ${String(x)}/${String(y)} ${noise(x + y, long)}`));
    }
  }
  return Buffer.from(writer.finish());
}

/** Text that does not pack well, so that the archive is larger than its first part. */
function noise(seed: number, length: number): string {
  let text = '';
  for (let at = seed + 1; text.length < length; at += 7) text += Math.sin(at).toString(36).slice(2);
  return text;
}

const OLD = archiveOf('old', 60);
const NEW = archiveOf('new', 90);

/** What a tile says; rejects when it cannot be read. */
async function said(archive: PMTiles, x: number, y: number): Promise<string> {
  const tile = await archive.getZxy(6, x, y);
  return Buffer.from(tile?.data ?? new ArrayBuffer(0))
    .toString()
    .split(' ')
    .slice(0, 2)
    .join(' ');
}

async function opened(): Promise<PMTiles> {
  const archive = await openByParts(url);
  if (archive === null || archive === 'whole only') throw new Error('expected parts');
  expect(await said(archive, 1, 2)).toBe('old 1/2');
  return archive;
}

/** Reads a far tile as the map does: when it fails, of the archive opened again, until nothing is left to try. */
async function readOn(first: PMTiles): Promise<{ says: string | null; tries: number }> {
  let archive: PMTiles | null = first;
  for (let tries = 0; archive !== null; tries += 1) {
    try {
      return { says: await said(archive, 30, 29), tries };
    } catch {
      archive = await openAgain(url, tries);
    }
  }
  return { says: null, tries: Infinity };
}

beforeEach(() => {
  asked.length = 0;
  Object.assign(host, { file: OLD, etag: '"old"', manner: 'parts' } satisfies Host);
});

test.each([
  ['once, in the length that it usually has', 12, ['bytes=0-5119']],
  ['again, where it is longer', 64, ['bytes=0-5119', 'bytes=0-16383']],
])('the head of an archive is asked for %s', async (_, edge, ranges) => {
  host.file = archiveOf('old', 60, edge);
  const archive = await openByParts(url);
  if (archive === null || archive === 'whole only') throw new Error('expected parts');
  expect(asked).toEqual(ranges);
  expect(await said(archive, 9, 11)).toBe('old 9/11');
});

describe('a tile asked for again, as by each zoom beyond the deepest there is', () => {
  test('is not fetched twice', async () => {
    const archive = await opened();
    const before = asked.length;
    expect(await said(archive, 1, 2)).toBe('old 1/2');
    expect(asked).toHaveLength(before);
  });

  test('is fetched once more when it was long ago', async () => {
    host.file = archiveOf('old', 60, 64);
    const archive = await opened();
    await said(archive, 50, 50);
    for (let y = 3; y < 63; y += 1) await said(archive, 1, y);
    for (let y = 3; y < 63; y += 1) await said(archive, 2, y);
    const before = asked.length;
    expect(await said(archive, 50, 50)).toBe('old 50/50');
    expect(asked).toHaveLength(before + 1);
  });

  test('is read of the build that lies there now, should it have the same place in both', async () => {
    const archive = await opened();
    Object.assign(host, { file: archiveOf('now', 60), etag: '"now"' });
    expect((await readOn(archive)).says).toBe('now 30/29');
    expect(await said(archive, 1, 2)).toBe('now 1/2');
  });
});

describe('an archive that is replaced under an open page', () => {
  test('is noticed by its tag', async () => {
    const archive = await opened();
    Object.assign(host, { file: NEW, etag: '"new"' });
    expect(await readOn(archive)).toEqual({ says: 'new 30/29', tries: 0 });
  });

  test.each([
    ['weak tags', 'W/"old"', 'W/"new"'],
    ['no tags', null, null],
  ])('is opened anew on a host with %s', async (_, before, after) => {
    host.etag = before;
    const archive = await opened();
    Object.assign(host, { file: NEW, etag: after });
    expect(await readOn(archive)).toEqual({ says: 'new 30/29', tries: 1 });
    expect(asked).not.toContain('whole');
  });

  test('is given up when there is none any more', async () => {
    const archive = await opened();
    host.manner = 'gone';
    expect((await readOn(archive)).says).toBeNull();
  });
});

describe.each([
  { manner: 'whole', does: 'sends no parts' },
  { manner: 'gzip', does: 'packs it with gzip for the journey' },
  { manner: 'br', does: 'packs it with brotli for the journey' },
  { manner: 'parts of what is packed', does: 'sends parts of what it has packed' },
] as const)('a host that $does', ({ manner }) => {
  test('is read whole, once', async () => {
    host.manner = manner;
    const byParts = await openByParts(url);
    const archive = byParts === 'whole only' ? await openAgain(url, 1) : byParts;
    expect(archive && (await readOn(archive)).says).toBe('old 30/29');
    expect(asked.filter((range) => range === 'whole')).toHaveLength(1);
  });

  test('and began to under an open page is read whole, once', async () => {
    const archive = await opened();
    host.manner = manner;
    expect((await readOn(archive)).says).toBe('old 30/29');
    expect(asked.filter((range) => range === 'whole')).toHaveLength(1);
  });
});

test('what lies in its place and is no archive is not read', async () => {
  host.file = Buffer.from('<!doctype html><title>Not here</title>'.repeat(1000));
  expect(await openByParts(url)).toBeNull();
  expect(await openAgain(url, 0)).toBeNull();
  host.file = OLD.subarray(0, 20_000);
  expect(await openAgain(url, 1)).toBeNull();
});
