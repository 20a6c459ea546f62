import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.cjs';

const { forbidden = [], options }: IConfiguration = configuration;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rules that a tree of files breaks, each as `rule: from → to`. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const base = mkdtempSync(join(folder, 'tree-'));
  for (const [path, text] of Object.entries({ ...PACKAGES, ...files })) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: base,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .sort();
}

const PACKAGES = Object.fromEntries(
  ['maplibre-gl', 'pmtiles', 'svelte', 'valibot'].flatMap((name) => [
    [
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, exports: { '.': './index.js', './*': './index.js' } }),
    ],
    [`node_modules/${name}/index.js`, 'export const something = 1;'],
  ]),
);

const FLOOR = {
  'src/words/clock.ts': 'export const clock = 1;',
  'src/domain/time.ts': "import '../words/clock';\nexport type Instant = number;",
  'src/data/schema.ts':
    "import type { Instant } from '../domain/time';\nimport 'valibot';\nexport let s: Instant;",
  'src/state/clock.svelte.ts':
    "import type { Instant } from '../domain/time';\nimport 'svelte';\nexport let c: Instant;",
  'src/map/order.ts': "import '../state/clock.svelte';\nimport 'maplibre-gl';\nimport 'pmtiles';",
  'src/ui/Legend.svelte': '<script lang="ts">\n  import "../state/clock.svelte";\n</script>',
  'src/tools/cli.ts': "import '../data/schema';\nimport 'node:fs';",
  'src/App.svelte':
    '<script lang="ts">\n  import Legend from "./ui/Legend.svelte";\n</script>\n<Legend />',
};

test('what the table of the house allows breaks no rule', async () => {
  expect(await broken(FLOOR)).toEqual([]);
});

// Types imported by a component are gone before dependency-cruiser looks; eslint.config.js forbids those.
test('each forbidden way is found', async () => {
  const wrong = {
    ...FLOOR,
    'src/domain/up.ts': "import type { s } from '../data/schema';\nexport type Up = typeof s;",
    'src/domain/drawn.ts':
      "import type { something } from 'maplibre-gl';\nexport type D = typeof something;",
    'src/data/rune.ts': "import 'svelte';\nimport 'node:fs';",
    'src/state/read.ts': "import '../data/schema';",
    'src/map/panel.ts': "import '../ui/Legend.svelte';",
    'src/ui/Map.svelte':
      '<script lang="ts">\n  import "../map/order";\n  import "pmtiles";\n</script>',
    'src/design/Button.svelte':
      '<script lang="ts">\n  import Legend from "../ui/Legend.svelte";\n</script>\n<Legend />',
    'src/ui/tool.ts': "import '../tools/cli';",
    'src/domain/hen.ts': "import './egg';",
    'src/domain/egg.ts': "import './hen';",
    'src/domain/lost.ts': "import './nowhere';",
    'src/words/ru.ts': "import '../domain/time';",
  };
  expect(await broken(wrong)).toEqual([
    'design-imports-only-itself-and-domain: src/design/Button.svelte → src/ui/Legend.svelte',
    'domain-imports-only-itself-and-words: src/domain/up.ts → src/data/schema.ts',
    'everything-resolves: src/domain/lost.ts → ./nowhere',
    'map-imports-only-itself-and-state-and-design-and-domain-and-words: src/map/panel.ts → src/ui/Legend.svelte',
    'maplibre-gl-only-in-map: src/domain/drawn.ts → node_modules/maplibre-gl/index.js',
    'no-cycles: src/domain/egg.ts → src/domain/hen.ts',
    'node-only-in-tools: src/data/rune.ts → fs',
    'pmtiles-only-in-map-and-tools: src/ui/Map.svelte → node_modules/pmtiles/index.js',
    'state-imports-only-itself-and-domain-and-words: src/state/read.ts → src/data/schema.ts',
    'svelte-not-below-state: src/data/rune.ts → node_modules/svelte/index.js',
    'ui-imports-only-itself-and-state-and-design-and-domain-and-words: src/ui/Map.svelte → src/map/order.ts',
    'ui-imports-only-itself-and-state-and-design-and-domain-and-words: src/ui/tool.ts → src/tools/cli.ts',
    'words-imports-only-itself: src/words/ru.ts → src/domain/time.ts',
  ]);
});

test('a component may show itself within itself', async () => {
  const tree = '<script lang="ts">\n  import Tree from "./Tree.svelte";\n</script>\n<Tree />';
  expect(await broken({ ...FLOOR, 'src/ui/Tree.svelte': tree })).toEqual([]);
});
