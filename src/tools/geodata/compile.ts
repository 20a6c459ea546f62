import type { Translation } from '../../domain/reading/translation';
import type { WholeFeature } from '../../domain/atlas/feature/feature';
import { readSource } from './records/bibliography';
import { readNews } from './records/knowledge';
import { openingOf, readMeta, sidesOf, wholeOf, type Manifest } from '../../data/manifest';
import { checkArticles } from './checks/writing/articles';
import { checkAtlas } from './checks/atlas';
import { checkBibliography } from './checks/bibliography';
import { checkCircles } from './checks/circles';
import { checkCommanders } from './checks/commanders';
import { checkDates } from './checks/dates';
import { readCredit } from '../../data/manifest';
import type { AtlasWords } from '../../domain/atlas/atlasWords';
import { checkTold, untoldIn } from './checks/writing/told';
import { checkWords } from './checks/writing/words';
import type { PlacedWords } from './records/readWords';
import { checkTranslations } from './checks/writing/translations';
import { checkExtent } from './checks/shapes/extent';
import { checkFixes } from './checks/tracks/fixes';
import { checkFronts } from './checks/tracks/fronts';
import { checkGazetteer } from './checks/gazetteer';
import { checkGlossary, checkGlossedArticles } from './glossary/check';
import { checkIds } from './checks/ids';
import { checkKinds } from './checks/kinds';
import { checkKnowledge } from './checks/knowledge';
import { checkLand } from './checks/tracks/land';
import { checkLeaks } from './checks/writing/leaks';
import { checkMentions } from './checks/writing/mentions';
import { checkMoments } from './checks/writing/moments';
import { checkNumbers } from './checks/writing/numbers';
import { checkNames } from './checks/names';
import { checkPassages } from './checks/writing/passages';
import { checkPictures, checkShownPictures } from './checks/writing/pictures';
import { checkPlates } from './checks/writing/plates';
import { checkPlots } from './checks/writing/plots';
import { checkRanges } from './checks/writing/ranges';
import { checkReferences } from './checks/references';
import { checkRings } from './checks/shapes/rings';
import { checkShipClasses } from './checks/shipClasses';
import { checkSketches } from './checks/sketches';
import { checkSpeed } from './checks/tracks/speed';
import { checkCardSpellings, checkSpellings } from './checks/writing/spellings';
import { checkStock } from './checks/stock';
import { checkStops } from './checks/tracks/stops';
import { checkSuccession } from './checks/tracks/succession';
import {
  type ArticleFile,
  dataFile,
  type DataFile,
  type TranslationFile,
  type WordsFile,
} from './files/dataFile';
import { type MadePicture, toldOf } from './media/madePicture';
import { Desk } from './desk';
import type { Geodata } from './geodata';
import type { Finding, Problem } from './files/problem';
import { translationsOf } from './translations';
import { illustrated } from './illustrated';
import { readGeodata } from './read';
import { linkedPlaces } from './linkedPlaces';
import { namesFiles } from './linking/namesFile';
import type { PlatesFile } from '../../domain/plates/plate';
import { platesFile, platesOf } from './files/platesFile';
import { type LabelFiles, labelFiles } from './files/labelFiles';
import { peopleFile } from './files/peopleFile';
import { searchFiles } from './search/searchFile';
import { themeFiles, type ThemeFile } from './files/themeFiles';
import { type StockFiles, stockFiles } from './stock/stockFiles';
import { type ToldFile, toldFiles } from './files/toldFile';
import { usedKeys } from './usedKeys';
import { wholeFeatures } from './wholeFeatures';

/** What every article is held to. */
const WRITING: readonly ((geodata: Geodata) => readonly Problem[])[] = [
  checkArticles,
  checkMentions,
  checkShownPictures,
  checkTranslations,
  checkGlossedArticles,
];

/** What the atlas’s own articles are held to, and those that quote another’s words are not. */
const PROSE: readonly ((geodata: Geodata) => readonly Problem[])[] = [
  checkNumbers,
  checkRanges,
  checkMoments,
  checkSpellings,
  checkPlots,
  checkPlates,
];

const CHECKS: readonly ((geodata: Geodata) => readonly Finding[])[] = [
  checkAtlas,
  checkBibliography,
  checkIds,
  checkKinds,
  checkReferences,
  checkCircles,
  checkGazetteer,
  checkNames,
  checkCommanders,
  checkKnowledge,
  checkShipClasses,
  checkSketches,
  checkStock,
  checkPictures,
  checkPassages,
  checkWords,
  checkTold,
  checkGlossary,
  checkLeaks,
  checkCardSpellings,
  checkDates,
  checkExtent,
  checkRings,
  checkFixes,
  checkStops,
  checkSuccession,
  checkFronts,
  checkSpeed,
  (geodata) => checkLand(geodata),
];

/** A `geodata` folder made ready for the page. */
export interface Compiled {
  readonly manifest: Manifest;
  /** As the themes' files have them, theme by theme. */
  readonly features: readonly WholeFeature[];
  /** One for each theme, in the order of `atlas.json`. */
  readonly files: readonly ThemeFile[];
  /** What does not come with the page; `null` where all does. */
  readonly stock: StockFiles | null;
  readonly search: DataFile;
  /** What of a large atlas is searched after that. */
  readonly searchRest: readonly DataFile[];
  readonly people: DataFile;
  readonly names: DataFile;
  /** Names in other letters than Latin. */
  readonly otherNames: DataFile;
  /** What is drawn of battles; `null` where the atlas has none. */
  readonly plates: DataFile | null;
  /** The same for the pages. */
  readonly battles: PlatesFile;
  /** The names of the base map, by the map's source of them; none where the atlas has none. */
  readonly labels: LabelFiles;
  /** The pictures’ files. */
  readonly media: readonly MadePicture[];
  /** What each article needs that the page opens with. */
  readonly openings: readonly ArticleFile[];
  /** The articles in other languages. */
  readonly translations: readonly Translation[];
  /** The same, a file each. */
  readonly translationFiles: readonly TranslationFile[];
  /** The atlas's own short texts in other languages, a file each. */
  readonly words: readonly WordsFile[];
  /** What cards tell in other languages, a file each. */
  readonly told: readonly ToldFile[];
  /** What they tell in English alone. */
  readonly untold: ReturnType<typeof untoldIn>;
  /** The whole manifest, which may come after the text. */
  readonly whole: DataFile;
}

/** What came of a folder: everything wrong with it, in a stable order, or the compiled atlas. */
export interface Compilation {
  readonly problems: readonly Problem[];
  /** `null` when there are problems. */
  readonly compiled: Compiled | null;
}

/** Reads and checks a `geodata` folder. */
export function compile(folder: string): Compilation {
  const desk = new Desk(folder);
  const geodata = readGeodata(desk);
  // What is missing would be missed in a thousand places; it is said once.
  if (geodata && desk.isWhole) {
    for (const check of WRITING) desk.problems.push(...check(geodata));
    const own = geodata.articles.filter(({ isQuoted }) => !isQuoted);
    for (const check of PROSE) desk.problems.push(...check({ ...geodata, articles: own }));
    for (const finding of CHECKS.flatMap((check) => check(geodata))) desk.note(finding);
  }
  const problems = desk.found;
  return { problems, compiled: geodata && problems.length === 0 ? compiledFrom(geodata) : null };
}

/** Rank of the names of the map that are written whatever else is there. */
const GREAT = 0;

function compiledFrom(geodata: Geodata): Compiled {
  const used = usedKeys(geodata);
  const articles = illustrated(geodata);
  const manifest: Manifest = {
    meta: readMeta(geodata.atlas, {
      kinds: geodata.kinds.map(({ item }) => item),
      symbols: geodata.symbols,
    }),
    articles: articles.toSorted((a, b) => a.order - b.order),
    sources: geodata.sources.filter(({ id }) => used.has(id)).map(readSource),
    method: geodata.method,
    news: geodata.news.flatMap(({ item }) => readNews(item) ?? []),
    shipClasses: geodata.shipClasses.map(({ item }) => item),
    pictures: geodata.pictures.map(({ item }) => toldOf(item)),
    linkedPlaces: linkedPlaces(geodata, articles),
    greatNames: greatNamesOf(geodata),
    mentionedSides: sidesOf(
      geodata.features.map(({ feature }) => feature),
      articles,
    ),
  };
  const translations = translationsOf(geodata);
  const told = toldFiles(geodata);
  const features = wholeFeatures(geodata);
  const files = themeFiles(geodata);
  return {
    manifest,
    features,
    translations,
    translationFiles: translations.map((translation) => ({
      article: translation.article,
      language: translation.language,
      ...dataFile(
        `articles/${translation.article}.${translation.language}`,
        'json',
        JSON.stringify(translation),
      ),
    })),
    words: geodata.words.map((placed) => wordsFile(placed, told)),
    told,
    untold: untoldIn(geodata),
    files,
    stock: stockFiles(geodata, manifest, features, files),
    ...searchFiles(geodata, manifest),
    people: peopleFile(geodata, manifest.articles),
    ...namesFiles(geodata),
    plates: platesFile(geodata),
    battles: platesOf(geodata),
    labels: labelFiles(geodata),
    media: geodata.pictures.map(({ item }) => item),
    openings: openingFiles(manifest),
    whole: dataFile('atlas', 'json', JSON.stringify(wholeOf(manifest))),
  };
}

function greatNamesOf({ labels }: Pick<Geodata, 'labels'>): readonly string[] {
  const names = labels.flatMap(({ item: { properties, geometry } }) => {
    const { key, rank } = properties;
    return rank === GREAT && key !== undefined && geometry.type === 'Point' ? [key] : [];
  });
  return [...new Set(names)];
}

function openingFiles(manifest: Manifest): readonly ArticleFile[] {
  return manifest.articles.map((article) => ({
    article: article.id,
    ...dataFile(`articles/${article.id}`, 'json', JSON.stringify(openingOf(manifest, article))),
  }));
}

/** The short texts of a language, in a file that is named by what is in it. */
function wordsFile({ language, words }: PlacedWords, told: readonly ToldFile[]): WordsFile {
  const file = told.find((each) => each.language === language);
  const built = {
    ...builtWords(words),
    ...(file ? { told: file.fileName.slice('geodata/words/'.length) } : {}),
  };
  return {
    language,
    words: built,
    ...dataFile(`words/${language}`, 'json', JSON.stringify(built)),
  };
}

/** The short texts as the page reads them: the links of credits read. */
function builtWords({ credits, ...rest }: PlacedWords['words']): AtlasWords {
  return credits ? { ...rest, credits: credits.map(readCredit) } : rest;
}
