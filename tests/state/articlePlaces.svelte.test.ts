import { describe, expect, it } from 'vitest';
import { isPlaceId, type PlaceId } from '../../src/domain/atlas/id';
import { Explorer } from '../../src/state/explorer.svelte';
import { article, sampleAtlas } from '../sampleAtlas';

const id = (text: string): PlaceId => {
  if (!isPlaceId(text)) throw new Error(text);
  return text;
};
const tokyo = { id: id('tokyo'), title: 'Tokyo', kind: 'capital', names: {}, at: [139.76, 35.68] };
const japan = { id: id('japan'), title: 'Japan', kind: 'country', names: {}, at: [138, 37] };

/** The sample's article again, under another name, its first passage naming a city and a country. */
function brought() {
  const own = structuredClone(article);
  const [section, ...others] = own.sections;
  const [first, ...rest] = section?.passages ?? [];
  if (!first) throw new Error('no passage');
  const named = { ...first, places: [tokyo.id, japan.id] };
  return {
    ...own,
    id: 'own-1' as typeof own.id,
    sections: [{ heading: null, passages: [named, ...rest] }, ...others],
  };
}

const own = [{ article: brought(), places: [tokyo, japan] }];

describe('an article of the reader’s', () => {
  it('stands among ours, and what draws the features sees no change', () => {
    const explorer = new Explorer(sampleAtlas());
    const { features } = explorer.atlas;
    explorer.bring(() => own);
    expect(explorer.atlas.articles.map((each) => each.id)).toContain('own-1');
    expect(explorer.atlas.features).toBe(features);
  });

  it('marks its towns while it is read, and not its countries', () => {
    const explorer = new Explorer(sampleAtlas());
    explorer.bring(() => own);
    expect(explorer.places.marked).toEqual([]);
    explorer.openArticle('own-1' as typeof article.id);
    expect(explorer.places.marked).toEqual([tokyo]);
    explorer.selectPlace(tokyo.id);
    expect(explorer.places.lit).toEqual(['tokyo']);
    expect(explorer.camera.request).toMatchObject({
      kind: 'framing',
      framing: { subject: [{ points: [tokyo.at] }] },
    });
  });
});
