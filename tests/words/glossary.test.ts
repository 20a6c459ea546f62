import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk } from '../../src/tools/geodata/desk';
import { sayingsOf } from '../../src/tools/geodata/glossary/check';
import { readGeodata } from '../../src/tools/geodata/read';

const geodata = readGeodata(new Desk('geodata'));

test.each(['ru', 'ja', 'ko', 'zh'])(
  'the screen calls things as the glossary does: %s',
  (language) => {
    expect.assert(geodata && geodata.glossary.length > 150);
    const sayings = sayingsOf(geodata, language);
    const files = readdirSync(`src/words/${language}`).map(
      (name) => `src/words/${language}/${name}`,
    );
    // The source itself, so that what a sentence is put together from is read too.
    for (const file of files)
      expect(sayings.faultsIn(readFileSync(file, 'utf8')), file).toEqual([]);
  },
);
