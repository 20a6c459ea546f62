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

/** Faces, at the head of the body: Chromium holds the first paint back for those that are named before it. */
export function faceLinks(
  { fonts, texts }: FirstFiles,
  language: string | null = null,
): readonly Attributes[] {
  const own = texts.filter((name) => name.includes(`-${language ?? ''}-`));
  return [...fonts, ...own].map(
    (href) => ({ rel: 'preload', as: 'font', crossorigin: true, href }) as const,
  );
}

/** The sheet of the faces, code and data, behind the text, so that neither keeps the line from it nor the processor from its first paint. */
export function laterLinks(
  { faces, modules }: FirstFiles,
  data: readonly string[],
): readonly Attributes[] {
  return [
    ...faces.map((href) => ({ rel: 'preload', as: 'style', crossorigin: true, href }) as const),
    ...modules.map((href) => ({ rel: 'modulepreload', crossorigin: true, href }) as const),
    ...data.map((href) => ({ rel: 'preload', as: 'fetch', crossorigin: true, href }) as const),
  ];
}

/** The sheets for who runs no scripts. */
export function withoutScripts({ faces, plain }: FirstFiles): readonly Attributes[] {
  return [...faces, ...plain].map((href) => ({ rel: 'stylesheet', href }));
}
