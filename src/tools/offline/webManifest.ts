import type { AtlasMeta } from '../../domain/atlas/meta';
import { ICON_SIZES } from './icon';
import type { Screenshot } from '../screenshots/screenshots';

/** What systems are told of the atlas as an app, with the pictures of it that there are. https://www.w3.org/TR/appmanifest/ */
export function webManifest(
  { title, subtitle, description }: AtlasMeta,
  { paper }: { readonly paper: string },
  screenshots: readonly Screenshot[],
): string {
  const icons = ICON_SIZES.map((size) => ({
    src: `icons/${String(size)}.png`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
  }));
  const manifest = {
    name: `${title}: ${subtitle}`,
    short_name: title,
    description,
    lang: 'en',
    start_url: './',
    scope: './',
    id: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['education', 'books', 'navigation'],
    ...(screenshots.length === 0 ? {} : { screenshots: screenshots.map(screenshotOf) }),
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...icons,
      { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function screenshotOf({ file, width, height, ratio, form, label }: Screenshot): object {
  const sizes = `${String(width * ratio)}x${String(height * ratio)}`;
  return { src: file, sizes, type: 'image/jpeg', form_factor: form, label };
}
