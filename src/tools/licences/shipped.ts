import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

/** A package of which something ships. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when it names none. */
  readonly licence: string;
  readonly source: string | null;
  /** What it says of its licence and of what it took from others, as it stands in the package. */
  readonly texts: readonly string[];
}

const ManifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), ''),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
  homepage: v.optional(v.string()),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** Packages that modules came from, and whatever these are made of, by name. Types ship nothing. */
export function shippedFrom(moduleIds: Iterable<string>): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  const queue = [...new Set([...moduleIds].flatMap((id) => folderOf(id) ?? []))];
  for (const folder of queue) {
    const manifest = v.parse(ManifestSchema, readJson(join(folder, 'package.json')));
    const { name, version, license, dependencies } = manifest;
    if (found.has(`${name}@${version}`) || name.startsWith('@types/')) continue;
    const source = repositoryOf(manifest);
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: license,
      source,
      texts: textsIn(folder),
    });
    queue.push(...Object.keys(dependencies).flatMap((each) => installed(each, folder) ?? []));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Folder of the package that a module belongs to; `null` for one of the project's own. */
function folderOf(id: string): string | null {
  const path = id
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  const within = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  return within !== undefined && existsSync(join(within, 'package.json')) ? within : null;
}

/** As Node looks for it: in the folders above, the nearest first. */
function installed(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(from);
  return above === from ? null : installed(name, above);
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)\b.*$/i.test(name) && !name.endsWith('.js'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

function repositoryOf({ repository, homepage }: v.InferOutput<typeof ManifestSchema>) {
  const written = typeof repository === 'string' ? repository : repository?.url;
  const url = (written ?? homepage ?? '')
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '');
  return url.startsWith('https://') ? url : null;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
