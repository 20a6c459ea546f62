import { expect, test } from 'vitest';
import type { FirstFiles } from '../../../src/tools/pages/firstFiles';
import { aheadLinks, headLinks, withoutScripts } from '../../../src/tools/pages/metadata/headLinks';

const files: FirstFiles = {
  stylesheets: ['first.css'],
  faces: ['faces.css'],
  plain: ['plain.css'],
  entry: 'main.js',
  modules: ['openAtlas.js'],
  fonts: [],
  texts: [],
};
const sheetsIn = (links: ReturnType<typeof headLinks>): readonly unknown[] =>
  links.filter(({ rel }) => rel === 'stylesheet').map(({ href }) => href);

test('the sheet of the faces does not keep the text from its first paint', () => {
  expect(sheetsIn(headLinks(files))).not.toContain('faces.css');
  expect(sheetsIn(aheadLinks(files, []))).toEqual([]);
  expect(aheadLinks(files, [])[0]).toMatchObject({ rel: 'preload', href: 'faces.css' });
});

test('who runs no scripts has the faces from the page itself', () => {
  expect(sheetsIn(withoutScripts(files))).toEqual(['faces.css', 'plain.css']);
});
