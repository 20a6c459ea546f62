import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { AtlasMeta } from '../../domain/atlas/meta';

/** The address of the sign in the site, and its name in an atlas's folder. */
export const SIGN = 'favicon.svg';

/** What the sign is drawn in. */
interface SignColours {
  readonly panel: string;
  readonly ink: string;
  readonly accent: string;
  readonly sides: readonly { readonly ink: string }[];
}

/** What an atlas's sign is made of. */
export interface SignOptions {
  /** The atlas's own, where it may have a sign. */
  readonly folder: string;
  readonly meta: () => AtlasMeta | null;
  /** Colours of the page by day; of the sides those that have one. */
  readonly colours: (meta: AtlasMeta) => SignColours;
}

/** A compass rose, one half of it in the colour of the first side and one in that of the second. */
export function roseOf({ panel, ink, accent, sides: [first, second] }: SignColours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <circle cx="16" cy="16" r="15" fill="${panel}" stroke="${ink}" stroke-width="1.5"/>
  <path d="M16 4l2.4 9.6L28 16l-9.6 2.4L16 28l-2.4-9.6L4 16l9.6-2.4z" fill="${second?.ink ?? accent}"/>
  <path d="M16 4v24l-2.4-9.6L4 16l9.6-2.4z" fill="${first?.ink ?? ink}"/>
</svg>
`;
}

/** The sign of an atlas: the one in its folder, else a rose in the colours of its sides. */
export function sign({ folder, meta, colours }: SignOptions): Plugin {
  const drawn = (atlas: AtlasMeta): string => {
    const own = join(folder, SIGN);
    return existsSync(own) ? readFileSync(own, 'utf8') : roseOf(colours(atlas));
  };
  return {
    name: 'sign',
    configureServer(server) {
      server.middlewares.use(`/${SIGN}`, (_, response, next) => {
        const atlas = meta();
        if (!atlas) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(drawn(atlas));
      });
    },
    generateBundle() {
      const atlas = meta();
      if (atlas) this.emitFile({ type: 'asset', fileName: SIGN, source: drawn(atlas) });
    },
  };
}
