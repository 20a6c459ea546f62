import type { PlatesFile } from '../../../domain/plates/plate';
import { marksOf } from '../article/plates';
import type { Geodata } from '../geodata';
import { sketchOf } from '../records/sketches';
import { dataFile, type DataFile } from './dataFile';

/** What is drawn of battles, for the page to fetch when it is to be seen; `null` where there is nothing. */
export function platesFile(geodata: Geodata): DataFile | null {
  const plates = platesOf(geodata);
  const isEmpty = Object.keys(plates.plates).length + plates.sketches.length === 0;
  return isEmpty ? null : dataFile('plates', 'json', JSON.stringify(plates));
}

/** The marks of every plate and the sketched ground. */
export function platesOf({
  articles,
  sketches,
}: Pick<Geodata, 'articles' | 'sketches'>): PlatesFile {
  const written = articles.flatMap((article) => article.plates.map(({ plate }) => plate));
  return {
    plates: Object.fromEntries(written.map((plate) => [plate.id, marksOf(plate)])),
    sketches: sketches.map(({ item }) => sketchOf(item)),
  };
}
