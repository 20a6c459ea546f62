import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../launch/serve/serve.mjs';
import { type Random, one, randomFrom } from './random';

/** What a run of requests came to. */
export interface Answered {
  readonly count: number;
  /** How often each status was given. */
  readonly statuses: ReadonlyMap<number, number>;
  /** What was not answered as it should be, each said once. */
  readonly faults: ReadonlySet<string>;
}

/** How hard a server is pressed. */
export interface Pressure {
  readonly connections: number;
  /** In milliseconds. */
  readonly time: number;
  readonly seed: number;
}

/** A file that never changes, of which every part is known. */
const STILL = 'still.pmtiles';
/** One that is written anew all the while, longer and shorter. */
const CHANGING = 'assets/changing.js';
/** Bytes of the still one. */
const LENGTH = 300_000;
const EVERY_MS = 200;

/** What may be asked: whole files and none, in all ways, well and badly written. */
const PATHS = [
  ...['', STILL, STILL, STILL, CHANGING, CHANGING, 'index.html', '404.html', 'assets', 'assets/'],
  ...[
    'nowhere',
    '..%2f..%2fetc/passwd',
    '%',
    '%00',
    '.hidden',
    '?x=%E0%A4%A',
    '//',
    'a'.repeat(3000),
  ],
];
const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'PROPFIND'];
const RANGES = ['bytes=', 'bytes=x', 'bytes=9-1', 'items=0-1', 'bytes=0-0,2-3,-1', 'bytes=400000-'];
const ENCODINGS = ['', 'br', 'gzip', 'br;q=0', '*', 'identity', 'x, y;q=z'];
const EXPECTED = [200, 206, 301, 304, 400, 403, 404, 405, 412, 416];

/** The byte that the still file has at a place. */
const byteAt = (index: number): number => (index * 31 + (index >> 8)) & 255;

/**
 * Serves a small folder as `npm start` does and asks it on many connections at once, while a file of it changes. Every answer
 * must have a status of the list, and parts of the file that does not change must be those parts.
 */
export async function pressed({ connections, time, seed }: Pressure): Promise<Answered> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  fill(folder);
  const served = await serve(folder, [0]);
  const statuses = new Map<number, number>();
  const faults = new Set<string>();
  const end = Date.now() + time;
  let count = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const random = randomFrom(seed);
  const changing = setInterval(() => change(folder, random), EVERY_MS);
  const connection = async (): Promise<void> => {
    while (Date.now() < end) {
      const { status, fault } = await asked(served.url, agent, random);
      count += 1;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (fault !== null) faults.add(fault);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    clearInterval(changing);
    agent.destroy();
    served.close();
    rmSync(folder, { recursive: true });
  }
  return { count, statuses, faults };
}

function fill(folder: string): void {
  const still = Uint8Array.from({ length: LENGTH }, (_, index) => byteAt(index));
  for (const [name, content] of [
    [STILL, still],
    ['index.html', '<!doctype html><title>Soak</title>'],
    ['404.html', '<!doctype html><title>No such page</title>'],
  ] as const)
    writeFileSync(join(folder, name), content);
  change(folder, () => 0.5);
}

/** As a build does it: written over, or gone for a while. */
function change(folder: string, random: Random): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const path = join(folder, CHANGING);
  if (random() < 0.1) rmSync(path, { force: true });
  else writeFileSync(path, 'x'.repeat(Math.floor(random() * 50_000)));
}

interface Answer {
  /** 0 for a connection that was ended. */
  readonly status: number;
  readonly fault: string | null;
}

/** Asks once, now and then going away before the answer is whole. */
function asked(url: string, agent: Agent, random: Random): Promise<Answer> {
  const path = one(PATHS, random);
  const method = one(METHODS, random);
  const part = random() < 0.6 ? partOf(random) : null;
  const range = part ? `bytes=${String(part[0])}-${String(part[1])}` : one(RANGES, random);
  const hurries = random() < 0.05;
  const said = `${method} /${path.slice(0, 40)} Range: ${range}`;
  const headers = { Range: range, 'Accept-Encoding': one(ENCODINGS, random) };
  return new Promise((resolve) => {
    const asking = request(
      new URL(url).origin + '/' + path,
      { method, agent, headers },
      (answer) => {
        const pieces: Buffer[] = [];
        if (hurries) asking.destroy();
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('close', () => {
          const { statusCode: status = 0 } = answer;
          const isPart = path === STILL && method === 'GET' && status === 206 && !hurries;
          const fault = isPart && part ? faultIn(Buffer.concat(pieces), part) : faultOf(status);
          resolve({ status, fault: fault && `${said}: ${fault}` });
        });
      },
    );
    asking.on('error', ({ message }) => {
      // One of its own, and a file cut short while it is sent, may end a connection; a server that is gone may not.
      const isGone = message.includes('ECONNREFUSED');
      resolve({ status: 0, fault: isGone ? `${said}: ${message}` : null });
    });
    asking.end();
  });
}

/** First and last byte of a part of the still file. */
function partOf(random: Random): readonly [number, number] {
  const first = Math.floor(random() * LENGTH);
  return [first, Math.min(LENGTH - 1, first + Math.floor(random() * 20_000))];
}

const faultOf = (status: number): string | null =>
  EXPECTED.includes(status) ? null : `status ${String(status)}`;

function faultIn(bytes: Buffer, [first, last]: readonly [number, number]): string | null {
  if (bytes.length !== last - first + 1) return `${String(bytes.length)} bytes came`;
  return bytes.every((byte, index) => byte === byteAt(first + index)) ? null : 'other bytes came';
}
