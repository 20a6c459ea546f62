/** What stands around an article's page where there is no atlas. */
export const pages = {
  allArticles: 'All articles',
  articles: 'Articles',
  noScripts:
    'This atlas draws its map with JavaScript, which is switched off in this browser. Its articles can be read, each with maps of its own.',
  rights: 'Text and data of the atlas:',
  coast: 'Coast: Natural Earth.',
  utc: 'Times are UTC.',
  newStyle: 'Dates are New Style, times UTC.',
  notFound: 'No such page',
  notFoundText: 'The address leads nowhere in this atlas; perhaps it was cut short on its way.',
  openMap: 'Open the map',
  /** What the still maps are called: of an article, of a stretch of it by its number, of a battle in steps. */
  mapOf: (title: string): string => `Map of the places in “${title}”`,
  mapNumber: (number: number): string => `Map ${String(number)}`,
  withKey: (map: string): string => `${map}; its key follows`,
  battleMap: (title: string): string => `${title}: a map; its key follows`,
  battleHow: 'Dashed: a guess. Hills are sketched.',
};

/** How a language speaks around an article's page. */
export type PageWords = typeof pages;
