import { expect, test } from 'vitest';
import { complaintAboutNode } from '../../../src/tools/launch/install/node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '100.1.0'])('%s will do', (version) => {
  expect(complaintAboutNode(version)).toBeNull();
});
test.each(['20.18.3', '21.7.3', '22.11.0', '18.20.4', '16.0.0', '0.12.18'])(
  '%s will not do',
  (version) => {
    expect(complaintAboutNode(version)).toMatch(
      new RegExp(
        `^World War Zero needs Node 20 from 20\\.19 on, or 22\\.12 and newer, and this is Node ${version}: .+\\.$`,
      ),
    );
  },
);
