/** Of which page the atlas is a part, by the `embed` of its address. */
export interface Host {
  /** The one page that is spoken to and listened to: `https://example.org`; `*` for whichever it is. */
  readonly origin: string;
}

/**
 * The page around the atlas: `?embed` for any, `?embed=https://example.org` for one alone. `null` where the atlas is a page
 * of its own, and where the origin is none, so that nobody is spoken to by mistake.
 */
export function hostOf(search: string): Host | null {
  const asked = new URLSearchParams(search).get('embed');
  if (asked === null) return null;
  if (asked === '') return { origin: '*' };
  const url = URL.parse(asked);
  return { origin: url !== null && /^https?:$/.test(url.protocol) ? url.origin : 'null' };
}

/** The page around the atlas as it is open now; `null` on the server. */
export function presentHost(): Host | null {
  return typeof location === 'undefined' ? null : hostOf(location.search);
}

/** Whether the atlas is a part of another page: it is small then, and keeps nothing on the device. */
export function isEmbedded(): boolean {
  return presentHost() !== null;
}
