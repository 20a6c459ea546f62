import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/data/ownArticle/readDocument';

const RUSSIAN = 'Эскадра вышла из Либавы, и в октябре её видели у Танжера. Это было давно.';
/** The same in KOI8-R: small letters by their order in the alphabet. */
const KOI8 = new Map(
  Array.from('юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ').map(
    (letter, at) => [letter, 0xc0 + at] as const,
  ),
);

function koi8(text: string): Uint8Array {
  return Uint8Array.from(
    text.replaceAll('ё', 'е'),
    (letter) => KOI8.get(letter) ?? letter.charCodeAt(0),
  );
}

function windows1251(text: string): Uint8Array {
  const code = (letter: string): number => letter.charCodeAt(0);
  return Uint8Array.from(text.replaceAll('ё', 'е'), (letter) =>
    code(letter) >= 0x410 ? code(letter) - 0x410 + 0xc0 : code(letter),
  );
}

async function textOf(bytes: Uint8Array, name = 'a.txt'): Promise<string> {
  return (await readDocument(bytes, name)).text;
}

function word(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  });
}

describe('encodings', () => {
  it('tells UTF-8, UTF-16, CP1251, KOI8-R, Shift JIS and Latin-1', async () => {
    const plain = RUSSIAN.replaceAll('ё', 'е');
    expect(await textOf(strToU8(RUSSIAN))).toBe(RUSSIAN);
    expect(await textOf(new Uint8Array(Buffer.from(`\ufeff${RUSSIAN}`, 'utf16le')))).toContain(
      RUSSIAN,
    );
    expect(await textOf(new Uint8Array(Buffer.from('Port Arthur has fallen.', 'utf16le')))).toBe(
      'Port Arthur has fallen.',
    );
    expect(await textOf(windows1251(RUSSIAN))).toBe(plain);
    expect(await textOf(koi8(RUSSIAN))).toBe(plain);
    // 旅順が in Shift JIS.
    expect(await textOf(Uint8Array.of(0x97, 0xb7, 0x8f, 0x87, 0x82, 0xaa))).toBe('旅順が');
    expect(
      await textOf(
        new Uint8Array(Buffer.from('Die Küste und die Höhe sind für uns schön.', 'latin1')),
      ),
    ).toContain('Küste');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /picture/],
    ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), /no text/],
    ['200 MB', new Uint8Array(200_000_000), /20 MB/],
    ['a PDF', strToU8('%PDF-1.7 …'), /PDF/],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
    ['a broken document', word('<w:p><w:t>Mukden</w:t></w:p>').subarray(0, 60), /broken/],
  ])('%s gets one sentence', async (_, bytes, sentence) => {
    await expect(readDocument(bytes, 'a')).rejects.toThrow(sentence);
  });

  it('refuses a document that unpacks to more than can be read', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(31_000_000) });
    await expect(readDocument(bomb, 'a.docx')).rejects.toThrow(/unpacks/);
  });
});

describe('a Word document', () => {
  it('gives its paragraphs, its headings as titles, and nothing struck out', async () => {
    const { text, passages } = await readDocument(
      word(
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The fall</w:t></w:r></w:p>' +
          '<w:p><w:r><w:t xml:space="preserve">Port &amp; </w:t></w:r><w:del w:id="1"><w:r><w:t>not</w:t></w:r></w:del><w:r><w:t>Arthur&#8217;s</w:t><w:tab/><w:t>end</w:t></w:r></w:p>',
      ),
      'a.docx',
    );
    expect(text).toBe('The fall\n\nPort & Arthur’s\tend');
    expect(passages).toEqual([
      { start: 0, end: 8, isTitle: true },
      { start: 10, end: 29, isTitle: false, title: 'The fall' },
    ]);
  });
});

describe('Markdown', () => {
  it('hides addresses and code, and keeps every offset', async () => {
    const { text, toLink, passages } = await readDocument(
      strToU8(
        '# One\n\nSee [Mukden](https://tokyo.example/) and `Kobe`.\n\n# Two\n\nEnd of it all.\n',
      ),
      'a.md',
    );
    expect(toLink.length).toBe(text.length);
    expect(toLink).not.toMatch(/tokyo|Kobe/);
    expect(passages.flatMap(({ title }) => title ?? [])).toEqual(['One', 'Two']);
  });
});

describe('a page', () => {
  const filler =
    'The ships lay at anchor and coaled, and coaled again, for many weary weeks. '.repeat(5);

  it('gives its main text, and runs nothing', async () => {
    const { text, passages } = await readDocument(
      strToU8(
        `<!doctype html><title>At Nossi-Be</title><nav>Tokyo Kobe</nav><script>globalThis.ran = 1</script>
        <article><h1>At Nossi-Be</h1><p onclick="globalThis.ran = 1">${filler}</p><p>Dakar &amp; <b>Tan</b>gier<img src=x onerror="globalThis.ran = 1">.</p></article>
        <footer>London</footer>`,
      ),
      'page.html',
    );
    expect(text).toContain('Dakar & Tangier.');
    expect(text).not.toMatch(/Tokyo|London|ran|</);
    expect(passages.flatMap(({ title }) => title ?? [])).toEqual(['At Nossi-Be']);
    expect('ran' in globalThis).toBe(false);
  });

  it('is called as its heading says, without the name of its site', async () => {
    const named = (head: string, body: string): Promise<string> =>
      textOf(
        strToU8(
          `<html><head><title>${head}</title></head><body>${body}<p>${filler}</p></body></html>`,
        ),
        'a.html',
      );
    expect(
      await named('The fleet – A Blog', '<h1>A Blog</h1><h1>The fleet</h1><h2>Coal</h2>'),
    ).toMatch(/^The fleet\n\n(?!A Blog)/);
    expect(await named('The fleet | A Blog', '')).toMatch(/^The fleet\n/);
    expect(await named('Untitled', '<h2>The fleet</h2>')).toMatch(/^The fleet\n/);
  });

  it('is read where it leaves out its root, and where its body is said to begin late', async () => {
    const bare = '<!doctype html><title>News</title><body><p>Mukden fell.</p>';
    expect(await textOf(strToU8(bare), 'a.html')).toBe('News\n\nMukden fell.');
    const late = '<p>Mukden fell.</p><body><p>Tieling too.</p>';
    expect(await textOf(strToU8(late), 'a.html')).toBe('Mukden fell.\n\nTieling too.');
  });

  it('gives each of several posts its title', async () => {
    const post = (title: string): string => `<article><h2>${title}</h2><p>${filler}</p></article>`;
    const { passages } = await readDocument(
      strToU8(`<html><body>${post('One')}${post('Two')}</body></html>`),
      'a',
    );
    expect(passages.flatMap(({ title }) => title ?? [])).toEqual(['One', 'Two']);
  });

  it('refuses what is nested without end in one sentence', async () => {
    const deep = `<html><body>${'<div>'.repeat(200_000)}x`;
    await expect(readDocument(strToU8(deep), 'a.html')).rejects.toThrow(/nested/);
  });
});
