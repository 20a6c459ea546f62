import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { linkedPlacesOf } from '../../../src/data/export/places';
import { linking } from '../../../src/data/ownArticle/answer';
import { readNames } from '../../../src/data/names/namesFile';
import { indexOf } from '../../../src/domain/linking/things/names';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { hashOf, madeRecord } from '../../../src/domain/ownArticle/madeRecord';
import { countPacked, unpacked } from '../../../src/domain/ownArticle/packed';
import { goldTexts } from '../../../src/tools/link/gold';
import { compiledAtlas } from '../../compiledAtlas';
import { LINKED_PLACES } from './linkedPlacesSchema';

const { names, otherNames } = compiledAtlas();
const index = indexOf(readNames(JSON.parse(names.text), JSON.parse(otherNames.text)));
const SPAN = [Date.UTC(1904, 1, 8), Date.UTC(1905, 8, 5)] as const;

/** What the annotated texts name, as Linked Places: events, harbours, countries, in Latin letters and in others. */
const exports = goldTexts('tests/domain/linking/texts').map(({ name, words: text }) => {
  const own = { title: name, text, passages: passagesOf(text), hash: hashOf(text) };
  const { marks, things } = linking(own, index, () => undefined);
  const taken = {
    record: madeRecord(own, name, 0),
    marks: unpacked(marks, text, 0, countPacked(marks)),
    things: new Map(things.map((thing) => [thing.id, thing])),
  };
  return [name, linkedPlacesOf(taken, SPAN)] as const;
});

test('what is taken away as Linked Places is so by the format’s rules', () => {
  const validate = new Ajv({ allErrors: true }).compile(LINKED_PLACES);
  for (const [name, made] of exports) {
    void validate(made);
    expect(validate.errors ?? [], name).toEqual([]);
  }
  // What is wrong is found.
  expect(validate({ type: 'FeatureCollection', '@context': 'https://x', features: [{}] })).toBe(
    false,
  );
});

const schema = process.env.LPF_SCHEMA;

test.skipIf(schema === undefined)('and by the schema that gazetteers hold it against', () => {
  const ajv = new Ajv({ allErrors: true, schemaId: 'auto', unknownFormats: 'ignore' });
  ajv.addSchema({}, 'https://whgazetteer.org/schema/csl-citation.json');
  const validate = ajv.compile(JSON.parse(readFileSync(schema ?? '', 'utf8')) as object);
  for (const [name, made] of exports) {
    void validate(made);
    expect(validate.errors ?? [], name).toEqual([]);
  }
});
