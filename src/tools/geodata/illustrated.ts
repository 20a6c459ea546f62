import type { Article, Passage } from '../../domain/reading/article';
import { readSource } from './records/bibliography';
import { plateOf } from './article/plates';
import { resolvePlot, type PlotGround } from './article/plots';
import type { Geodata } from './geodata';
import { languagesOf } from './languagesOf';
import type { LanguageId } from '../../domain/atlas/id';
import { figuresOf } from '../../words/counted';

/** The articles with their pictures, their figures drawn and their plates, each under its passage. */
export function illustrated(geodata: Geodata): readonly Article[] {
  const ground = plotGround(geodata);
  return geodata.articles.map(({ article, plots, plates, pictures }) => {
    const drawn = plots.map(({ passage, plot }) => ({ passage, plot: resolvePlot(plot, ground) }));
    const under = (id: string): Illustrations => ({
      plots: drawn.filter(({ passage }) => passage === id).map(({ plot }) => plot),
      plate: plates.filter(({ passage }) => passage === id).map(({ plate }) => plateOf(plate))[0],
      pictures: pictures.filter(({ passage }) => passage === id).map(({ shown }) => shown),
    });
    const translations = languagesOf(geodata, article.id);
    return {
      ...article,
      ...(translations.length > 0 ? { translations } : {}),
      sections: article.sections.map((section) => ({
        ...section,
        passages: section.passages.map((passage) => withIllustrations(passage, under(passage.id))),
      })),
    };
  });
}

type Illustrations = Required<Pick<Passage, 'plots' | 'pictures'>> & {
  readonly plate: Passage['plate'] | undefined;
};

function withIllustrations(passage: Passage, { plots, plate, pictures }: Illustrations): Passage {
  return {
    ...passage,
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(plate ? { plate } : {}),
    ...(plots.length === 0 ? {} : { plots }),
  };
}

/** Features by id, and what sides and sources are called: in a language, or in the atlas's own. */
export function plotGround(
  { features, sources, atlas, shipClasses, words }: Geodata,
  language: LanguageId | null = null,
): PlotGround {
  const own = words.find((each) => each.language === language)?.words.sides ?? {};
  const sides = new Map<string, string>(
    atlas.sides.map(({ id, name }) => [id, own[id]?.name ?? name]),
  );
  const names = new Map<string, string>(
    sources.map(readSource).map(({ key, author, title }) => [key, author ?? title]),
  );
  return {
    features: new Map(features.map(({ feature }) => [feature.id, feature])),
    shipClasses: new Map(shipClasses.map(({ item }) => [item.id, item])),
    naming: {
      side: (id) => sides.get(id) ?? id,
      source: (key) => names.get(key) ?? key,
      ...(language === null ? {} : numbersIn(language, atlas.languages)),
    },
  };
}

/** How a language writes numbers. */
function numbersIn(
  language: LanguageId,
  languages: Geodata['atlas']['languages'],
): Pick<PlotGround['naming'], 'number'> {
  const tag = languages.find(({ id }) => id === language)?.tag ?? language;
  return { number: figuresOf(tag).plain };
}
