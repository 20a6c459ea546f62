import { fold } from '../../domain/search/searchFold';

/**
 * Most ids are made of the title: `mukden-city` of Mukden is written `~-city`, `town-medan` of Medan `town-~`; where but the
 * first or the last word of the title stands in the id, `^` or `$` stands for it.
 */
export function shortId(id: string, title: string): string {
  const found = signs(title).find(([, words]) => words !== '' && id.includes(words));
  if (!found || /[~^$]/.test(id)) return id;
  const [sign, words] = found;
  return id.replace(words, () => sign);
}

/** The id that was written short. */
export function wholeId(short: string, title: string): string {
  const sign = /[~^$]/.exec(short)?.[0];
  const words = signs(title).find(([each]) => each === sign)?.[1];
  return sign === undefined || words === undefined ? short : short.replace(sign, () => words);
}

function signs(title: string): readonly (readonly [sign: string, words: string])[] {
  const words = fold(title).split(' ');
  return [
    ['~', words.join('-')],
    ['^', words[0] ?? ''],
    ['$', words.at(-1) ?? ''],
  ];
}
