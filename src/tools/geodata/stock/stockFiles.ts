import { createHash } from 'node:crypto';
import type { StockFile, StockIds, StockPart } from '../../../data/features/stock';
import type { Manifest } from '../../../data/manifest';
import { type Atlas, createAtlas, passagesIn } from '../../../domain/atlas/atlas';
import type { AtlasFeature, WholeFeature } from '../../../domain/atlas/feature/feature';
import type { Form } from '../../../domain/atlas/feature/kind';
import { tiled } from '../../../domain/atlas/feature/tiled';
import { inOrderOfDate } from '../../../domain/atlas/filled';
import { DAY } from '../../../domain/dates/time';
import { dataFile, type DataFile } from '../files/dataFile';
import type { ThemeFile } from '../files/themeFiles';
import type { Geodata } from '../geodata';
import type { ServedFile } from '../media/served';
import { type Outline, groupsOf } from './groups';
import { movingIn } from './moving';
import { talliesOf } from './tallies';
import { stockTiles } from './tiles';

/** What is written of the themes that do not come with the page. */
export interface StockFiles {
  /** Fetched with the page; it names the others. */
  readonly index: DataFile;
  /** Fetched when something of it is asked for. */
  readonly files: readonly DataFile[];
  /** The archives that the build makes. */
  readonly archives: readonly Archive[];
}

/** An archive, cut when it is first asked for: the checks do without. */
export interface Archive {
  readonly fileName: string;
  readonly cut: () => ServedFile;
}

/** So many ids are a file. */
const IDS = 1000;

/** The files of the stock; `null` where every theme comes with the page. */
export function stockFiles(
  { atlas }: Pick<Geodata, 'atlas'>,
  manifest: Manifest,
  features: readonly WholeFeature[],
  files: readonly ThemeFile[],
): StockFiles | null {
  const outlines = new Map(
    files.flatMap(({ theme, outlines }) =>
      (outlines ?? []).map((each): [string, Outline] => [each.id, { ...each, theme }]),
    ),
  );
  if (outlines.size === 0) return null;
  const whole = createAtlas({ ...manifest, features });
  const inOrder = whole.features.filter(({ id }) => outlines.has(id)).toSorted(inOrderOfDate);
  const family = familiesOf(inOrder);
  const partText = partTextsOf(inOrder, outlines, family.partsOf);
  const groups = groupsOf(
    inOrder.map(({ id }) => id),
    outlines,
  );
  const parts = groups.map((ids, nth) =>
    dataFile(`stock/part-${String(nth)}`, 'json', partText(ids)),
  );
  const ids = idFiles(groups);
  const articles = manifest.articles.flatMap((article) => {
    const named = family.closure(passagesIn(article).flatMap((passage) => passage.features));
    if (named.length === 0) return [];
    return [[article.id, dataFile(`stock/named-${article.id}`, 'json', partText(named))] as const];
  });
  const moving = movingIn(inOrder, family.closure, outlines).map(({ ids, from, to }, nth) => {
    const file = dataFile(`stock/moving-${String(nth)}`, 'json', partText(ids));
    return { file, from, to };
  });
  const archives = files.flatMap((file) => archiveOf(file, atlas, whole));
  const startOf = new Map<string, number>(
    inOrder.map(({ id, when }) => [id, Math.floor(when.start / DAY)]),
  );
  const index: StockFile = {
    themes: Object.fromEntries(
      archives.map(({ theme, count, forms, path }) => [theme, { count, forms, tiles: path }]),
    ),
    parts: parts.map((file, nth) => [beside(file), startOf.get(groups[nth]?.[0] ?? '') ?? 0]),
    ids: ids.map(({ file, first }) => [beside(file), first]),
    moving: moving.map(({ file, from, to }) => [beside(file), from, to]),
    articles: Object.fromEntries(articles.map(([article, file]) => [article, beside(file)])),
    tallies: talliesOf(whole, ({ id }) => outlines.has(id)),
  };
  return {
    index: dataFile('stock', 'json', JSON.stringify(index)),
    files: [
      ...parts,
      ...ids.map(({ file }) => file),
      ...moving.map(({ file }) => file),
      ...articles.map(([, file]) => file),
      ...archives.flatMap(({ made }) => ('text' in made ? made : [])),
    ],
    archives: archives.flatMap(({ made }) => ('cut' in made ? made : [])),
  };
}

/** What a file has that tells of some features. */
function partTextsOf(
  features: readonly Pick<AtlasFeature, 'id' | 'track'>[],
  outlines: ReadonlyMap<string, Outline>,
  partsOf: (ids: readonly string[]) => StockPart['parts'],
): (ids: readonly string[]) => string {
  // A track takes its times from its stops: no file has it without them.
  const stops = new Map<string, readonly string[]>(
    features.flatMap(({ id, track }) =>
      track ? [[id, track.fixes.flatMap(({ stop }) => stop ?? [])]] : [],
    ),
  );
  return (ids) => {
    const all = new Set(ids.flatMap((id) => [id, ...(stops.get(id) ?? [])]));
    const own = [...all].flatMap((id) => outlines.get(id) ?? []);
    const part: StockPart = { themes: themesOf(own), parts: partsOf(ids) };
    return JSON.stringify(part);
  };
}

/** How a file is named in one that lies in the folder of all. */
function beside({ fileName }: DataFile): string {
  return fileName.slice(fileName.indexOf('/') + 1);
}

/** By theme, each with the files in which its features are told of, as the page reads a theme. */
function themesOf(outlines: readonly Outline[]): StockPart['themes'] {
  const themes = new Map<string, { details: [number, string][]; features: unknown[] }>();
  for (const { theme, outline, details } of outlines) {
    const own = themes.get(theme) ?? { details: [], features: [] };
    const last = own.details.at(-1);
    if (last?.[1] === details) last[0] += 1;
    else own.details.push([1, details]);
    own.features.push(outline);
    themes.set(theme, own);
  }
  return Object.fromEntries(
    [...themes].map(([theme, own]) => [theme, { type: 'FeatureCollection', ...own }]),
  );
}

/** In which group each id is, in files in order of ids. */
function idFiles(groups: readonly (readonly string[])[]) {
  const nths = new Map(groups.flatMap((ids, nth) => ids.map((id): [string, number] => [id, nth])));
  const all = [...nths.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return Array.from({ length: Math.ceil(all.length / IDS) }, (_, at) => {
    const own = all.slice(at * IDS, (at + 1) * IDS);
    const text: StockIds = Object.fromEntries(own.map((id) => [id, nths.get(id) ?? 0]));
    const file = dataFile(`stock/ids-${String(at)}`, 'json', JSON.stringify(text));
    return { file, first: own[0] ?? '' };
  });
}

/** Which features of the stock belong together: what is asked for comes with its wholes and its parts. */
function familiesOf(features: readonly WholeFeatureOutline[]) {
  const places = new Map<string, number>(features.map(({ id }, at) => [id, at]));
  const parts = new Map<string, string[]>();
  for (const { id, partOf } of features) {
    for (const whole of partOf) {
      const own = parts.get(whole);
      if (own) own.push(id);
      else parts.set(whole, [id]);
    }
  }
  const partsOf = (ids: readonly string[]): StockPart['parts'] =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const own = parts.get(id);
        return own ? [[id, own]] : [];
      }),
    );
  const closure = (ids: readonly string[]): readonly string[] => {
    const found = new Set<number>();
    const queue = [...ids];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const at = places.get(id);
      if (at === undefined || found.has(at)) continue;
      found.add(at);
      queue.push(...(features[at]?.partOf ?? []), ...(parts.get(id) ?? []));
    }
    // As many steps as are found: looking through all features for each article would be most of the build.
    return [...found].sort((a, b) => a - b).flatMap((at) => features[at]?.id ?? []);
  };
  return { partsOf, closure };
}

type WholeFeatureOutline = Pick<WholeFeature, 'id' | 'partOf'>;

/** Where a theme is drawn from. */
interface Drawn {
  readonly theme: string;
  readonly count: number;
  readonly forms: readonly Form[];
  /** Of the archive, in the site's folder. */
  readonly path: string;
  /** The archive, if the build makes it; else of what another is to make it. */
  readonly made: Archive | DataFile;
}

/** The archive that a theme names, or one that the build makes; none of a theme that comes with the page. */
function archiveOf(
  { theme: id, count, fileName, outlines }: ThemeFile,
  { themes }: Geodata['atlas'],
  whole: Atlas,
): readonly Drawn[] {
  const theme = whole.meta.themes.find((each) => each.id === id);
  if (!outlines || !theme) return [];
  const named = themes.find((each) => each.id === id)?.tiles;
  const features = whole.features.filter((feature) => feature.theme === theme.id);
  const forms = [...new Set(features.map(({ kind }) => kind.form))].toSorted();
  const drawn = () => tiled(whole, features);
  if (named !== undefined) {
    const made = dataFile(`stock/${id}`, 'geojson', JSON.stringify(drawn()));
    return [{ theme: id, count, forms, path: named, made }];
  }
  // What is drawn follows from these, the name of the theme's file says what is in it; the archive is cut when somebody asks for it.
  const { meta, greatNames } = whole;
  const follows = JSON.stringify([
    fileName,
    meta.sides,
    meta.kinds,
    meta.languages,
    theme,
    greatNames,
  ]);
  const hash = createHash('sha256').update(follows).digest('hex').slice(0, 8);
  const path = `geodata/stock/${id}.${hash}.pmtiles`;
  const cut = (): ServedFile => ({ fileName: path, bytes: stockTiles(theme, drawn()) });
  return [{ theme: id, count, forms, path, made: { fileName: path, cut } }];
}
