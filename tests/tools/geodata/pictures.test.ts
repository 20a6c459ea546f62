import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Manifest, openingOf } from '../../../src/data/manifest';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { charactersOf } from '../../../src/tools/fonts/characters';
import { avifSize, webpSize } from '../../../src/tools/geodata/media/imageSize';
import { pageRenderer } from '../../pageRenderer';
import { compiled, pathOf, place, read, said, soundFolder, swap, write } from './slipFolder';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`fixtures/pictures/${name}`, import.meta.url)));
const SIDECAR = JSON.stringify({
  alt: 'A torpedo on its carriage',
  credit: 'A sample, drawn for the test',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
});
const SHOWN = { picture: 'torpedo.webp', caption: 'The torpedo of the first night' };
const ARTICLE = 'articles/sample.md';

/** The smallest that says how large it is. */
function avif(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(48);
  bytes.set(new TextEncoder().encode('\0\0\0\x1cftypavif'));
  bytes.set(new TextEncoder().encode('ispe'), 28);
  new DataView(bytes.buffer).setUint32(36, width);
  new DataView(bytes.buffer).setUint32(40, height);
  return bytes;
}

soundFolder();
beforeEach(() => {
  mkdirSync(pathOf('media'));
  write('media/torpedo.webp', bytesOf('torpedo.webp'));
  write('media/torpedo.json', SIDECAR);
  write(ARTICLE, `${read(ARTICLE)}\n![${SHOWN.caption}](media/torpedo.webp)\n`);
});

function made(): { readonly manifest: Manifest; readonly served: readonly string[] } {
  const atlas = compiled().compiled;
  if (!atlas) throw new Error('the folder has mistakes');
  return { manifest: atlas.manifest, served: atlas.media.map(({ fileName }) => fileName) };
}

test('a picture stands under its passage with its size, its caption, its credit and its licence', () => {
  write('media/torpedo.avif', avif(24, 16));
  const { manifest, served } = made();
  expect(manifest.pictures).toMatchObject([
    {
      id: 'torpedo.webp',
      width: 24,
      height: 16,
      files: [{ type: 'image/avif' }, { type: 'image/webp' }],
    },
  ]);
  expect(manifest.articles.flatMap(passagesIn).map(({ pictures }) => pictures)).toEqual([
    undefined,
    [SHOWN],
  ]);
  expect(served.map((name) => name.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
    'media/torpedo.avif',
    'media/torpedo.webp',
  ]);
});

test('a page without scripts has it with room kept for it, and fetches it when it is near', async () => {
  const { manifest, served } = made();
  const [article] = manifest.articles;
  if (!article) throw new Error('there is no article');
  const { renderServed } = await pageRenderer();
  const html = renderServed({
    meta: manifest.meta,
    articles: manifest.articles,
    root: '../../',
    contents: openingOf(manifest, article),
    translation: null,
    maps: { overview: null, before: new Map() },
    site: '',
  });
  expect(html).toContain('alt="A torpedo on its carriage" width="24" height="16"');
  expect(html).toContain('loading="lazy"');
  expect(html).toContain(`src="../../${served.join()}"`);
  expect(html).toMatch(new RegExp(`${SHOWN.caption} <small[^>]*>A sample, drawn for the test · `));
}, 60_000);

test('the bytes of pictures are not taken for letters', () => {
  write('media/torpedo.avif', new TextEncoder().encode('旅順'));
  expect([...charactersOf(pathOf('.')).ja]).toEqual([]);
});

test('a card shows pictures too', () => {
  swap(
    'layers/battles.geojson',
    '"title": ',
    '"pictures": [{ "picture": "torpedo.webp", "caption": "One" }], "title": ',
  );
  expect(said()).toEqual([]);
  swap('layers/battles.geojson', 'torpedo.webp', 'torpdo.webp');
  expect(said()).toEqual([
    `${place('layers/battles.geojson', '"torpdo')} features[0].properties.pictures[0].picture: there is no picture "torpdo.webp" (did you mean "torpedo.webp"?)`,
  ]);
});

describe('is refused', () => {
  test.each(['alt', 'credit', 'licence'])('a picture without its %s', (field) => {
    write('media/torpedo.json', SIDECAR.replace(`"${field}"`, '"other"'));
    expect(
      said().some((line) => line.startsWith('media/torpedo.json') && line.includes(field)),
    ).toBe(true);
  });

  test('a picture without a caption, without a passage before it, or from elsewhere', () => {
    write(
      ARTICLE,
      read(ARTICLE)
        .replace(`![${SHOWN.caption}]`, '![]')
        .replace('\nOn [8', '\n![One](https://example.org/one.png)\n\nOn [8'),
    );
    expect(said().map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'picture: a picture stands under a passage',
      'picture: found "https://example.org/one.png"',
      'picture: a picture without a caption',
    ]);
  });

  test('a picture that is not there, and one that nothing shows', () => {
    swap(ARTICLE, 'media/torpedo', 'media/torpedoes');
    expect(said()).toEqual([
      `${place(ARTICLE, '![The')} media/torpedoes.webp: there is no picture "torpedoes.webp" (did you mean "torpedo.webp"?)`,
      'media/torpedo.json:1:1 no article and no card shows "torpedo.webp"',
    ]);
  });

  test('what is no picture, is alone, or is too large', () => {
    write('media/plan.webp', 'words');
    expect(said()).toContain('media/plan.webp:1:1 this is no picture in WebP');
    write('media/plan.webp', bytesOf('lossless.webp'));
    expect(said()).toEqual(['media/plan.json:1:1 no such file']);
    write('media/plan.json', SIDECAR);
    write('media/torpedo.avif', avif(1700, 16));
    expect(said()).toEqual([
      'media/plan.json:1:1 no article and no card shows "plan.webp"',
      'media/torpedo.avif:1:1 the picture has 1700 by 16 pixels',
      'media/torpedo.avif:1:1 the picture is not of the size of its WebP',
    ]);
  });
});

test('sizes are read from the files themselves', () => {
  expect(webpSize(bytesOf('torpedo.webp'))).toEqual({ width: 24, height: 16 });
  const lossy = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
  expect(webpSize(lossy)).toEqual({ width: 1, height: 1 });
  const lossless = new Uint8Array(30);
  lossless.set(new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8L'));
  new DataView(lossless.buffer).setUint32(21, 1599 | (899 << 14), true);
  expect(webpSize(lossless)).toEqual({ width: 1600, height: 900 });
  expect(webpSize(new Uint8Array(3))).toBeNull();
  expect(avifSize(avif(320, 200))).toEqual({ width: 320, height: 200 });
  expect(avifSize(bytesOf('torpedo.webp'))).toBeNull();
});
