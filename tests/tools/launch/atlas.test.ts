import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlasFolder } from '../../../src/tools/launch/atlas.mjs';
import { root } from '../../../src/tools/launch/install/child.mjs';

test('ATLAS names the atlas to build: within the project, beside it, or none, which is geodata', () => {
  expect(atlasFolder({})).toBe('geodata');
  expect(atlasFolder({ ATLAS: '' })).toBe('geodata');
  expect(atlasFolder({ ATLAS: 'tests/fixtures/boer' })).toBe(join('tests', 'fixtures', 'boer'));
  expect(atlasFolder({ ATLAS: join(root, 'geodata') })).toBe('geodata');
  expect(atlasFolder({ ATLAS: '/srv/another-war' })).toBe('/srv/another-war');
});
