import { readFileSync } from 'node:fs';
import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import ts from 'typescript-eslint';

type Rules = Readonly<Record<string, Linter.RuleEntry>>;
interface Rule {
  readonly meta: { readonly docs?: { readonly requiresTypeChecking?: boolean } };
}

const plugin = ts.plugin as unknown as { readonly rules: Readonly<Record<string, Rule>> };

const oxlint = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { readonly rules: Rules };

/** What oxlint cannot tell: ESLint asks it where it knows types, of components and of modules with runes. */
const ONLY_ESLINT = ['no-unsafe-class-instance-assignment'];

/** The rules that need types and are on in a table, each with its options. */
function typedRules(rules: Rules, prefix: string): Record<string, unknown> {
  const found = Object.entries(plugin.rules).flatMap(([name, { meta }]) => {
    const entry: unknown = rules[`${prefix}/${name}`];
    const [severity, ...options] = (Array.isArray(entry) ? entry : [entry]) as readonly unknown[];
    const isOn = severity === 2 || severity === 'error';
    return isOn && meta.docs?.requiresTypeChecking === true ? [[name, options] as const] : [];
  });
  return Object.fromEntries(found);
}

const eslintRulesFor = async (file: string) => {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as { readonly rules: Rules };
  return typedRules(rules, '@typescript-eslint');
};

test('oxlint asks of a module all that ESLint asks of a component for which types are needed', async () => {
  const wanted = await eslintRulesFor('src/App.svelte');
  expect(Object.keys(wanted).length).toBeGreaterThan(50);
  for (const name of ONLY_ESLINT) {
    expect(wanted).toHaveProperty(name);
    Reflect.deleteProperty(wanted, name);
  }
  expect(typedRules(oxlint.rules, 'typescript')).toEqual(wanted);
});

test('ESLint asks nothing of a module for which types are needed, which is slow, unless it has runes', async () => {
  expect(await eslintRulesFor('src/domain/atlas/atlas.ts')).toEqual({});
  expect(await eslintRulesFor('src/tools/launch/start.mjs')).toEqual({});
  expect(await eslintRulesFor('src/state/clock.svelte.ts')).toEqual(
    await eslintRulesFor('src/App.svelte'),
  );
});
