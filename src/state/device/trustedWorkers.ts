const trusted = new Set<string>();

/**
 * Lets the script at `url` be run as a worker. The pages' policy demands trusted types, so that no text becomes a script:
 * by this the workers are named that may be, and a string that is anything else is refused. https://www.w3.org/TR/trusted-types/
 */
export function trustWorker(url: string): void {
  if (trusted.size === 0) {
    window.trustedTypes?.createPolicy('default', {
      createScriptURL: (asked) => (trusted.has(absolute(asked)) ? asked : null),
    });
  }
  trusted.add(absolute(url));
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
