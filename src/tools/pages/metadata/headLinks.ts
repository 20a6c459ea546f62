import type { FirstFiles } from '../firstFiles';

/** The attributes of an element that names a file, its address from the root of the site. */
type Attributes = Readonly<Record<string, string | true>>;

/**
 * What the head of a page with the atlas names: styles, before anything is painted; and the sheet of the page without the
 * atlas, which is for paper, and without scripts for the screen: see `withoutScripts`.
 */
export function headLinks({ stylesheets, plain }: FirstFiles): readonly Attributes[] {
  const sheet = { rel: 'stylesheet', crossorigin: true } as const;
  return [
    ...stylesheets.map((href) => ({ ...sheet, href })),
    ...plain.map((href) => ({ ...sheet, media: 'print', href })),
  ];
}

/** The element that holds what `src/main.ts` asks for once the page is painted: a template, of which a browser fetches nothing by itself. */
export const AHEAD = 'ahead';

/**
 * What is asked for ahead of its use: the sheet of the faces and the faces, code and data. Even behind the text these took a
 * tenth of the time until it was painted, as a browser asks for all that a page names before it paints it.
 */
export function aheadLinks(
  { faces, fonts, texts, modules }: FirstFiles,
  data: readonly string[],
  language: string | null = null,
): readonly Attributes[] {
  const own = texts.filter((name) => name.includes(`-${language ?? ''}-`));
  const preload = { rel: 'preload', crossorigin: true } as const;
  return [
    ...faces.map((href) => ({ ...preload, as: 'style', href })),
    ...[...fonts, ...own].map((href) => ({ ...preload, as: 'font', href })),
    ...modules.map((href) => ({ rel: 'modulepreload', crossorigin: true, href }) as const),
    ...data.map((href) => ({ ...preload, as: 'fetch', href })),
  ];
}

/** The sheets for who runs no scripts. */
export function withoutScripts({ faces, plain }: FirstFiles): readonly Attributes[] {
  return [...faces, ...plain].map((href) => ({ rel: 'stylesheet', href }));
}
