/**
 * What is written in Latin letters on a screen that speaks in others, and does not say that it is in another language:
 * words on the screen, names of what is there, and what is written in fields. Runs in the page, and so brings all it needs;
 * `alike` is what all languages write so.
 */
export function unmarkedLatin(alike: string): string[] {
  const ATTRIBUTES = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'title',
    'alt',
    'placeholder',
  ];
  const same = new RegExp(alike, 'giu');
  const screen = document.querySelector('.atlas') ?? document.body;
  return [...new Set([...words(), ...names()])];

  function words(): string[] {
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement) found.push(...strange(node.textContent ?? '', node.parentElement));
    }
    return found;
  }

  function names(): string[] {
    return [...screen.querySelectorAll('*')].flatMap((element) => [
      ...ATTRIBUTES.flatMap((name) => strange(element.getAttribute(name) ?? '', element)),
      ...(element instanceof HTMLInputElement && element.type !== 'radio'
        ? strange(element.value === 'on' ? '' : element.value, element)
        : []),
    ]);
  }

  function strange(text: string, element: Element): string[] {
    const isLatin = /[a-z]{2}/i.test(text.replace(same, ''));
    if (!isLatin || !element.checkVisibility() || element.closest('[lang|="en"], cite, .results'))
      return [];
    return [text.trim().replace(/\s+/g, ' ').slice(0, 100)];
  }
}
