import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../src/tools/licences/allowed';
import { billOf, noticesOf } from '../../../src/tools/licences/notices';
import { shippedFrom } from '../../../src/tools/licences/shipped';
import { freshFolder } from '../launch/freshFolder';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND BSD-3-Clause', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-or-later', false],
  ['AGPL-3.0', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
  ['', false],
])('“%s” may ship: %s', (licence, expected) => expect(isAllowed(licence)).toBe(expected));

describe('packages that ship', () => {
  const folder = freshFolder();
  const put = (path: string, manifest: object, licence: string) => {
    folder.write(`${path}/package.json`, JSON.stringify(manifest));
    folder.write(`${path}/LICENSE.md`, licence);
  };

  test('are those of the modules and what these are made of, each with its texts', () => {
    put(
      'node_modules/map',
      {
        name: 'map',
        version: '1.2.3',
        license: 'BSD-3-Clause',
        repository: { url: 'git+https://example.org/map.git' },
        dependencies: { '@scope/tile': '1', '@types/tile': '1' },
      },
      'Copyright of the map',
    );
    put('node_modules/@scope/tile', { name: '@scope/tile', version: '2.0.0', license: 'ISC' }, 'T');
    put('node_modules/@types/tile', { name: '@types/tile', version: '1.0.0' }, 'X');
    put('node_modules/unused', { name: 'unused', version: '1.0.0' }, 'U');
    const shipped = shippedFrom([
      `${folder.path}/node_modules/map/dist/map.js?worker`,
      `${folder.path}/src/main.ts`,
    ]);
    expect(shipped).toEqual([
      { name: '@scope/tile', version: '2.0.0', licence: 'ISC', source: null, texts: ['T'] },
      {
        name: 'map',
        version: '1.2.3',
        licence: 'BSD-3-Clause',
        source: 'https://example.org/map',
        texts: ['Copyright of the map'],
      },
    ]);
    expect(noticesOf(['Our own'], shipped)).toContain('map 1.2.3\nLicence: BSD-3-Clause\nSource:');
    expect(JSON.parse(billOf('an-atlas', '0.1.0', shipped))).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [{ purl: 'pkg:npm/%40scope/tile@2.0.0' }, { purl: 'pkg:npm/map@1.2.3' }],
    });
  });
});

test('a package under several licences is said as an expression; where the source of MPL is, is said', () => {
  const some = { name: 'x', version: '1.0.0', source: 'https://example.org/x', texts: [] };
  const [component] = (
    JSON.parse(billOf('an-atlas', '1', [{ ...some, licence: 'MIT OR ISC' }])) as {
      components: object[];
    }
  ).components;
  expect(component).toMatchObject({ licenses: [{ expression: 'MIT OR ISC' }] });
  expect(noticesOf([], [{ ...some, licence: 'MPL-2.0' }])).toContain('its source in this version');
});
