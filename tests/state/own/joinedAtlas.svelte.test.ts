import { expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas/atlas';
import { JoinedAtlas } from '../../../src/state/own/joinedAtlas.svelte';
import { sampleAtlas } from '../../sampleAtlas';

it('is what it was for who draws the features when other articles come, in any language', () => {
  for (const speech of [null, (own: Atlas) => ({ ...own, features: [...own.features] })]) {
    const own = sampleAtlas();
    const atlas = new JoinedAtlas({ ...own, articles: [] }, { speech });
    const drawn = () => {
      const { features, byId, parts, themes, meta, places, greatNames } = atlas;
      return [features, byId, parts, themes, meta, places, greatNames];
    };
    const before = drawn();
    atlas.base = { ...own };
    expect(atlas.articles).toBe(own.articles);
    expect(drawn().every((part, nth) => part === before[nth])).toBe(true);
    atlas.base = { ...own, features: [] };
    expect(atlas.features).toEqual([]);
  }
});
