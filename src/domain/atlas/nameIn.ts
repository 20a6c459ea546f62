import type { Names } from './feature/feature';
import type { NameChoice } from './languages';

/** Its name in the language chosen; `undefined` where there is none, or the atlas's own words are meant. */
export function nameIn(names: Names, choice: NameChoice): string | undefined {
  return choice === 'period' || choice === 'modern' ? undefined : names[choice];
}
