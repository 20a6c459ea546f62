import type { Atlas } from './atlas';
import type { AtlasFeature } from './feature/feature';
import { type Kind, legendText } from './feature/kind';
import type { LanguageId } from './id';
import type { AtlasMeta, Credit, VoyageMeasures } from './meta';
import type { Theme } from './theme';

/** The atlas's own short texts in another language: what has none stays as it is. */
export interface AtlasWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** See `opening` of the atlas: `whole`, `invitation`, `lookFor`, and what is offered when the story is over. */
  readonly whole: string;
  readonly invitation?: string | undefined;
  readonly lookFor: string;
  readonly goOn?: string | undefined;
  /** Why one should read on; see `opening` of the atlas. */
  readonly why?: string | undefined;
  /** Instead of the atlas's own, each. */
  readonly credits?: readonly Credit[] | undefined;
  /** Where the ships were bound, how far one steamed, and the way they meant to take: see `voyage` of the atlas. */
  readonly goal?: string | undefined;
  readonly coal?: { readonly ship: string; readonly note?: string | undefined } | undefined;
  readonly intended?: string | undefined;
  /** How a time by the clocks of a place is told, by how the atlas has it. */
  readonly zones: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, { readonly title: string; readonly about: string }>>;
  readonly kinds: Readonly<Record<string, KindWords>>;
  /** Headings under which somebody's things stand. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly sides: Readonly<Record<string, { readonly name: string; readonly adjective: string }>>;
  readonly parties: Readonly<Record<string, string>>;
  /** Powers of the base map, by how its archive names their holder. */
  readonly powers: Readonly<Record<string, string>>;
  /** A title, or a title and what stands beside its symbol. */
  readonly features: Readonly<Record<string, string | readonly [title: string, short: string]>>;
  /** Where it is told what cards say, beside the file of these words; missing where that is told in the atlas's own language alone. */
  readonly told?: string;
}

/** See `Kind`. */
interface KindWords {
  readonly one: string;
  readonly many: string;
  readonly legend?: Kind['legend'] | undefined;
}

/**
 * The atlas as it speaks in another language; ids, dates and places stay. `at` is the address that its words came from, if what
 * cards tell is to be fetched from beside it.
 */
export function inAtlasWords(
  atlas: Atlas,
  words: AtlasWords,
  language: LanguageId,
  at = '',
): Atlas {
  const kinds = new Map(atlas.meta.kinds.map((kind) => [kind.id, kindIn(kind, words)]));
  const themes = atlas.meta.themes.map((theme) => themeIn(theme, words));
  const byId = new Map(
    [...atlas.byId].map(([id, feature]) => [
      id,
      featureIn(feature, kinds.get(feature.kind.id), titleIn(feature, words, language)),
    ]),
  );
  const now = (feature: AtlasFeature): AtlasFeature => byId.get(feature.id) ?? feature;
  return {
    ...atlas,
    meta: withSigns(
      atlas.meta,
      {
        ...metaIn(atlas.meta, words),
        ...(words.told === undefined ? {} : { toldAt: besides(at) + words.told }),
        themes,
        kinds: [...kinds.values()],
      },
      words,
    ),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    features: atlas.features.map(now),
    byId,
    parts: new Map([...atlas.parts].map(([whole, parts]) => [whole, parts.map(now)])),
  };
}

/** Up to the last stroke of an address. */
function besides(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/** The files that the map draws name their signs in the atlas's own language: here is what each is called in another. */
function withSigns(own: AtlasMeta, meta: AtlasMeta, { powers }: AtlasWords): AtlasMeta {
  const signs = own.kinds.flatMap((kind, nth) => {
    const other = meta.kinds[nth];
    if (!other) return [];
    const varieties = ['all', 'broad', 'narrow', 'claimed', 'estimated'] as const;
    const tones = [undefined, ...own.sides.keys()];
    return varieties.flatMap((variety) =>
      tones.map((tone): readonly [string, string] => {
        const [from, to] = [own, meta].map(({ sides }) =>
          tone === undefined ? undefined : sides[tone]?.adjective,
        );
        return [legendText(kind, variety, from), legendText(other, variety, to)];
      }),
    );
  });
  return { ...meta, signs: new Map([...Object.entries(powers), ...signs]) };
}

function metaIn(meta: AtlasMeta, words: AtlasWords): AtlasMeta {
  const { opening } = meta;
  const { title, subtitle, description, whole, lookFor, invitation, goOn, why, credits } = words;
  const sail = opening.sail && {
    ...opening.sail,
    goOn: { ...opening.sail.goOn, text: goOn ?? opening.sail.goOn.text },
  };
  return {
    ...meta,
    title,
    subtitle,
    description,
    opening: {
      ...opening,
      whole,
      lookFor,
      invitation: invitation ?? opening.invitation,
      ...(opening.why ? { why: { ...opening.why, text: why ?? opening.why.text } } : {}),
      ...(sail ? { sail } : {}),
    },
    credits: meta.credits.map((credit, nth) => credits?.[nth] ?? credit),
    ...(meta.voyage ? { voyage: voyageIn(meta.voyage, words) } : {}),
    zones: meta.zones.map((zone) => ({ ...zone, name: words.zones[zone.name] ?? zone.name })),
    sides: meta.sides.map((side) => ({ ...side, ...words.sides[side.id] })),
    parties: meta.parties.map((party) => ({
      ...party,
      name: words.parties[party.id] ?? party.name,
    })),
  };
}

function voyageIn(voyage: VoyageMeasures, { goal, coal, intended }: AtlasWords): VoyageMeasures {
  return {
    ...voyage,
    goal: { ...voyage.goal, name: goal ?? voyage.goal.name },
    coal: { ...voyage.coal, ...coal },
    ...(voyage.intended
      ? { intended: { ...voyage.intended, note: intended ?? voyage.intended.note } }
      : {}),
  };
}

function themeIn(theme: Theme, { themes }: AtlasWords): Theme {
  return { ...theme, ...themes[theme.id] };
}

function kindIn(kind: Kind, { kinds, sorts }: AtlasWords): Kind {
  const own = kinds[kind.id];
  const sort = kind.sort === null ? null : (sorts[kind.sort] ?? kind.sort);
  if (!own) return { ...kind, sort };
  const { one, many, legend = {} } = own;
  return { ...kind, sort, words: { one, many }, legend: { ...kind.legend, ...legend } };
}

function featureIn(
  feature: AtlasFeature,
  kind: Kind | undefined,
  titles: readonly [title: string, short: string] | null,
): AtlasFeature {
  const own = kind ? { ...feature, kind } : feature;
  if (titles === null) return own;
  const [title, shortTitle] = titles;
  return { ...own, title, shortTitle, called: feature.shortTitle };
}

/** A feature without a title of its own in the language is called as its place, where its title is that place's name. */
function titleIn(
  { id, title, names }: AtlasFeature,
  { features }: AtlasWords,
  language: LanguageId,
): readonly [title: string, short: string] | null {
  const name = title === (names.period ?? title) ? names[language] : undefined;
  const words = features[id] ?? name;
  if (words === undefined) return null;
  return typeof words === 'string' ? [words, words] : words;
}
