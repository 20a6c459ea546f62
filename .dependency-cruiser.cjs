// The one-way rule between the folders of src. Types count as imports.

/**
 * A folder may import itself and those named, and nothing else of ours.
 *
 * @type {(name: string, mayUse: string[]) => import('dependency-cruiser').IForbiddenRuleType}
 */
const layer = (name, mayUse) => ({
  name: `${name}-imports-only-${['itself', ...mayUse].join('-and-')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...mayUse].join('|')})/` },
});

/**
 * A package that only the folders named may import.
 *
 * @type {(folders: string[], packages: string) => import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (folders, packages) => ({
  name: `${packages}-only-in-${folders.join('-and-')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
  to: { path: `(^|/)node_modules/(${packages})(/|$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('words', []),
    layer('domain', ['words']),
    layer('data', ['domain', 'words']),
    layer('state', ['domain', 'words']),
    layer('design', ['domain']),
    layer('map', ['state', 'design', 'domain', 'words']),
    layer('ui', ['state', 'design', 'domain', 'words']),
    layer('tools', ['domain', 'data', 'words']),
    only(['map'], 'maplibre-gl'),
    only(['map', 'tools'], 'pmtiles'),
    {
      name: 'svelte-not-below-state',
      comment: 'What is true of the war does not depend on how it is shown.',
      severity: 'error',
      from: { path: '^src/(domain|data|tools|words)/' },
      to: { path: '(^|/)node_modules/(svelte|@sveltejs)/' },
    },
    {
      name: 'node-only-in-tools',
      comment: 'Everything else runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Except that a Svelte component may show itself within itself.',
      severity: 'error',
      from: { path: '^(.+)$' },
      to: { circular: true, pathNot: '^$1$' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      // Vite makes what begins with "virtual:".
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'svelte', 'types', 'default'],
      extensions: ['.ts', '.svelte.ts', '.svelte', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
