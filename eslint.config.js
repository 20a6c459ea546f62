import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const NO_EFFECT_IN_UI = {
  selector: "CallExpression[callee.name='$effect'], CallExpression[callee.object.name='$effect']",
  message: 'Derive it, or do it in map/ or state/; a disabling comment must give the reason.',
};
const NO_VAGUE_NAME = {
  selector:
    ':matches(FunctionDeclaration, VariableDeclarator, MethodDefinition, PropertyDefinition) > Identifier.id[name=/^handle[A-Z]|(?:Manager|Service|Utils?|Helpers?)$/]',
  message: 'Name it by what it returns or does.',
};
const NO_LATE_STATUS = {
  selector:
    ':matches(SvelteIfBlock, SvelteElseBlock, SvelteAwaitThenBlock, SvelteKeyBlock, SvelteEachBlock) > SvelteElement > SvelteStartTag > SvelteAttribute:matches([key.name="aria-live"], [key.name="role"]:has(SvelteLiteral[value="status"]))',
  message: 'A region that comes together with its words is not heard: let it stand empty before.',
};
/** For components, whose `import type` dependency-cruiser does not see. */
const noImports = (regex) => [
  'error',
  { patterns: [{ regex, message: 'map/ and ui/ meet only in state/ and domain/.' }] },
];
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'A union of literals says the same.' };

export default defineConfig(
  globalIgnores([
    'dist',
    '.cache',
    '.svelte-check',
    'coverage',
    'test-results',
    'playwright-report',
    'tests/**/fixtures',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'setInterval', message: 'There is one clock: state/playing/playback.svelte.ts.' },
        {
          name: 'requestAnimationFrame',
          message: 'There is one frame loop: state/playing/playback.svelte.ts.',
        },
      ],
      'no-restricted-syntax': ['error', NO_ENUM, NO_VAGUE_NAME],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      'no-restricted-syntax': ['error', NO_ENUM, NO_VAGUE_NAME, NO_LATE_STATUS],
    },
  },
  {
    files: ['src/ui/**'],
    rules: {
      'no-restricted-syntax': ['error', NO_ENUM, NO_VAGUE_NAME, NO_LATE_STATUS, NO_EFFECT_IN_UI],
    },
  },
  {
    files: ['src/App.svelte'],
    rules: { 'no-restricted-imports': noImports('^(maplibre-gl|pmtiles)|/tools/') },
  },
  {
    files: ['src/ui/**/*.svelte'],
    rules: {
      'no-restricted-imports': noImports('^(maplibre-gl|pmtiles)|/(data|map|tools)/'),
    },
  },
  {
    files: ['src/map/**/*.svelte'],
    rules: { 'no-restricted-imports': noImports('/(data|ui|tools)/') },
  },
  {
    // A table of words: a file a language, a line a string.
    files: ['src/words/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/state/playing/playback.svelte.ts', 'src/design/afterPaint.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // The border, where valibot has proven what the compiler cannot know.
    files: ['src/data/**', 'src/tools/geodata/{article,records}/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['src/tools/**', 'tests/**', 'vite.config.ts'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      'max-lines-per-function': 'off',
    },
  },
  {
    // For modules oxlint tells what needs types, which asks a faster compiler (.oxlintrc.json). Runes and components it
    // does not read. Of plain JavaScript it asks less: a cast in a comment is seen by the compiler, not by these rules.
    files: ['**/*.ts', '**/*.mjs'],
    ignores: ['**/*.svelte.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    // Outside tsconfig.json, or behind a declaration file of their own.
    files: ['*.js', '*.cjs', 'src/tools/basemap/packages/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
