import type { Instant } from '../dates/time';

/** A moment of the atlas as a citation names it. */
export interface CitedMoment {
  /** "Landing at Chemulpo"; the section or article for a passage. */
  readonly title: string;
  /** Whether a place or event is cited, or what the atlas says in its articles. */
  readonly sort: 'Map view' | 'Article with map';
  /** The date that the moment shows, in words; `null` at the head of an article, which is of no one date. */
  readonly shown: string | null;
  readonly atlas: string;
  /** When the reader saw it. */
  readonly seen: Instant;
  readonly address: string;
}

/** Ways to write a citation. `csl-json` is for reference managers, which make any other style of it. */
export const CITATION_STYLES = [
  { id: 'apa', title: 'APA' },
  { id: 'chicago', title: 'Chicago' },
  { id: 'mla', title: 'MLA' },
  { id: 'csl-json', title: 'CSL-JSON' },
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number]['id'];

// A moment is always the same sort of thing, an untitled-author page of a website seen on a day, so three sentences
// do what a CSL processor would: citation-js with its styles is 155 kB compressed, wants Node 22, and its
// processor, citeproc-js, is under the CPAL or the AGPL.

/** A moment as a reference list gives it, in plain text: APA 7th, Chicago 17th (bibliography), MLA 9th edition. */
export function citeMoment(style: CitationStyle, moment: CitedMoment): string {
  const { title, sort, shown, atlas, address, seen } = moment;
  const what = shown === null ? '' : ` [${sort}, ${shown}]`;
  switch (style) {
    case 'apa':
      return `${title}${what}. (n.d.). In ${atlas}. Retrieved ${americanDate(seen)}, from ${address}`;
    case 'chicago':
      return `“${dated(moment)}.” ${atlas}. Accessed ${americanDate(seen)}. ${address}.`;
    case 'mla':
      return `“${dated(moment)}.” ${atlas}, ${address}. Accessed ${mlaDate(seen)}.`;
    case 'csl-json':
      return cslJson(moment);
  }
}

function dated({ title, shown }: CitedMoment): string {
  return shown === null ? title : `${title}, ${shown}`;
}

function cslJson(moment: CitedMoment): string {
  const { sort, shown, atlas, seen, address } = moment;
  const date = new Date(seen);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return JSON.stringify([
    {
      id: address,
      type: 'webpage',
      title: dated(moment),
      ...(shown === null ? {} : { genre: sort }),
      'container-title': atlas,
      URL: address,
      accessed: { 'date-parts': [parts] },
    },
  ]);
}

/** "May 27, 1905". */
function americanDate(instant: Instant): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

/** "27 May 1905", months of more than four letters shortened as the MLA does. */
function mlaDate(instant: Instant): string {
  const [month = '', day = '', year = ''] = americanDate(instant).replace(',', '').split(' ');
  const short = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return `${day} ${month.length > 4 ? short : month} ${year}`;
}
