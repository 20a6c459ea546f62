import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'smol-toml';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const several = v.union([v.string(), v.array(v.string())]);
const ReuseSchema = v.object({
  annotations: v.array(
    v.strictObject({
      path: several,
      'SPDX-FileCopyrightText': several,
      'SPDX-License-Identifier': v.string(),
    }),
  ),
});
const { annotations } = v.parse(ReuseSchema, parse(readFileSync('REUSE.toml', 'utf8')));
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);

/** `*` is anything within a folder, `**` in folders too. https://reuse.software/spec-3.3/#reusetoml */
function pattern(glob: string): RegExp {
  const parts = glob.split('**').map((part) =>
    part
      .split('*')
      .map((text) => text.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]*'),
  );
  return new RegExp(`^${parts.join('.*')}$`);
}

const globs = annotations.map(({ path }) => [path].flat().map(pattern));

test('no file is without a licence, and each glob finds some', () => {
  const bare = tracked.filter((file) => !globs.flat().some((glob) => glob.test(file)));
  expect(bare).toEqual([]);
  const idle = globs.flat().filter((glob) => !tracked.some((file) => glob.test(file)));
  expect(idle).toEqual([]);
});

test('each licence has its text, and each text a use', () => {
  const named = annotations.flatMap((each) => each['SPDX-License-Identifier'].split(' AND '));
  const texts = readdirSync('LICENSES').map((file) => file.replace(/\.txt$/, ''));
  expect([...new Set(named)].sort()).toEqual(texts.sort());
});
