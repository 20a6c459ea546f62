import { expect, test } from 'vitest';
import { drawn } from '../../../src/tools/pages/card/drawn';
import { readDrawings, sitePictures } from '../../../src/tools/pages/site';
import { compiledAtlas } from '../../compiledAtlas';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="120" height="63" fill="white" />${inside}</svg>`;

test('cards come in their order, with their words on them', async () => {
  const words = (text: string) => svg(`<text x="4" y="40" font-size="20">${text}</text>`);
  const [bare, war, sea, again] = (
    await drawn([svg(''), words('War'), words('Sea'), words('War')])
  ).map((png) => Buffer.from(png).toString('base64'));
  expect(Buffer.from(bare ?? '', 'base64').readUInt32BE(16)).toBe(120);
  expect(war).not.toBe(bare);
  expect(sea).not.toBe(war);
  expect(again).toBe(war);
});

test('of no cards there are none', async () => {
  expect(await drawn([])).toEqual([]);
});

test('what is no drawing is said', async () => {
  await expect(drawn(['no drawing'])).rejects.toThrow();
});

test('each article has a picture for previews, of the size that they show', async () => {
  const compiled = compiledAtlas();
  const articles = compiled.manifest.articles.filter(({ id }) => id === 'islands-still-in-dispute');
  const one = { ...compiled, manifest: { ...compiled.manifest, articles } };
  const [picture] = await sitePictures(
    {
      compiled: one,
      drawings: readDrawings('.', 'geodata'),
    },
    '--sea: #b1cacb; --land: #f1e8d2;',
  );
  expect(picture?.path).toBe('articles/islands-still-in-dispute/card.png');
  const png = Buffer.from(picture?.png ?? []);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeGreaterThan(20_000);
});
