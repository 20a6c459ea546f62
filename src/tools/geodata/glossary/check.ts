import { wordsOf } from '../../../data/article/words';
import type { PlateSaid } from '../../../domain/atlas/said';
import type { AtlasWords } from '../../../domain/atlas/atlasWords';
import type { Path } from '../../../data/mistake';
import { passagesIn } from '../../../domain/atlas/atlas';
import { knownNames, unknownName } from '../checks/references';
import type { Finding, Problem } from '../files/problem';
import type { Geodata, Placed, PlacedTranslation } from '../geodata';
import type { PlacedTold } from '../records/readTold';
import { nameFaults } from './names';
import { Sayings, type Saying } from './sayings';
import type { Term } from './term';

/** Terms that name nothing or have no form, and short texts and names that call a thing otherwise than the glossary does. */
export function checkGlossary(geodata: Geodata): readonly Finding[] {
  const ground = groundOf(geodata);
  const said = sayingsIn(geodata);
  return [
    ...geodata.glossary.flatMap((placed) => faultsOf(placed, ground)),
    ...doubles(geodata.glossary),
    ...geodata.words.flatMap(({ file, language, words }) => {
      const sayings = said(language);
      return textsOf(words, geodata).flatMap(({ path, text, english }) =>
        sayings.faultsIn(text, english).map((message) => ({ file, path, message })),
      );
    }),
    ...geodata.told.flatMap((placed) => toldFaults(placed, geodata, said(placed.language))),
    ...geodata.atlas.languages.flatMap(({ id }) => nameFaults(geodata, id, said(id))),
  ];
}

/** The same of what cards tell. */
function toldFaults(
  { file, told }: PlacedTold,
  { features }: Geodata,
  sayings: Sayings,
): readonly Finding[] {
  const own = new Map(features.map(({ feature: { id, properties } }) => [id, properties.summary]));
  const texts = [
    ...Object.entries(told.summaries).map(([id, text]) => ({
      path: ['summaries', id],
      text,
      english: own.get(id),
    })),
    ...Object.entries(told.texts).map(([english, text]) => ({
      path: ['texts', english],
      text,
      english,
    })),
    ...[
      ...Object.entries(told.people).map(([id, { role }]) => [['people', id], role] as const),
      ...Object.entries(told.plates).map(
        ([id, plate]) => [['plates', id], wordsOfPlate(plate).join('\n')] as const,
      ),
    ].map(([path, text]) => ({ path: [...path], text, english: '' })),
  ];
  return texts.flatMap(({ path, text, english }) =>
    sayings.faultsIn(text, english).map((message) => ({ file, path, message })),
  );
}

function wordsOfPlate({ title, note = '', steps }: PlateSaid): readonly string[] {
  const inSteps = steps.flatMap((step) => [step.title, step.says, ...step.words]);
  return [title, note, ...inSteps];
}

/** The same of articles in other languages. */
export function checkGlossedArticles(geodata: Geodata): readonly Problem[] {
  const said = sayingsIn(geodata);
  return geodata.translations.flatMap((translation) => {
    const sayings = said(translation.language);
    return writtenIn(translation, geodata).flatMap(({ text, english, ...place }) =>
      sayings
        .faultsIn(text, english)
        .map((message) => ({ file: translation.file, ...place, message })),
    );
  });
}

/** The same by language, each made once: its patterns are large. */
function sayingsIn(geodata: Geodata): (language: string) => Sayings {
  const made = new Map<string, Sayings>();
  return (language) => {
    const known = made.get(language) ?? sayingsOf(geodata, language);
    made.set(language, known);
    return known;
  };
}

/** How things are said in a language, as far as the glossary tells. */
export function sayingsOf(
  { glossary, places, features }: Pick<Geodata, 'glossary' | 'places' | 'features'>,
  language: string,
): Sayings {
  const named = namesIn({ places, features }, language);
  return new Sayings(
    glossary.flatMap(({ item: { id, english, loose, of, forms } }): readonly Saying[] => {
      const own = forms[language];
      const form = own?.form ?? named.get(of ?? '');
      if (!own || form === undefined) return [];
      return [{ id, english, loose, forms: [form, ...own.also], not: own.not }];
    }),
  );
}

function namesIn(
  { places, features }: Pick<Geodata, 'places' | 'features'>,
  language: string,
): ReadonlyMap<string, string> {
  const all = [
    ...features.map(({ feature }) => [feature.id, feature.properties.names[language]] as const),
    ...places.map(({ item }) => [item.id, item.properties.names[language]] as const),
  ];
  return new Map(all.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
}

/** What terms may name. */
interface Ground {
  readonly known: ReturnType<typeof knownNames>;
  readonly languages: readonly string[];
  /** Names of places and features by language. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

function groundOf(geodata: Geodata): Ground {
  const languages = geodata.atlas.languages.map(({ id }) => id);
  return {
    known: knownNames(geodata),
    languages,
    names: new Map(languages.map((language) => [language, namesIn(geodata, language)])),
  };
}

function faultsOf({ file, path, item }: Placed<Term>, ground: Ground): readonly Finding[] {
  const { known, languages } = ground;
  const { of, forms } = item;
  const isKnown = of === undefined || known.place.has(of) || known.feature.has(of);
  return [
    ...(isKnown
      ? []
      : [{ file, path: [...path, 'of'], message: `there is no place and no feature "${of}"` }]),
    ...languages
      .filter((language) => !Object.hasOwn(forms, language))
      .map((language) => ({
        file,
        path: [...path, 'forms'],
        message: `no form in “${language}”`,
        expected: 'one for each language of atlas.json',
      })),
    ...Object.entries(forms).flatMap(([language, own]) =>
      formFaults(own, { of, language, ground }).map(({ at, ...fault }) => ({
        file,
        path: [...path, 'forms', language, ...at],
        ...fault,
      })),
    ),
  ];
}

interface Fault extends Pick<Finding, 'message' | 'expected'> {
  readonly at: Path;
}

function formFaults(
  { form, also, not, source }: Term['forms'][string],
  { of, language, ground }: { of: string | undefined; language: string; ground: Ground },
): readonly Fault[] {
  const { known, languages, names } = ground;
  if (!languages.includes(language)) {
    return [{ at: [], message: unknownName(language, 'language', languages) }];
  }
  const said = form ?? names.get(language)?.get(of ?? '');
  return [
    ...(said === undefined
      ? [{ at: [], message: 'no form', expected: '"form", or "of" with such a name' }]
      : []),
    ...(source === undefined || known.source.has(source)
      ? []
      : [{ at: ['source'], message: unknownName(source, 'source', known.source) }]),
    ...not
      .filter((other) => other === said || also.includes(other))
      .map((other) => ({ at: ['not'], message: `“${other}” is both wanted and refused` })),
  ];
}

function doubles(glossary: readonly Placed<Term>[]): readonly Finding[] {
  return glossary
    .filter(({ item }, index) => glossary.findIndex((each) => each.item.id === item.id) < index)
    .map(({ file, path, item }) => ({
      file,
      path: [...path, 'id'],
      message: `"${item.id}" is given twice`,
    }));
}

interface Text {
  readonly path: Path;
  readonly text: string;
  /** What it is a translation of; empty where that is not compared. */
  readonly english: string;
}

/** The short texts of a language; not what stands in the search box, which shows other names on purpose. */
function textsOf(
  words: Omit<AtlasWords, 'credits'>,
  { atlas, features }: Geodata,
): readonly Text[] {
  const titles = new Map(features.map(({ feature: { id, properties } }) => [id, properties.title]));
  const themes = new Map(atlas.themes.map((theme) => [theme.id, theme]));
  const plain = (path: Path, text: string | undefined): readonly Text[] =>
    text === undefined ? [] : [{ path, text, english: '' }];
  return [
    ...(['title', 'subtitle', 'description', 'whole', 'invitation', 'goOn'] as const).flatMap(
      (key) => plain([key], words[key]),
    ),
    ...Object.entries(words.themes).flatMap(([id, { title, about }]) => [
      { path: ['themes', id, 'title'], text: title, english: themes.get(id)?.title ?? '' },
      ...plain(['themes', id, 'about'], about),
    ]),
    ...Object.entries(words.kinds).flatMap(([id, kind]) => [
      ...plain(['kinds', id, 'one'], kind.one),
      ...plain(['kinds', id, 'many'], kind.many),
      ...Object.values(kind.legend ?? {}).flatMap((text) => plain(['kinds', id, 'legend'], text)),
    ]),
    ...Object.entries(words.features).flatMap(([id, written]) => {
      const [title = '', ...beside] = [written].flat();
      const path = ['features', id];
      return [
        { path, text: title, english: titles.get(id) ?? '' },
        ...beside.filter((text) => !title.includes(text)).flatMap((text) => plain(path, text)),
      ];
    }),
  ];
}

interface WrittenText extends Pick<Problem, 'line' | 'column' | 'field'> {
  readonly text: string;
  readonly english: string;
}

function writtenIn(
  { article, title, subtitle, headings, passages, plots }: PlacedTranslation,
  { articles }: Geodata,
): readonly WrittenText[] {
  const original = articles.find((each) => each.article.id === article)?.article;
  const english = new Map(
    (original ? passagesIn(original) : []).map(({ id, inlines }) => [id, wordsOf(inlines)]),
  );
  return [
    { line: 1, column: 1, field: 'title', text: title, english: '' },
    { line: 1, column: 1, field: 'subtitle', text: subtitle, english: '' },
    ...headings.map(({ line, column, text }) => ({ line, column, field: '', text, english: '' })),
    ...passages.map(({ line, column, passage }) => ({
      line,
      column,
      field: String(passage.id),
      text: wordsOf(passage.inlines),
      english: english.get(passage.id) ?? '',
    })),
    ...plots.flatMap(({ line, column, words }) =>
      [words.title, words.note ?? '', ...words.titles].map((text) => ({
        line,
        column,
        field: words.id,
        text,
        english: '',
      })),
    ),
  ];
}
