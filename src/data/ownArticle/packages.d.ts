/** As much of these packages as the reader of HTML uses: nodes of a document that no browser shows and nothing runs. */
declare module 'linkedom/worker' {
  export interface PageNode {
    readonly nodeType: number;
    readonly localName?: string;
    readonly textContent: string | null;
    readonly childNodes: Iterable<PageNode>;
  }
  export interface PageElement extends PageNode {
    getAttribute(name: string): string | null;
    remove(): void;
    querySelectorAll(selector: string): Iterable<PageElement>;
    querySelector(selector: string): PageElement | null;
  }
  export interface PageDocument extends PageElement {
    readonly body: PageElement;
    readonly title: string;
  }
  export function parseHTML(html: string): { readonly document: PageDocument };
}

declare module '@mozilla/readability' {
  import type { PageDocument, PageNode } from 'linkedom/worker';
  export class Readability {
    constructor(
      document: PageDocument,
      options: { readonly serializer: (node: PageNode) => PageNode },
    );
    /** `null` when the page has no main text. */
    parse(): { readonly title: string | null; readonly content: PageNode | null } | null;
  }
}
