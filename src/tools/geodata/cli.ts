import { resolve } from 'node:path';
import { atlasFolder } from '../launch/atlas.mjs';
import { compile, type Compiled } from './compile';
import { problemLine } from './files/problem';

/** So many keys show what kind of thing is meant. */
const FEW = 3;

/**
 * `npm run check:geodata [-- --json] [-- --untold] [folder]`, of the folder that `ATLAS` names else: 1 is the exit code when anything
 * is wrong; `--untold` names all that is told in the atlas's own language alone.
 */
const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? atlasFolder());
const { problems, compiled } = compile(folder);

if (args.includes('--json')) console.log(JSON.stringify(problems, null, 2));
else if (compiled) console.log([summaryOf(compiled), ...untoldLines(compiled)].join('\n'));
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

/** What is told in the atlas's own language alone, a line for each language and theme that has such. */
function untoldLines({ untold }: Compiled): readonly string[] {
  const most = args.includes('--untold') ? Infinity : FEW;
  return untold.flatMap(({ file, parts }) => {
    const lacking = parts.filter(({ keys }) => keys.length > 0);
    const told = parts.map(
      ({ of, all, keys }) => `${of} ${String(all - keys.length)}/${String(all)}`,
    );
    return [
      `${file} tells: ${told.join(', ')}.${lacking.length > 0 ? ' Else in English:' : ''}`,
      ...lacking.map(({ of, keys }) => {
        const more = keys.length > most ? `, … (${String(keys.length)})` : '';
        return `  ${of}: ${keys.slice(0, most).join(', ')}${more}`;
      }),
    ];
  });
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
