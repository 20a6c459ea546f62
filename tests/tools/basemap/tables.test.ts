import { describe, expect, it } from 'vitest';
import { reservoirs } from '../../../src/tools/basemap/rivers/reservoirs';
import { handDrawn, territories } from '../../../src/tools/basemap/powers/territories';

function repeated(keys: readonly (string | number)[]) {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}

describe('the tables of the base map', () => {
  it('name each reservoir once', () => {
    expect(repeated(reservoirs.map(({ gshhg }) => gshhg))).toEqual([]);
  });

  it('count each country and province to one territory', () => {
    expect(repeated(territories.map(({ territory }) => territory))).toEqual([]);
    expect(repeated(territories.flatMap(({ whole }) => whole))).toEqual([]);
    expect(
      repeated(territories.flatMap(({ parts }) => parts.map((part) => part.join(' ')))),
    ).toEqual([]);
  });

  it('let one tenure follow on another', () => {
    for (const { tenures } of territories) {
      tenures.slice(1).forEach((tenure, i) => {
        expect(tenure.from).toBe(tenures[i]?.to);
      });
    }
  });

  it('draw by hand only what a territory takes', () => {
    const known = territories.map(({ territory }) => territory);
    for (const { properties } of handDrawn) {
      if (properties.kind === 'territory') expect(known).toContain(properties.territory);
    }
  });
});
