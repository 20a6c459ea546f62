import { expect, it } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte';
import { sampleAtlas } from '../sampleAtlas';

it('says that what is drawn of battles has not come, and asks for it again when it is next wanted', async () => {
  const { plates, notices } = new Explorer(sampleAtlas());
  const sketch = {
    kind: 'height' as const,
    line: [[121, 38]],
    widthKm: 1,
    title: 'The hill',
    withinKm: 0.5,
    note: null,
    sources: [],
  };
  let isThere = false;
  plates.load = () =>
    isThere
      ? Promise.resolve({ plates: {}, sketches: [sketch] })
      : Promise.reject(new Error('The plates of battles could not be loaded.'));
  await plates.begin();
  expect(notices.all.map(({ text }) => text)).toEqual([
    'The plates of battles could not be loaded.',
  ]);
  isThere = true;
  await plates.begin();
  expect(plates.sketches).toEqual([sketch]);
  plates.pointed = { drawn: { of: 'ground', nth: 0 }, x: 1, y: 1 };
  expect(plates.told).toEqual({
    title: 'The hill',
    step: null,
    certainty: 'Sketched after the accounts, right to within 0.5 km.',
    sources: [],
  });
  plates.pointed = { drawn: { of: 'step', step: 0, nth: 0 }, x: 1, y: 1 };
  expect(plates.told).toBeNull();
});
