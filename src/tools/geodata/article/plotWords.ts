import type { PlotWords, WrittenPlot } from '../../../data/article/plotSchema';

interface Titled {
  readonly title: string;
}

/** The titles within a figure, in the order in which an article in another language gives them. */
export function titlesOf(plot: WrittenPlot): readonly string[] {
  const titles: string[] = [];
  retitled(plot, (title) => {
    titles.push(title);
    return title;
  });
  return titles;
}

/** A figure in other words. */
export function inWords(plot: WrittenPlot, { title, note, titles }: PlotWords): WrittenPlot {
  const left = [...titles];
  const renamed = retitled(plot, (old) => left.shift() ?? old);
  return note === undefined ? { ...renamed, title } : { ...renamed, title, note };
}

function retitled(plot: WrittenPlot, of: (title: string) => string): WrittenPlot {
  const each = <Part extends Titled>(parts: Part[]): Part[] =>
    parts.map((part) => ({ ...part, title: of(part.title) }));
  switch (plot.kind) {
    case 'ranges':
      return { ...plot, rows: each(plot.rows) };
    case 'roll':
      return { ...plot, groups: each(plot.groups) };
    case 'profiles':
    case 'tonnage':
      return { ...plot, fleets: each(plot.fleets) };
    case 'course':
      return {
        ...plot,
        panels: plot.panels.map((panel) => {
          const title = of(panel.title);
          return { ...panel, title, points: each(panel.points) };
        }),
      };
  }
}
