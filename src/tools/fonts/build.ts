import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { cutFirstLetters } from './firstLetters';
import { cutCardFaces } from './cards';
import { HAN_LANGUAGES, charactersOf, textCharactersOf, toldCharactersOf } from './characters';
import { codePointsOf } from './cmap';
import { FACES, FACES_OF, bothFaceOf, textFaceOf, toldFaceOf } from './faces';
import { cacheFolder, cardFolder, geodataFolder, outputFolder, wordsFolder } from './folders';
import { loadSubsetter } from './load.mjs';
import type { Manifest } from './manifest';
import { Obstacle } from './obstacle';
import { fetchPackages } from './packages';
import { inOrder, shared, sharedOut } from './share';

const Package = v.object({ version: v.string(), license: v.string() });

try {
  await build();
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Cuts the faces down to the characters of the data and writes them with their manifest. */
async function build(): Promise<void> {
  fetchPackages();
  const subset = await loadSubsetter(cacheFolder);
  const characters = charactersOf(geodataFolder);
  const wanted = HAN_LANGUAGES.flatMap((language) => [...characters[language]]).join('');
  const known = new Map<string, ReadonlySet<number>>();
  for (const face of Object.keys(FACES)) {
    const font = await subset(sourceOf(face), wanted, { targetFormat: 'sfnt' });
    known.set(face, codePointsOf(font));
  }
  const { faces, missing } = sharedOut(
    characters,
    (face, character) => known.get(face)?.has(character.codePointAt(0) ?? 0) ?? false,
  );
  if (missing.length > 0) {
    const list = missing.map(({ language, character }) => `${character} (${language})`).join(', ');
    throw new Obstacle(`No face has a glyph for: ${list}.`);
  }
  mkdirSync(outputFolder, { recursive: true });
  const fonts: Manifest['fonts'] = {};
  const write: Write = async (name, face, text) => {
    if (text === '') return;
    const bytes = await subset(sourceOf(face), text, { targetFormat: 'woff2' });
    writeFileSync(join(outputFolder, `${name}.woff2`), bytes);
    fonts[`${name}.woff2`] = entryOf(face, bytes, text);
    process.stdout.write(
      `${name}.woff2 ${text.length} characters, ${(bytes.length / 1e3).toFixed(0)} kB\n`,
    );
  };
  const alone = await cutTexts(subset, faces, write);
  for (const [face, text] of [...faces].toSorted()) {
    if (!alone.has(face)) await write(face, face, text);
  }
  await cutFirstLetters(subset, join(outputFolder, 'first'), sourceOf);
  await cutCardFaces(subset, cardFolder);
  copyFileSync(join(folderOf('han-jp'), 'LICENSE'), join(outputFolder, 'OFL.txt'));
  const about =
    'Far-eastern letters of the data. Built by npm run build:fonts; the checksums are SHA-256.';
  writeFileSync(
    join(outputFolder, 'manifest.json'),
    `${JSON.stringify({ about, fonts } satisfies Manifest, null, 2)}\n`,
  );
}

/** Cuts a face down to a text, under a name. */
type Write = (name: string, face: string, text: string) => Promise<void>;

/**
 * Cuts the faces of what is read in each language, its articles and words, and what only its cards tell; and the face of its
 * names with them, since the two share letters. Returns the faces of names that are done so.
 */
async function cutTexts(
  subset: Awaited<ReturnType<typeof loadSubsetter>>,
  names: ReadonlyMap<string, string>,
  write: Write,
): Promise<ReadonlySet<string>> {
  const texts = textCharactersOf(geodataFolder, wordsFolder);
  const told = toldCharactersOf(geodataFolder, wordsFolder);
  const done = new Set<string>();
  for (const language of HAN_LANGUAGES) {
    const [face] = FACES_OF[language];
    if (face === undefined) continue;
    const read = [...texts[language], ...told[language]].join('');
    const has = codePointsOf(await subset(sourceOf(face), read, { targetFormat: 'sfnt' }));
    const without = Array.from(read).filter((each) => !has.has(each.codePointAt(0) ?? 0));
    if (without.length > 0) {
      throw new Obstacle(
        `${face} has no glyph for ${without.join(', ')} (articles, words and cards, ${language}).`,
      );
    }
    const parts = shared(new Set(names.get(face)), texts[language]);
    await write(face, face, parts.names);
    await write(bothFaceOf(language), face, parts.both);
    await write(textFaceOf(language), face, parts.text);
    await write(toldFaceOf(language), face, inOrder(told[language]));
    done.add(face);
  }
  return done;
}

function folderOf(face: string): string {
  const from = FACES[face]?.package;
  if (from === undefined) throw new Obstacle(`There is no face "${face}".`);
  return join(cacheFolder, 'node_modules', from);
}

function sourceOf(face: string): Buffer {
  return readFileSync(join(folderOf(face), FACES[face]?.file ?? ''));
}

function entryOf(face: string, bytes: Buffer, characters: string): Manifest['fonts'][string] {
  const text = readFileSync(join(folderOf(face), 'package.json'), 'utf8');
  const { version, license } = v.parse(Package, JSON.parse(text));
  return {
    title: `Noto Serif ${face.slice(-2).toUpperCase()} (Adobe, Google)`,
    licence: license,
    package: `${FACES[face]?.package ?? ''} (npm)`,
    version,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters,
  };
}
