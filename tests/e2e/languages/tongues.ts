/** What is asked of a screen. */
export interface Speech {
  /** What it speaks. */
  readonly language: string;
  /** What all languages write in Latin letters. */
  readonly alike: string;
  /** Elements that are not asked. */
  readonly besides: string;
}

/**
 * What does not say rightly which language it is in, on a screen that speaks in other letters than English: words in Latin
 * letters that are not marked as those of another language, and words in other letters that are marked as English. Words
 * on the screen, names of what is there, and what is written in fields. Runs in the page, and so brings all it needs.
 */
export function mismarked({ language, alike, besides }: Speech): string[] {
  const ATTRIBUTES = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'alt',
    'placeholder',
  ];
  const ENGLISH = 'en';
  const same = new RegExp(alike, 'giu');
  return [...new Set([...words(), ...names()])];

  function words(): string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement) found.push(...wrong(node.textContent ?? '', node.parentElement));
    }
    return found;
  }

  function names(): string[] {
    return [...document.body.querySelectorAll('*')].flatMap((element) => [
      ...ATTRIBUTES.flatMap((name) => wrong(element.getAttribute(name) ?? '', element)),
      ...(element instanceof HTMLInputElement && ['text', 'search'].includes(element.type)
        ? wrong(element.value, element)
        : []),
    ]);
  }

  function wrong(text: string, element: Element): string[] {
    if (!/\p{L}/u.test(text) || !element.checkVisibility() || element.closest(besides)) return [];
    const marked = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0];
    const isLatin = /[a-z]{2}/i.test(text.replace(same, ''));
    const isOther = /[^\p{Script=Latin}\P{L}]/u.test(text);
    if (!(marked === language && isLatin) && !(marked === ENGLISH && isOther)) return [];
    return [`${marked}: ${text.trim().replace(/\s+/g, ' ').slice(0, 100)}`];
  }
}
