import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { symbolFaults } from '../../../src/tools/geodata/records/symbol';
import { said, soundFolder, swap, write } from './checks/slipFolder';

soundFolder();

const RAID = 'symbols/raid.svg';
const drawn = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n${shapes}\n</svg>\n`;

test('every drawing there is, the renderers’ own too, is a symbol', () => {
  for (const folder of ['geodata/symbols', 'src/map/symbols']) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files)
      expect(symbolFaults(readFileSync(`${folder}/${file}`, 'utf8')), file).toEqual([]);
  }
});

test('a drawing cut short stops the build at its place', () => {
  write(RAID, drawn('<path d="M4 4h9"').slice(0, 80));
  const [first = '', ...more] = said();
  expect(first).toMatch(/^symbols\/raid\.svg:\d+:\d+ no SVG: /);
  expect(more).toEqual([]);
});

test.each([
  [
    'a script',
    '<g><script>alert(1)</script></g><path d="M4 4h9v9z"/>',
    '2:4 <script> is no plain shape',
  ],
  ['a handler', '<path d="M4 4h9v9z" onload="alert(1)"/>', '2:21 a symbol has no onload'],
  [
    'another file',
    '<image href="https://x.example/y.png"/><path d="M4 4h9v9z"/>',
    '2:1 <image> is no plain shape',
  ],
  [
    'an ink of its own',
    '<path d="M4 4h9v9z" fill="red"/>',
    '2:21 fill="red" is none that a symbol has',
  ],
  [
    'a path that is none',
    '<path d="M4 4h9v9z"/><path d="4 4"/>',
    '2:28 d="4 4" is none that a symbol has',
  ],
  ['nothing', '<g/>', '1:1 it draws nothing'],
])('%s is refused', (_, shapes, expected) => {
  write(RAID, drawn(shapes));
  expect(said()).toEqual([`${RAID}:${expected}`]);
});

test('another size is refused', () => {
  swap(RAID, 'viewBox="0 0 32 32"', 'viewBox="0 0 24 24"');
  expect(said()).toEqual([`${RAID}:1:41 viewBox="0 0 24 24" is none that a symbol has`]);
});
