import { readNames } from '../../../src/data/names/namesFile';
import { link, type LinkedMention } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { indexOf } from '../../../src/domain/linking/things/names';
import { compiledAtlas } from '../../compiledAtlas';

const [names, others] = [compiledAtlas().names, compiledAtlas().otherNames].map(
  ({ text }): unknown => JSON.parse(text),
);
/** Every name of the atlas, in all letters. */
export const index = indexOf(readNames(names, others));
/** Those in Latin letters alone. */
export const latin = indexOf(readNames(names));

/** So that a text is one of the war. */
const WAR =
  'The Russo-Japanese War began in February 1904; the battle of Mukden was its greatest.\n\n';

/** What is linked by itself in a sentence of a text on the war. */
export function linkedIn(sentence: string): readonly LinkedMention[] {
  const text = `${WAR}${sentence}\n`;
  return link(text, passagesOf(text), index).mentions.filter(
    ({ start, confidence }) => start >= WAR.length && confidence >= 0.5,
  );
}

/** The same as `words = id`. */
export function linksIn(sentence: string): readonly string[] {
  return linkedIn(sentence).map(({ text, id }) => `${text} = ${id}`);
}
