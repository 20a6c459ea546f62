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
});
