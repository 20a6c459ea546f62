declare global {
  interface Window {
    /** What the words were before they were made those of no language. */
    plainWords?: readonly (readonly [node: Text, words: string])[];
  }
}

/**
 * Makes the words on the screen those of a language that nobody speaks: two fifths longer, each letter with a mark. The
 * text of passages stays: it breaks where it likes. Gives what the beginnings of words were, by what they are now. Runs in
 * the page.
 */
export function speakPseudo(): Readonly<Record<string, string>> {
  const MARKED: Readonly<Record<string, string>> = {
    ...{ a: 'å', e: 'é', i: 'î', o: 'ö', u: 'û', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž', g: 'ğ' },
    ...{ A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û', Y: 'Ý', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž', G: 'Ğ' },
  };
  const LONGER = 0.4;
  const screen = document.querySelector('.atlas') ?? document.body;
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const plain: [Text, string][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!(node instanceof Text) || !holder || holder.closest('svg, [data-passage], .results'))
      continue;
    if (/\p{L}{2}/u.test(node.data)) plain.push([node, node.data]);
  }
  for (const [node, words] of plain) node.data = longer(words);
  window.plainWords = plain;
  const begun = (words: string): string => words.trim().slice(0, 60);
  return Object.fromEntries(plain.map(([node, words]) => [begun(node.data), begun(words)]));

  /** Vowels are drawn out, word by word, until there are so many letters more. */
  function longer(words: string): string {
    let owed = 0;
    return Array.from(words, (letter) => {
      owed += /\p{L}/u.test(letter) ? LONGER : 0;
      const marked = MARKED[letter] ?? letter;
      if (owed < 1 || !/[aeiouy]/i.test(letter)) return marked;
      const more = Math.floor(owed);
      owed -= more;
      return marked + marked.toLowerCase().repeat(more);
    }).join('');
  }
}

/** Gives the words back. Runs in the page. */
export function speakPlain(): void {
  for (const [node, words] of window.plainWords ?? []) node.data = words;
  document.documentElement.removeAttribute('dir');
}
