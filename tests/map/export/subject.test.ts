import { expect, test } from 'vitest';
import { fleetIn, titleIn } from '../../../src/map/export/subject';
import { Explorer } from '../../../src/state/explorer.svelte';
import { featureId, passageId, sampleAtlas } from '../../sampleAtlas';

const noon = Date.parse('1904-10-19T12:00Z');
const EQUATOR = [-5, -5, 15, 5] as const;
const KOREA = [120, 35, 128, 42] as const;

function explore(): Explorer {
  const explorer = new Explorer(sampleAtlas());
  explorer.camera.following = featureId('main');
  return explorer;
}

test('a picture is about the followed fleet only where she is in it', () => {
  expect(fleetIn(explore(), EQUATOR, [noon])?.id).toBe('main');
  expect(fleetIn(explore(), [355, -5, 375, 5], [noon])?.id).toBe('main');
  expect(fleetIn(explore(), KOREA, [noon])).toBeNull();
  expect(fleetIn(explore(), EQUATOR, [Date.parse('1903-01-01')])).toBeNull();
});

test('a picture is called by what is selected, if it is in it, else by what is read', () => {
  const explorer = new Explorer(sampleAtlas());
  expect(titleIn(explorer, KOREA)).toBeNull();
  explorer.openPassage(passageId('yalu'));
  const reading = titleIn(explorer, KOREA);
  expect(reading).not.toBeNull();
  explorer.selection.select(featureId('siege'));
  expect(titleIn(explorer, [118, 36, 124, 42])).toBe(
    explorer.atlas.byId.get(featureId('siege'))?.title,
  );
  expect(titleIn(explorer, EQUATOR)).toBe(reading);
});
