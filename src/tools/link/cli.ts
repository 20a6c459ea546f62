import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OwnDocument } from '../../data/ownArticle/document';
import { readDocument } from '../../data/ownArticle/readDocument';
import { checkSize, Unreadable } from '../../data/ownArticle/unreadable';
import { Complaint } from '../launch/check/complaint.mjs';
import { link } from '../../domain/linking/link';
import { indexOf } from '../../domain/linking/things/names';
import { namesOf } from './names';
import { jsonOf, listOf } from './output';

/** `npm run --silent link -- FILE [--json]`: exit code 0 with what was found, 2 with one sentence. */
async function main(args: readonly string[]): Promise<number> {
  const [file, ...others] = args.filter((arg) => arg !== '--json');
  if (file === undefined || others.length > 0)
    return refused('Give one file: npm run --silent link -- FILE [--json]');
  try {
    const document = await read(file);
    // npm runs its scripts in the project's folder.
    const index = indexOf(await namesOf('geodata', '.cache', document.toLink));
    const found = link(document.toLink, document.passages, index);
    process.stdout.write(
      args.includes('--json') ? jsonOf(document, found) : listOf(document, found, index),
    );
    return 0;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof Complaint) return refused(error.message);
    throw error;
  }
}

async function read(given: string): Promise<OwnDocument> {
  // From the folder in which the command was typed.
  const file = resolve(process.env.INIT_CWD ?? '.', given);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Complaint(`There is no file ${file}.`);
  if (!stats.isFile()) throw new Complaint(`${file} is no file.`);
  checkSize(stats.size);
  return readDocument(bytesOf(file), file);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Complaint(`${file} cannot be opened.`, { cause });
  }
}

function refused(sentence: string): number {
  console.error(sentence);
  return 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
