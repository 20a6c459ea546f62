import { test as base, expect } from '@playwright/test';

declare global {
  interface Window {
    /** Tells the test what the page's policy refused. */
    noteRefusal: (what: string) => void;
  }
}

interface Ways {
  /** Whether the atlas may be kept for a time without a network. What is kept would answer in place of what a test stands in for. */
  keeps: boolean;
  lawful: undefined;
}

/** A test whose pages must keep to their own Content Security Policy: whatever is refused fails it. */
export const test = base.extend<Ways>({
  keeps: [false, { option: true }],
  lawful: [
    async ({ context, keeps }, use) => {
      if (!keeps) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
        });
      }
      const refused: string[] = [];
      await context.exposeBinding('noteRefusal', (_, what: string) => refused.push(what));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (violation) => {
          const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation;
          const place = `${sourceFile}:${String(lineNumber)}`;
          window.noteRefusal(`${effectiveDirective}: ${blockedURI} ${sample} at ${place}`);
        });
      });
      await use(undefined);
      expect(refused, 'what the page asked for against its own policy').toEqual([]);
    },
    { auto: true },
  ],
});
