import type { Said } from '../../../domain/atlas/said';
import type { Geodata } from '../geodata';
import type { PlacedTold } from '../records/readTold';
import { shortTexts, textsIn } from '../records/shortTexts';
import { dataFile, type DataFile } from './dataFile';

/** What cards and plates tell in a language, in a file that comes with the first of them in it. */
export interface ToldFile extends DataFile {
  readonly language: string;
}

/** A file for each language that has words, beside those of its words. */
export function toldFiles(geodata: Geodata): readonly ToldFile[] {
  const spoken = new Set(geodata.words.map(({ language }) => language));
  return geodata.told
    .filter(({ language }) => spoken.has(language))
    .map((placed) => ({
      language: placed.language,
      ...dataFile(`words/told/${placed.language}`, 'json', JSON.stringify(saidIn(placed, geodata))),
    }));
}

/** All that is told in the language; of names only those that somebody commanded by. */
function saidIn(placed: PlacedTold, geodata: Geodata): Said {
  const { summaries, people, plates, labels } = placed.told;
  const shown = new Set([
    ...shortTexts(geodata).flatMap(({ texts }) => texts),
    ...Object.keys(labels),
  ]);
  const texts = Object.entries(textsIn(placed, geodata)).filter(([english]) => shown.has(english));
  return { summaries, people, plates, texts: Object.fromEntries(texts) };
}
