import send from 'send';
import { cachingOf, fileAt, packedForm, pathOf, readWhole, typeOf } from './file.mjs';
import { PACKED_ENDING, encodingFor, isPackable, packer } from './packed.mjs';
import { SECURITY_HEADERS } from './security.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./file.mjs').File} File
 */

/** So often a file may change under one answer. */
const CHANGES = 5;
const PART = String.raw`(?:\d+-\d*|-\d+)`;
const PARTS = new RegExp(String.raw`^bytes=\s*(${PART}(?:\s*,\s*${PART})*)\s*$`, 'i');

/**
 * Answers requests with the files of a folder as they are at that moment: by parts, packed, or whole.
 *
 * @type {(folder: string) => (request: Request, response: Response) => void}
 */
export function answerFrom(folder) {
  const pack = packer();
  return (request, response) => {
    answerTo(folder, pack, request, response, CHANGES).catch(() => {
      // The file went away, or the reader did: that ends this answer and nothing else.
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The file could not be read.\n');
    });
  };
}

/** A file that was written while it was read is looked at again. @type {(folder: string, pack: ReturnType<typeof packer>, request: Request, response: Response, left: number) => Promise<void>} */
async function answerTo(folder, pack, request, response, left) {
  try {
    await answer(folder, pack, request, response);
  } catch (error) {
    if (response.headersSent || left === 0) throw error;
    await answerTo(folder, pack, request, response, left - 1);
  }
}

/** @type {(folder: string, pack: ReturnType<typeof packer>, request: Request, response: Response) => Promise<void>} */
async function answer(folder, pack, request, response) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'Only GET and HEAD are answered here.\n');
    return;
  }
  const path = pathOf(request.url ?? '/');
  const file = path === null ? null : await fileAt(folder, path);
  if (path === null || file === null) {
    // A folder without its slash, for which there is a redirect, or nothing.
    sendFile(folder, path ?? '/\0', request, response);
    return;
  }
  response.setHeader('Cache-Control', cachingOf(path));
  heedParts(request, file);
  const encoding = packingOf(request, response, file);
  if (encoding !== null) {
    await sendPacked(pack, file, encoding, request, response);
    return;
  }
  response.setHeader('ETag', `"${file.tag}"`);
  sendFile(folder, path, request, response);
}

/** `null` for none: what is asked for by parts is counted as it lies. @type {(request: Request, response: Response, file: File) => import('./packed.mjs').Encoding | null} */
function packingOf({ headers }, response, { path, length }) {
  if (!isPackable(path, length)) return null;
  response.setHeader('Vary', 'Accept-Encoding');
  return headers.range === undefined ? encodingFor(headers['accept-encoding']) : null;
}

/** @type {(pack: ReturnType<typeof packer>, file: File, encoding: import('./packed.mjs').Encoding, request: Request, response: Response) => Promise<void>} */
async function sendPacked(pack, file, encoding, request, response) {
  const beforehand = encoding === 'br' ? await packedForm(file, PACKED_ENDING) : null;
  const bytes = beforehand
    ? await readWhole(beforehand)
    : await pack(`${file.path} ${file.tag}`, encoding, () => readWhole(file));
  const tag = `"${file.tag}-${encoding}"`;
  response.setHeader('ETag', tag);
  if (isKnown(request, tag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': typeOf(file.path),
    'Content-Encoding': encoding,
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Leaves of the parts that are asked for what is well written. Parts are for GET alone, and a last part longer than the file is
 * all of it. RFC 9110, 14.1 and 14.2.
 *
 * @type {(request: Request, file: File) => void}
 */
function heedParts(request, { length }) {
  const written = PARTS.exec(request.headers.range ?? '')?.[1];
  if (request.method !== 'GET' || written === undefined) {
    delete request.headers.range;
    return;
  }
  const parts = written
    .split(/\s*,\s*/)
    .map((part) => (part.startsWith('-') && -Number(part) > length ? '0-' : part));
  request.headers.range = `bytes=${parts.join(',')}`;
}

/** @type {(folder: string, path: string, request: Request, response: Response) => void} */
function sendFile(folder, path, request, response) {
  send(request, encodeURI(path).replace(/[?#]/g, encodeURIComponent), {
    root: folder,
    dotfiles: 'ignore',
    // Ours are strong, so that parts of a file that was replaced are never joined.
    etag: false,
    cacheControl: false,
  })
    .on('headers', (/** @type {Response} */ _, /** @type {string} */ full) => {
      response.setHeader('Content-Type', typeOf(full));
    })
    .on(
      'error',
      (/** @type {Error & { status: number, headers?: Record<string, string> }} */ error) => {
        for (const [name, value] of Object.entries(error.headers ?? {}))
          response.setHeader(name, value);
        void refuse(folder, error.status, request, response);
      },
    )
    .on('stream', (/** @type {import('node:fs').ReadStream} */ stream) => {
      // A file cut short while it is sent: the reader is to know, rather than to wait for the rest.
      stream.on('end', () => {
        if (stream.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy();
      });
    })
    .pipe(response);
}

/** @type {Readonly<Record<number, string>>} */
const REFUSALS = {
  412: 'The file is not the one that was asked for.\n',
  416: 'The file has no such part.\n',
};

/** @type {(folder: string, status: number, request: Request, response: Response) => Promise<void>} */
async function refuse(folder, status, request, response) {
  for (const name of ['Content-Length', 'ETag', 'Last-Modified']) response.removeHeader(name);
  if (status !== 416) response.removeHeader('Content-Range');
  response.setHeader('Cache-Control', 'no-cache');
  const sentence = REFUSALS[status];
  if (sentence !== undefined) {
    say(response, status, sentence);
    return;
  }
  const page = await fileAt(folder, '/404.html');
  const text = page && (await readWhole(page).catch(() => null));
  if (!text) {
    say(response, status < 500 ? 404 : 500, 'There is no such page here.\n');
    return;
  }
  response.writeHead(404, { 'Content-Type': typeOf('404.html'), 'Content-Length': text.length });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** @type {(response: Response, status: number, sentence: string) => void} */
function say(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(sentence);
}

/** @type {(request: Request, tag: string) => boolean} */
function isKnown({ headers }, tag) {
  const known = headers['if-none-match'] ?? '';
  return known === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
