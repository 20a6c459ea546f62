import { expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/atlas/atlas';
import { Explorer } from '../../src/state/explorer.svelte';
import { takeLink } from '../../src/state/address/link';
import { decode } from '../../src/state/address/decode';
import { readAtlas } from '../e2e/readAtlas';

const atlas = readAtlas();

it('a link selects each feature, and opens a passage that tells of it where there is one', () => {
  const explorer = new Explorer(atlas);
  expect(atlas.features.length).toBeGreaterThan(500);
  const lost = atlas.features.filter(({ id }) => {
    takeLink(explorer, decode(`sel=${id}&dates=all&map=3/30/100`));
    const telling = passagesOf(atlas, id).map(({ passage }) => passage.id);
    const { active } = explorer.reading;
    const isOpen = telling.length === 0 || (active !== null && telling.includes(active));
    return explorer.selection.feature !== id || !isOpen;
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
