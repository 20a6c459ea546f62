import { expect, test } from 'vitest';
import type { Plate, PlateMark } from '../../../src/domain/plates/plate';
import { markTold, marksIn, sketchTold, sketchesIn } from '../../../src/domain/plates/told';
import { plateIn } from '../../../src/domain/plates/saidPlate';
import type { SourceKey } from '../../../src/domain/atlas/id';
import { EXPLAINED } from '../../../src/map/legend/drawn';
import { drawnOf } from '../../../src/map/pointer/pick';
import { plates } from '../../../src/map/renderers/plates';
import { drawnMarks, drawnSketches } from '../../../src/map/renderers/plates/drawn';
import {
  plateLines,
  plateUnits,
  plateWords,
  sketchLines,
  sketchNames,
} from '../../../src/map/renderers/plates/layers';
import { legend } from '../../../src/words/en/legend';
import { PALETTES } from '../../../src/design/palette';
import { sampleAtlas, sideId } from '../../sampleAtlas';

const words = legend.battle;
const { sides } = sampleAtlas().meta;
const [first] = sides;
const side = first?.id ?? sideId('');
const along = [
  [121, 38],
  [121.2, 38.1],
];
const guessed: PlateMark = { kind: 'arrow', side, along, guess: true, words: null };
const seen: PlateMark = { kind: 'arrow', side, along, guess: false, words: 'Over the river' };
const when = {
  start: 0,
  end: 1,
  precision: 'day' as const,
  approximate: false,
  uncertain: false,
  asGiven: null,
};
const sources = ['hamilton' as SourceKey];
const step = { title: 'Across', when, says: 'They went.', sources };
const plate: Plate = { id: 'p', title: 'P', note: null, steps: [step] };

test('a mark says what it is, how surely and after whom, and its drawing leads back to it', () => {
  const { features } = drawnMarks([[guessed, seen]], 0, { sides, attestedOnly: true, words });
  const [arrow] = features;
  expect(arrow?.properties).toMatchObject({
    theme: 'battle',
    sign: `${first?.adjective ?? ''} movement, as described`,
    step: 0,
    nth: 1,
  });
  const hit = (layer: string, properties: object) => ({ layer: { id: layer }, properties });
  const found = [
    hit(
      'sketch-hachures',
      drawnSketches([], words).features[0]?.properties ?? { step: -1, nth: 4 },
    ),
    hit('plate-arrows', arrow?.properties ?? {}),
  ] as unknown as Parameters<typeof drawnOf>[0];
  expect(drawnOf(found)).toEqual({ of: 'step', step: 0, nth: 1 });
  expect(drawnOf(found.slice(0, 1))).toEqual({ of: 'ground', nth: 4 });
  expect(drawnOf([])).toBeNull();
  expect(markTold(plate, 0, seen, { sides, words })).toEqual({
    title: 'Over the river',
    step,
    certainty: 'As the sources describe it; drawn by hand.',
    sources,
  });
  expect(markTold(plate, 0, guessed, { sides, words })?.certainty).toContain('A guess');
  expect(markTold(plate, 1, seen, { sides, words })).toBeNull();
});

test('each of its layers that the legend explains or that tells of itself is drawn', () => {
  const colours = PALETTES.day;
  const drawn = [
    ...sketchLines(colours),
    sketchNames(colours),
    ...plateLines(colours),
    plateUnits(colours),
    plateWords(colours),
  ].map(({ id }) => id);
  expect(drawn).toEqual(expect.arrayContaining([...(plates.tells ?? [])]));
  expect(drawn).toEqual(expect.arrayContaining(Object.keys(plates.legend)));
  expect([...EXPLAINED.keys()]).toContain('plate-arrows');
});

test('in another language the words beside what is drawn stand where they stood, and the rest as it was', () => {
  const silent: PlateMark = { ...seen, words: null };
  const said = {
    title: 'П',
    steps: [{ title: 'Через реку', says: 'Пошли.', words: ['За реку', 'Назад'] }],
  };
  const marks = [[seen, silent, { ...seen, words: 'Back' }], [seen]];
  expect(marksIn(marks, said).map((step) => step.map((mark) => mark.words))).toEqual([
    ['За реку', null, 'Назад'],
    ['Over the river'],
  ]);
  expect(marksIn(marks, null)).toBe(marks);
  const spoken = plateIn({ ...plate, note: 'Drawn by hand.' }, said);
  expect(spoken.steps[0]).toEqual({ ...step, title: 'Через реку', says: 'Пошли.' });
  expect([spoken.title, spoken.note]).toEqual(['П', 'Drawn by hand.']);
});

test('the sketched ground is named in another language by its English', () => {
  const sketch = {
    kind: 'height' as const,
    line: along,
    widthKm: 1,
    title: 'The hill',
    withinKm: 0.5,
    note: null,
    sources: [],
  };
  const [spoken] = sketchesIn([sketch], { 'The hill': 'Холм' });
  expect(spoken).toEqual({ ...sketch, title: 'Холм' });
  expect(sketchesIn([sketch], { Hill: 'Холм' })).toEqual([sketch]);
  const told = sketchTold(spoken ?? sketch, { words, within: String });
  expect(told).toMatchObject({
    title: 'Холм',
    certainty: 'Sketched after the accounts, right to within 0.5 km.',
  });
  expect(sketchTold({ ...sketch, title: null }, { words, within: String }).title).toBe('A height');
});
