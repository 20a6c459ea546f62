import { namesFilesOf } from '../../../data/names/namesFile';
import { dataFile, type DataFile } from '../files/dataFile';
import type { Geodata } from '../geodata';
import { thingsOf } from './things';

/** The files in which page and command line find what a text names: names in Latin letters, and those in others. */
export function namesFiles(geodata: Geodata): Record<'names' | 'otherNames', DataFile> {
  const { names, others } = namesFilesOf(geodata.lexicon, thingsOf(geodata));
  return {
    names: dataFile('names', 'json', names),
    otherNames: dataFile('names-others', 'json', others),
  };
}
