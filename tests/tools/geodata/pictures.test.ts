import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Manifest, openingOf } from '../../../src/data/manifest';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { wholeWidths, widthsOf } from '../../../src/domain/reading/picture';
import { charactersOf } from '../../../src/tools/fonts/characters';
import { jpegSize, pngSize, webpSize } from '../../../src/tools/geodata/media/imageSize';
import type { MadePicture } from '../../../src/tools/geodata/media/madePicture';
import { servedFiles } from '../../../src/tools/geodata/media/served';
import { pageRenderer } from '../../pageRenderer';
import { compiled, pathOf, place, read, said, soundFolder, swap, write } from './checks/slipFolder';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`fixtures/pictures/${name}`, import.meta.url)));
const SIDECAR = JSON.stringify({
  alt: 'A torpedo on its carriage',
  credit: 'A sample, drawn for the test',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
});
const SHOWN = { picture: 'torpedo.webp', caption: 'The torpedo of the first night' };
const ARTICLE = 'articles/sample.md';

/** A wash from one side to the other. */
function png(width: number, height: number): Uint8Array {
  const picture = new PNG({ width, height });
  picture.data.forEach((_, at) => {
    picture.data[at] = at % 4 === 3 ? 255 : Math.round((((at >> 2) % width) / width) * 255);
  });
  return new Uint8Array(PNG.sync.write(picture));
}

soundFolder();
beforeEach(() => {
  mkdirSync(pathOf('media'));
  write('media/torpedo.webp', bytesOf('torpedo.webp'));
  write('media/torpedo.json', SIDECAR);
  write(ARTICLE, `${read(ARTICLE)}\n![${SHOWN.caption}](media/torpedo.webp)\n`);
});

function made(): { readonly manifest: Manifest; readonly media: readonly MadePicture[] } {
  const atlas = compiled().compiled;
  if (!atlas) throw new Error('the folder has mistakes');
  return atlas;
}

const bare = (name: string): string => name.replace(/\.[0-9a-f]{8}\./, '.');

test('a picture stands under its passage with its size, its caption, its credit and its licence', () => {
  const { manifest } = made();
  expect(manifest.pictures).toMatchObject([
    {
      id: 'torpedo.webp',
      width: 24,
      height: 16,
      files: [
        { type: 'image/avif', width: 24 },
        { type: 'image/webp', width: 24 },
      ],
    },
  ]);
  expect(manifest.articles.flatMap(passagesIn).map(({ pictures }) => pictures)).toEqual([
    undefined,
    [SHOWN],
  ]);
  expect(JSON.stringify(manifest.pictures)).not.toContain('original');
});

test('a picture is made as wide as it may be shown and never wider than it is, in two formats', async () => {
  write('media/plan.png', png(1000, 20));
  write('media/plan.json', SIDECAR);
  swap(ARTICLE, 'media/torpedo.webp', 'media/plan.png');
  write(ARTICLE, `${read(ARTICLE)}\n![The other](media/torpedo.webp)\n`);
  const plan = made().media.filter(({ id }) => id === 'plan.png');
  expect(plan).toMatchObject([{ width: 1000, height: 20 }]);
  const served = await servedFiles(plan);
  expect(served.map(({ fileName }) => bare(fileName))).toEqual([
    'media/plan-480.avif',
    'media/plan-960.avif',
    'media/plan-1000.avif',
    'media/plan-480.webp',
    'media/plan-960.webp',
    'media/plan-1000.webp',
  ]);
  expect(served.slice(3).map(({ bytes }) => webpSize(bytes))).toEqual([
    { width: 480, height: 10 },
    { width: 960, height: 19 },
    { width: 1000, height: 20 },
  ]);
  for (const { bytes } of served.slice(0, 3)) {
    expect(new TextDecoder().decode(bytes.subarray(4, 12))).toBe('ftypavif');
  }
}, 60_000);

test('a page that moves to the root of the site takes the widths of its pictures with it', () => {
  const [picture] = made().manifest.pictures;
  const widths = picture ? widthsOf(picture, 'image/webp', '../../') : '';
  const two = `${widths}, ${widths.replace('24w', '48w')}`;
  expect(wholeWidths(two, 'https://a.org/b/articles/c/').match(/https:\S+ \d+w/g)).toHaveLength(2);
  expect(bare(wholeWidths(widths, 'https://a.org/b/articles/c/'))).toBe(
    'https://a.org/b/media/torpedo-24.webp 24w',
  );
});

test('a picture may be a JPEG', async () => {
  write('media/plan.jpg', bytesOf('plan.jpg'));
  write('media/plan.json', SIDECAR);
  write(ARTICLE, `${read(ARTICLE)}\n![The plan](media/plan.jpg)\n`);
  const [, webp] = await servedFiles(made().media.filter(({ id }) => id === 'plan.jpg'));
  expect(webp && webpSize(webp.bytes)).toEqual({ width: 32, height: 20 });
}, 60_000);

test.each([
  ['cut.png', () => png(600, 400)],
  ['cut.jpg', () => bytesOf('plan.jpg')],
])(
  '%s, cut off after its head, is named by the build',
  async (id, whole) => {
    const bytes = whole();
    write(`media/${id}`, bytes.slice(0, Math.floor(bytes.length * 0.7)));
    write('media/cut.json', SIDECAR);
    write(ARTICLE, `${read(ARTICLE)}\n![The plan](media/${id})\n`);
    const cut = made().media.filter((picture) => picture.id === id);
    expect(cut).toHaveLength(1);
    await expect(servedFiles(cut)).rejects.toThrow(`media/${id}: the picture is damaged`);
  },
  60_000,
);

test('a page without scripts has it with room kept for it, and fetches it when it is near', async () => {
  const { manifest } = made();
  const [article] = manifest.articles;
  if (!article) throw new Error('there is no article');
  const { renderServed } = await pageRenderer();
  const html = renderServed({
    meta: manifest.meta,
    language: null,
    articles: manifest.articles,
    root: '../../',
    contents: openingOf(manifest, article),
    translation: null,
    maps: { overview: null, before: new Map() },
    site: '',
  });
  expect(html).toContain('alt="A torpedo on its carriage" width="24" height="16"');
  expect(html).toContain('loading="lazy"');
  const [avif, webp] = manifest.pictures[0]?.files.map(({ fileName }) => fileName) ?? [];
  expect(html).toContain(`src="../../${webp ?? ''}"`);
  expect(html).toContain(`srcset="../../${avif ?? ''} 24w"`);
  expect(html).toMatch(new RegExp(`${SHOWN.caption} <small[^>]*>A sample, drawn for the test · `));
}, 60_000);

test('the bytes of pictures are not taken for letters', () => {
  write('media/torpedo.webp', new TextEncoder().encode('旅順'));
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

  test('what is no picture, is alone, or is there twice', () => {
    write('media/plan.webp', 'words');
    expect(said()).toContain('media/plan.webp:1:1 this is no picture in WebP');
    write('media/plan.webp', bytesOf('lossless.webp'));
    expect(said()).toEqual(['media/plan.json:1:1 no such file']);
    write('media/plan.json', SIDECAR);
    expect(said()).toEqual(['media/plan.json:1:1 no article and no card shows "plan.webp"']);
    write('media/torpedo.png', png(24, 16));
    expect(said()).toContain('media/torpedo.webp:1:1 the picture is there twice');
    write('media/alone.json', SIDECAR);
    expect(said()).toContain('media/alone.json:1:1 there is no picture "alone"');
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
  expect(pngSize(png(30, 20))).toEqual({ width: 30, height: 20 });
  expect(jpegSize(bytesOf('plan.jpg'))).toEqual({ width: 32, height: 20 });
  expect([pngSize, jpegSize].map((sizeOf) => sizeOf(bytesOf('torpedo.webp')))).toEqual([
    null,
    null,
  ]);
});
