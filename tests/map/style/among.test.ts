import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test, vi } from 'vitest';
import { among } from '../../../src/map/style/among';
import { NO_STATE, globalOf } from '../noState';

function isAmong(properties: Readonly<Record<string, string>>, state: object): boolean {
  const { filter } = featureFilter(among('standing', 'station'), NO_STATE as never);
  const globalState = globalOf({ ...NO_STATE, ...state });
  return filter({ zoom: 5, globalState }, { type: 1, properties } as never);
}

test('what names nothing is in no list, and nothing is told on the console', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(isAmong({ station: 'a' }, { standing: ['a'] })).toBe(true);
  expect(isAmong({ station: 'b' }, { standing: ['a'] })).toBe(false);
  expect(isAmong({}, { standing: ['a'] })).toBe(false);
  expect(isAmong({ station: 'a' }, { standing: ['a'], allBut: ['standing'] })).toBe(false);
  expect(isAmong({ station: 'b' }, { standing: ['a'], allBut: ['standing'] })).toBe(true);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
