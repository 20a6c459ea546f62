import { resolve } from 'node:path';
import { atlasFolder } from '../launch/atlas.mjs';
import { compile, type Compiled } from './compile';
import { problemLine } from './files/problem';

/** `npm run check:geodata [-- --json] [folder]`, of the folder that `ATLAS` names else: 1 is the exit code when anything is wrong. */
const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? atlasFolder());
const { problems, compiled } = compile(folder);

if (args.includes('--json')) console.log(JSON.stringify(problems, null, 2));
else if (compiled) console.log(summaryOf(compiled));
else
  console.error(
    [...problems.map(problemLine), `${counted(problems.length, 'problem')}.`].join('\n'),
  );

process.exitCode = compiled ? 0 : 1;

function summaryOf({ manifest: { articles, sources }, files }: Compiled): string {
  const passages = articles.flatMap(({ sections }) => sections.flatMap((part) => part.passages));
  const themes = files.map(({ theme, count }) => `${theme} ${String(count)}`).join(', ');
  const reading = `${counted(passages.length, 'passage')} in ${counted(articles.length, 'article')}`;
  return `geodata is sound. Features: ${themes}; ${reading}; ${counted(sources.length, 'source')}.`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
