import { wordAt } from './around';
import type { Word } from './words';

/** Whether what stands before a name and its article speaks of water: "across X", "round or over the X", "the ice of X". */
export function isOverWater(words: readonly Word[], first: number): boolean {
  const lead = wordAt(words, first - 1).key === 'the' ? first - 2 : first - 1;
  const { key } = wordAt(words, lead);
  return OVER.test(key) || (key === 'of' && OF_WATER.test(wordAt(words, lead - 1).key));
}

const OVER =
  /^(?:across|over|round|around|along|beyond|past|behind|frozen|cross|crossed|crosses|crossing|skirted|rounded)$/;
const OF_WATER =
  /^(?:ice|shores?|waters?|sides?|end|coast|banks?|west|east|north|south|depths?|bottom|surface)$/;
