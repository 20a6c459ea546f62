/** Written by the plugin of `src/tools/geodata` from the folder `geodata/`. */
declare module 'virtual:atlas' {
  const atlas: {
    // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import above would end the ambience
    readonly manifest: import('./manifest').Manifest;
    /** Address of each theme's file, by the theme's id. */
    readonly files: Readonly<Record<string, string>>;
    /** Address of the file in which search looks. */
    readonly search: string;
    /** Address of the file of names that texts are linked by. */
    readonly names: string;
    /** Address of the file of people. */
    readonly people: string;
  };
  export default atlas;
}
