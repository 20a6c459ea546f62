/** Fewer letters are hardly an article, and may have been meant for something else. */
const LEAST = 200;

/**
 * What is pasted onto the page, as it is to be read: files, or the words of an article, with the headings and tables of
 * the page they were copied from where these came with them; `name` is what words are called that came from no file.
 * Empty for what is no article.
 */
export function pastedFiles(
  {
    files,
    getData,
  }: {
    readonly files: Iterable<File>;
    readonly getData: (type: string) => string;
  },
  name: string,
): readonly File[] {
  const given = [...files];
  if (given.length > 0) return given;
  const words = getData('text/plain');
  if (words.trim().length < LEAST) return [];
  const page = getData('text/html');
  return [page === '' ? new File([words], name) : new File([page], `${name}.html`)];
}
