import { expect, test } from 'vitest';
import { createAtlas } from '../../src/domain/atlas/atlas';
import type { Person } from '../../src/domain/atlas/person';
import { Explorer } from '../../src/state/explorer.svelte';
import { takeLink } from '../../src/state/address/link';
import { pageTitle } from '../../src/state/address/pageHead.svelte';
import { snapshotOf } from '../../src/state/address/snapshot';
import { decode } from '../../src/state/address/decode';
import { encode } from '../../src/state/address/url';
import { featureId, passageId, personId, sampleAtlas, sideId } from '../sampleAtlas';

const nogi: Person = {
  id: personId('person-nogi'),
  name: 'Nogi Maresuke',
  native: '乃木希典',
  side: sideId('Japan'),
  role: 'Third Army',
  born: null,
  died: null,
  features: [featureId('siege'), featureId('assault')],
  passages: [passageId('siege')],
};

function explore(): Explorer {
  const { articles, features, meta } = sampleAtlas();
  return new Explorer(createAtlas({ meta, articles, features, sources: [], people: [nogi] }));
}

function followed(hash: string): Explorer {
  const explorer = explore();
  takeLink(explorer, decode(hash));
  return explorer;
}

test('somebody chosen has a card, and lights what was theirs; the text stays', () => {
  const explorer = explore();
  explorer.openPassage(passageId('yalu'));
  const { now } = explorer.clock;
  explorer.selectPerson(nogi.id);
  expect(explorer.selectedPerson).toBe(nogi);
  expect(explorer.selectedFeature).toBeNull();
  expect([...explorer.lit].toSorted()).toEqual(['assault', 'siege']);
  expect(explorer.shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['siege', 'assault']));
  expect([explorer.reading.active, explorer.clock.now]).toEqual([passageId('yalu'), now]);
  expect(explorer.selectedPassages.map(({ passage }) => passage.id)).toEqual([passageId('siege')]);
  expect(pageTitle(explorer)).toMatch(/^Nogi Maresuke/);
  explorer.deselect();
  expect(explorer.selectedPerson).toBeNull();
});

test('a card is a link, and a link is the card', () => {
  const explorer = explore();
  explorer.selectPerson(nogi.id);
  const hash = encode(snapshotOf(explorer));
  expect(hash).toContain('who=person-nogi');
  expect(followed(hash).selectedPerson).toBe(nogi);
  expect(followed('who=person-nogi&date=1904-09-01').clock.now).toBe(
    Date.parse('1904-09-01T12:00Z'),
  );
});

test('nobody of that name is said in a sentence', () => {
  const explorer = followed('who=person-nobody');
  expect(explorer.notices.all.map(({ text }) => text)).toEqual([
    expect.stringMatching(/person-nobody/),
  ]);
});
