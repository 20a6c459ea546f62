import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCREENSHOTS, screenshotsIn } from '../../src/tools/screenshots/screenshots';
import { roseOf } from '../../src/tools/sign/plugin';
import { webManifest } from '../../src/tools/offline/webManifest';
import { sampleAtlas } from '../sampleAtlas';

const paper = { paper: '#f7f0dd' };
const read = (shots: typeof SCREENSHOTS): { screenshots?: unknown } =>
  JSON.parse(webManifest(sampleAtlas().meta, paper, shots)) as { screenshots?: unknown };

it('shows systems the pictures that the atlas’s folder has, and none where it has none', () => {
  expect(read([]).screenshots).toBeUndefined();
  expect(read(SCREENSHOTS).screenshots).toEqual([
    {
      src: 'screenshots/wide.jpg',
      sizes: '1280x800',
      type: 'image/jpeg',
      form_factor: 'wide',
      label: 'The article, the map and the clock',
    },
    {
      src: 'screenshots/narrow.jpg',
      sizes: '780x1688',
      type: 'image/jpeg',
      form_factor: 'narrow',
      label: 'The map over the article',
    },
  ]);
  expect(screenshotsIn('tests/fixtures/boer')).toEqual([]);
});

/** Height and width of a JPEG, from its frame's header (ISO/IEC 10918-1, B.2.2). */
function sizeOf(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (view.getUint8(at + 1) < 0xc0 || view.getUint8(at + 1) > 0xc2)
    at += 2 + view.getUint16(at + 2);
  return [view.getUint16(at + 7), view.getUint16(at + 5)];
}

it('has pictures of the size it says', () => {
  const own = screenshotsIn('geodata');
  expect(own.map(({ file }) => file)).toEqual(SCREENSHOTS.map(({ file }) => file));
  for (const { file, width, height, ratio } of own)
    expect(sizeOf(readFileSync(`geodata/${file}`)), file).toEqual([width * ratio, height * ratio]);
});

it('draws the sign of an atlas in the colours of its first two sides', () => {
  const inks = { panel: '#fff', ink: '#000', accent: '#a50' };
  expect(roseOf({ ...inks, sides: [{ ink: '#8f1d2c' }, { ink: '#1f6b4a' }] })).toMatch(
    /fill="#1f6b4a"[\s\S]*fill="#8f1d2c"/,
  );
  expect(roseOf({ ...inks, sides: [] })).toContain('fill="#a50"');
});
