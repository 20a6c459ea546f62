/** What an address of a source may be: a page of the web, or a DOI. Anything else could be made to run in the page. */
export const ADDRESS_EXPECTED =
  'an address such as https://example.org/page, or a DOI such as doi:10.1000/182';

/** Whether a text is an address that a reader may be sent to. */
export function isAddress(text: string): boolean {
  if (/^doi:10\.\d{4,9}\/\S+$/i.test(text)) return true;
  // Browsers forgive what is written here and there ("https:x", spaces, backslashes); people copy it elsewhere.
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname.includes('.') && username === '' && password === '';
}

/** The address as a browser follows it. */
export function followable(address: string): string {
  const doi = /^doi:(.+)$/i.exec(address)?.[1];
  return doi === undefined ? address : `https://doi.org/${encodeURI(doi)}`;
}
