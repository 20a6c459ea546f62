import { namesFileText } from '../../../data/names';
import { dataFile, type DataFile } from '../files/dataFile';
import type { Geodata } from '../geodata';
import { thingsOf } from './things';

/** The file in which page and command line find what a text names. */
export function namesFile(geodata: Geodata): DataFile {
  return dataFile('names', 'json', namesFileText(geodata.lexicon, thingsOf(geodata)));
}
