import { expect, test } from 'vitest';
import type { Plate, PlateMark } from '../../../src/domain/plates/plate';
import { markTold } from '../../../src/domain/plates/told';
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
import { PALETTES } from '../../../src/design/palette';
import { sampleAtlas, sideId } from '../../sampleAtlas';

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
  const { features } = drawnMarks([[guessed, seen]], 0, sides, true);
  const [arrow] = features;
  expect(arrow?.properties).toMatchObject({
    theme: 'battle',
    sign: `${first?.adjective ?? ''} movement, as described`,
    step: 0,
    nth: 1,
  });
  const hit = (layer: string, properties: object) => ({ layer: { id: layer }, properties });
  const found = [
    hit('sketch-hachures', drawnSketches([]).features[0]?.properties ?? { step: -1, nth: 4 }),
    hit('plate-arrows', arrow?.properties ?? {}),
  ] as unknown as Parameters<typeof drawnOf>[0];
  expect(drawnOf(found)).toEqual({ of: 'step', step: 0, nth: 1 });
  expect(drawnOf(found.slice(0, 1))).toEqual({ of: 'ground', nth: 4 });
  expect(drawnOf([])).toBeNull();
  expect(markTold(plate, 0, seen, sides)).toEqual({
    title: 'Over the river',
    step,
    certainty: 'As the sources describe it; drawn by hand.',
    sources,
  });
  expect(markTold(plate, 0, guessed, sides)?.certainty).toContain('A guess');
  expect(markTold(plate, 1, seen, sides)).toBeNull();
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
