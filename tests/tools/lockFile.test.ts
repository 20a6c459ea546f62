import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('package-lock.json', 'utf8');
interface Entry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Entry>> };

/** Where Node would look for a package wanted by the package at `path`, nearest first. */
function placesFor(path: string, name: string): string[] {
  const above = path.lastIndexOf('/node_modules/');
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (path === '') return [here];
  return [here, ...placesFor(above < 0 ? '' : path.slice(0, above), name)];
}

// "npm install" leaves out of the lock file what it could not fetch for other systems; "npm ci" then refuses the file.
test('the lock file has an entry for every package that another one names', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no host to fetch from', () => {
  expect(text).not.toContain('"resolved"');
});
