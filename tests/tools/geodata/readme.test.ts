import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/tools/geodata/compile';
import { problemLine } from '../../../src/tools/geodata/files/problem';

test('the examples of geodata/README.md are one sound atlas', () => {
  const readme = readFileSync('geodata/README.md', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const examples = [...readme.matchAll(/^```\w+ (\S+\.\w+)\n(.*?)^```$/gms)];
  for (const [, name = '', text = ''] of examples) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(examples.map(([, name]) => name)).toEqual([
    'atlas.json',
    'kinds.json',
    'symbols/landing.svg',
    'symbols/coaling.svg',
    'layers/landings.geojson',
    'layers/voyage.geojson',
    'layers/campaigns.geojson',
    'layers/kurils.geojson',
    'articles/example.md',
    'articles/ja/example.md',
    'glossary.json',
    'sketches.geojson',
    'pages/method.md',
    'places.geojson',
    'people.json',
    'ship-classes.json',
    'knowledge.json',
    'periods.json',
    'linking.json',
    'bibliography.json',
  ]);
  expect(compile(folder).problems.map(problemLine)).toEqual([]);
  rmSync(folder, { recursive: true });
});
