/** Written by the plugin of `src/tools/geodata` from the folder `geodata/`. */
declare module 'virtual:atlas' {
  const atlas: {
    /** Id of the article that the atlas opens with. */
    readonly opening: string;
    /** Address of what each article needs that the page opens with, by the article's id. */
    readonly openings: Readonly<Record<string, string>>;
    /** Address of the words of each article in each other language, by the article's id and the language's. */
    readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Address of the atlas's own short texts in each other language that has them, by the language's id. */
    readonly words: Readonly<Record<string, string>>;
    /** Address of the file of everything but the features. */
    readonly whole: string;
    /** Address of each theme's file, by the theme's id. */
    readonly files: Readonly<Record<string, string>>;
    /** Address of the file of what does not come with the page; `null` where all does. The themes of which this is true have no file. */
    readonly stock: string | null;
    /** Address of the file in which search looks. */
    readonly search: string;
    /** Addresses of the files of names that texts are linked by: in Latin letters, and in others. */
    readonly names: string;
    readonly otherNames: string;
    /** Address of the file of people. */
    readonly people: string;
    /** Address of the file of what is drawn of battles; `null` where the atlas has none. */
    readonly plates: string | null;
  };
  export default atlas;
}

/** Addresses of the files of the names that the base map writes; none where the atlas has none. */
declare module 'virtual:labels' {
  const addresses: Readonly<Partial<Record<'curves' | 'curves-near' | 'names', string>>>;
  export default addresses;
}
