/** Markup that is safe to put into a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What a template takes: text is escaped, `null` leaves nothing, lists are joined. */
export type Part = Html | string | number | null | readonly Part[];

/** Markup with everything that is put into it escaped. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((whole, text, at) => whole + markupOf(parts[at - 1]) + text));
}

/** Joins parts with markup between them. */
export function joined(parts: readonly Part[], between: string): Html {
  return new Html(parts.map(markupOf).join(between));
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it stands in markup and in attributes between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => ESCAPES.get(mark) ?? mark);
}

function markupOf(part: Part | undefined): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escaped(part);
  return typeof part === 'number' ? String(part) : part.map(markupOf).join('');
}
