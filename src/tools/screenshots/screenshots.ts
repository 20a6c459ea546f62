import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture of the atlas that systems show before they install it. */
export interface Screenshot {
  /** Of the atlas's folder; the same in the built site. */
  readonly file: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one of CSS. */
  readonly ratio: number;
  readonly form: 'wide' | 'narrow';
  readonly label: string;
}

/** Wide ones are for computers, narrow ones for telephones: at least one of each. https://www.w3.org/TR/manifest-app-info/#screenshots-member */
export const SCREENSHOTS: readonly Screenshot[] = [
  {
    file: 'screenshots/wide.jpg',
    width: 1280,
    height: 800,
    ratio: 1,
    form: 'wide',
    label: 'The article, the map and the clock',
  },
  {
    file: 'screenshots/narrow.jpg',
    width: 390,
    height: 844,
    ratio: 2,
    form: 'narrow',
    label: 'The map over the article',
  },
];

/** Those that the folder of an atlas has, with their bytes. */
export function screenshotsIn(folder: string): readonly (Screenshot & { bytes: Uint8Array })[] {
  return SCREENSHOTS.filter(({ file }) => existsSync(join(folder, file))).map((each) => ({
    ...each,
    bytes: readFileSync(join(folder, each.file)),
  }));
}
