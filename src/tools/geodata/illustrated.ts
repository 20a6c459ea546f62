import type { Article, Passage } from '../../domain/reading/article';
import type { Plot } from '../../domain/plots/plot';
import { readSource } from './records/bibliography';
import { resolvePlot, type PlotGround } from './article/plots';
import type { Geodata } from './geodata';

/** The articles with their figures drawn, each under its passage. */
export function illustrated(geodata: Geodata): readonly Article[] {
  const ground = plotGround(geodata);
  return geodata.articles.map(({ article, plots }) => {
    const drawn = plots.map(({ passage, plot }) => ({ passage, plot: resolvePlot(plot, ground) }));
    const under = (id: string): readonly Plot[] =>
      drawn.filter(({ passage }) => passage === id).map(({ plot }) => plot);
    return {
      ...article,
      sections: article.sections.map((section) => ({
        ...section,
        passages: section.passages.map((passage) => withPlots(passage, under(passage.id))),
      })),
    };
  });
}

function withPlots(passage: Passage, plots: readonly Plot[]): Passage {
  return plots.length === 0 ? passage : { ...passage, plots };
}

/** Features by id, and what sides and sources are called. */
function plotGround({ features, sources, atlas, shipClasses }: Geodata): PlotGround {
  const sides = new Map<string, string>(atlas.sides.map(({ id, name }) => [id, name]));
  const names = new Map<string, string>(
    sources.map(readSource).map(({ key, author, title }) => [key, author ?? title]),
  );
  return {
    features: new Map(features.map(({ feature }) => [feature.id, feature])),
    shipClasses: new Map(shipClasses.map(({ item }) => [item.id, item])),
    naming: {
      side: (id) => sides.get(id) ?? id,
      source: (key) => names.get(key) ?? key,
    },
  };
}
