import { describe, expect, it } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte';
import { featureId, passageId, sampleAtlas } from '../sampleAtlas';

describe('before the other articles have come', () => {
  it('waits for the other articles with what they may tell of, and does the last that was asked for', () => {
    const whole = sampleAtlas();
    const some = { ...whole, articles: [], passages: new Map(), mentions: new Map() };
    const asks = {
      'a feature': (explorer: Explorer) => {
        explorer.select(featureId('siege'));
      },
      'a passage': (explorer: Explorer) => {
        explorer.openPassage(passageId('yalu'));
        explorer.openPassage(passageId('siege'));
      },
    };
    for (const [what, ask] of Object.entries(asks)) {
      const explorer = new Explorer(some);
      let asked = 0;
      explorer.arrival.begin(() => (asked += 1));
      ask(explorer);
      expect(explorer.selectedFeature?.title, what).toBe(
        what === 'a feature' ? 'siege' : undefined,
      );
      expect(explorer.reading.active, what).toBeNull();
      expect(asked, what).toBeGreaterThan(0);
      explorer.atlas = whole;
      explorer.takeAll();
      expect(explorer.reading.active, what).toBe(passageId('siege'));
    }
  });

  it('opens nothing for a selection that was left before the other articles came', () => {
    const whole = sampleAtlas();
    const explorer = new Explorer({ ...whole, passages: new Map(), mentions: new Map() });
    explorer.arrival.begin(() => undefined);
    explorer.select(featureId('siege'));
    explorer.deselect();
    explorer.atlas = whole;
    explorer.takeAll();
    expect(explorer.reading.active).toBeNull();
  });
});
