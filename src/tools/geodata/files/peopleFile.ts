import type { WrittenPerson } from '../records/gazetteer';
import type { PersonInFile } from '../../../data/people';
import type { WrittenFeature } from '../../../data/features/read';
import type { Article, Passage } from '../../../domain/reading/article';
import { passagesIn } from '../../../domain/atlas/atlas';
import { wordsOf } from '../../../domain/reading/words';
import { dataFile, type DataFile } from './dataFile';
import type { Geodata } from '../geodata';

/** The people as the page fetches them, each with the armies commanded and the passages that name the person. */
export function peopleFile({ people, features }: Geodata, articles: readonly Article[]): DataFile {
  const passages = articles.flatMap(passagesIn);
  const armies = features.flatMap(({ feature, kind }) => (kind?.form === 'army' ? [feature] : []));
  const listed = people.map(({ item }): PersonInFile => ({
    id: item.id,
    name: item.name,
    native: item.native ?? null,
    side: item.side,
    role: item.role,
    born: item.born ?? null,
    died: item.died ?? null,
    features: [...new Set([...item.features, ...item.ships, ...armiesOf(item, armies)])],
    passages: passagesNaming(item, passages).map(({ id }) => id),
  }));
  return dataFile('people', 'json', JSON.stringify(listed));
}

/** The family's name: Japanese, Korean and Chinese names begin with it. */
export function familyName({ name, side }: Pick<WrittenPerson, 'name' | 'side'>): string {
  const parts = name.split(' ');
  const isFirst = side === 'Japan' || side === 'Korea' || side === 'China';
  return (isFirst ? parts[0] : parts.at(-1)) ?? name;
}

/** The passages that name a person: by the family's name, or as `called` says. */
export function passagesNaming(
  person: Pick<WrittenPerson, 'name' | 'side' | 'called'>,
  passages: readonly Passage[],
): readonly Passage[] {
  const called = person.called.length > 0 ? person.called : [familyName(person)];
  const names = called.map((name) =>
    plain(name).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  const naming = new RegExp(String.raw`(?<!\p{L})(?:${names.join('|')})(?!\p{L})`, 'u');
  return passages.filter((passage) => naming.test(plainWordsOf(passage)));
}

/** Of passages that were asked for one person: they are asked for hundreds. */
const told = new WeakMap<Passage, string>();

function plainWordsOf(passage: Passage): string {
  const known = told.get(passage);
  if (known !== undefined) return known;
  const words = plain(wordsOf(passage.inlines));
  told.set(passage, words);
  return words;
}

/** Without the marks on letters, and with its capitals: "stark" is no admiral. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

function armiesOf({ name }: WrittenPerson, armies: readonly WrittenFeature[]): readonly string[] {
  return armies
    .filter(({ properties }) => properties.commands.some((command) => command.name === name))
    .map(({ id }) => id);
}
