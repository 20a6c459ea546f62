import { expect, test } from 'vitest';
import { choice } from '../../../src/tools/launch/check/checks.mjs';

test('--only takes checks by their names', () => {
  const checks = ['lint', 'unit', 'build'].map((name) => ({
    name,
    run: () => Promise.reject(new Error('not run')),
  }));
  const named = (...args: string[]) => checks.filter(choice(args, checks)).map(({ name }) => name);
  expect(named()).toEqual(['lint', 'unit', 'build']);
  expect(named('--only=build,lint')).toEqual(['lint', 'build']);
  expect(named('--only', 'unit')).toEqual(['unit']);
  expect(named('--only', 'unit,', 'lint')).toEqual(['lint', 'unit']);
  expect(() => named('--only=')).toThrow(
    '--only names no check: the checks are lint, unit, build.',
  );
  expect(() => named('unit')).toThrow('Only --only=… may be said here, not unit.');
  expect(() => named('--only=lynt')).toThrow(
    'There is no check named lynt: the checks are lint, unit, build.',
  );
});
