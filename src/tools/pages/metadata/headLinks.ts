import type { FirstFiles } from '../firstFiles';

/** The attributes of an element that names a file, its address from the root of the site. */
type Attributes = Readonly<Record<string, string | true>>;

/**
 * What the head of a page with the atlas names: styles before anything is painted; code and data while it is; and the
 * sheet of the page without the atlas, which is for paper, and without scripts for the screen: see `withoutScripts`.
 */
export function headLinks(
  { stylesheets, plain, modules, fonts, texts }: FirstFiles,
  data: readonly string[],
  language: string | null = null,
): readonly Attributes[] {
  const sheet = { rel: 'stylesheet', crossorigin: true } as const;
  return [
    ...stylesheets.map((href) => ({ ...sheet, href })),
    ...plain.map((href) => ({ ...sheet, media: 'print', href })),
    ...[...fonts, ...texts.filter((name) => name.includes(`-${language ?? ''}-`))].map(
      (href) => ({ rel: 'preload', as: 'font', crossorigin: true, href }) as const,
    ),
    ...modules.map((href) => ({ rel: 'modulepreload', crossorigin: true, href }) as const),
    ...data.map((href) => ({ rel: 'preload', as: 'fetch', crossorigin: true, href }) as const),
  ];
}

/** The same for who runs no scripts. */
export function withoutScripts({ plain }: FirstFiles): readonly Attributes[] {
  return plain.map((href) => ({ rel: 'stylesheet', href }));
}
