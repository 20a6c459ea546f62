import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const NOT_FOUND = new URL('../../pages/notFound.mjs', import.meta.url);

/** The one script that stands in a page: in the one for addresses that lead nowhere, which cannot say where its scripts lie. */
export const NOT_FOUND_SCRIPT = readFileSync(NOT_FOUND, 'utf8');
const NOT_FOUND_HASH = createHash('sha256').update(NOT_FOUND_SCRIPT).digest('base64');

/**
 * What a page of the atlas may do: load what lies beside it, and nothing else. Each line is a directive of Content Security
 * Policy, level 3; no source is "unsafe". https://www.w3.org/TR/CSP3/
 */
const DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  // MapLibre reads its own pictures from blobs.
  "connect-src 'self' blob:",
  "font-src 'self'",
  "form-action 'none'",
  // MapLibre's stylesheet holds small drawings as data; pictures to keep are blobs.
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "media-src 'self' blob:",
  `script-src 'self' 'sha256-${NOT_FOUND_HASH}'`,
  "style-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  // The atlas's own policy lets its workers be, and nothing else; Svelte's makes the markup of its own components.
  'trusted-types default svelte-trusted-html',
];

/** The policy as it stands in a `<meta>` of every page. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/**
 * The headers that go with every answer. Who may put the atlas into a frame is left open: it is made to be embedded.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
