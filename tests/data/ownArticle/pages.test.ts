import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/data/ownArticle/readDocument';
import { articlesIn } from '../../../src/domain/ownArticle/split';

const FILLER =
  'The ships lay at anchor and coaled, and coaled again, for many weary weeks of rain. '.repeat(4);

/** The blocks of the one article that a page is; titles begin with `#`. */
async function read(page: string | Uint8Array, name = 'a.html'): Promise<readonly string[]> {
  const bytes = typeof page === 'string' ? strToU8(page) : page;
  const articles = articlesIn(
    await readDocument(bytes, name, undefined, { asWritten: false }),
    name,
  );
  expect(articles).toHaveLength(1);
  return articles.flatMap(({ text, passages }) =>
    passages.map(({ start, end, isTitle }) => `${isTitle ? '# ' : ''}${text.slice(start, end)}`),
  );
}

const page = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** As WordPress writes it: comments are articles too, and longer than the post. */
const BLOG = page(
  'The long walk – Sabres',
  `<h1 class="site">Sabres</h1><nav><a>Crimea</a></nav><article class="post"><h1>The long walk</h1>
  <div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li></ul></div>
  <p>${FILLER}</p><p>Kuroki&rsquo;s army came from the Yalu<sup><a href="#fn1">1</a></sup> to An&shy;tung<sup>2</sup> on May 6th, 1<sup>st</sup> of all. ${FILLER}</p>
  <p>Port Arthur fell on January 2<sup>3</sup>, 8<sup>1</sup>/<sub>2</sub> months after. ${FILLER}</p>
  <p>He called it <i>Yaloo</i>. <a href="https://a.example/#ref1">↩</a></p></article>
  <h2>Post navigation</h2>
  <div id="comments">${`<article class="comment-body"><p>My grandfather was at Sasebo. ${FILLER.repeat(3)}</p></article>`.repeat(4)}</div>`,
);

it('reads a blog’s post without its comments, its buttons and the marks of its notes', async () => {
  expect(await read(BLOG)).toEqual([
    '# The long walk',
    FILLER.trim(),
    `Kuroki’s army came from the Yalu to Antung on May 6th, 1st of all. ${FILLER.trim()}`,
    `Port Arthur fell on January 2, 81/2 months after. ${FILLER.trim()}`,
    'He called it Yaloo.',
  ]);
});

it('takes no advertisement for a paragraph, and no paragraph for one', async () => {
  const body = `<article><h1>The voyage</h1><p>${FILLER}</p><div class="ad">Advertisement: Save on boots in Portsmouth!</div>
    <div class="ad-slot wide"><p>Fly to Madagascar</p></div><section class="shipbroad-cast"><p>They left Libau. ${FILLER}</p></section></article>`;
  expect(await read(page('The voyage', body))).toEqual([
    '# The voyage',
    FILLER.trim(),
    `They left Libau. ${FILLER.trim()}`,
  ]);
});

it('calls a post by its own heading, not by that of its site', async () => {
  const title = 'Wargames: Rozhestvensky’s coal: from Libau to Tsushima';
  const [first] = await read(
    page(
      title,
      `<h1>Wargames</h1><div class="post"><h3>Rozhestvensky’s coal: from Libau to Tsushima</h3><div>${FILLER}<br><br>${FILLER}</div></div>`,
    ),
  );
  expect(first).toBe('# Rozhestvensky’s coal: from Libau to Tsushima');
});

it('keeps what stands between a title and its text, who said what is quoted, and the rows of a table', async () => {
  const lead = 'On 10 August 1904, 120 years ago today, one shell made the choice for all of them.';
  const blocks = await read(
    page(
      'The admiral | The Courier',
      `<main><article><header><h1>The admiral</h1><div class="standfirst"><p>${lead}</p></div><address>By A. Marsh</address></header>
      <div class="body"><p>${FILLER}</p><blockquote><p>${FILLER}</p><footer>Letter of 2 (15) August 1904</footer></blockquote>
      <div class="email-signup"><p>Sign up to the best long reads of the week</p></div><p>${FILLER}</p>
      <table><tr><th>Battle</th><th>Losses</th></tr><tr><td>Liaoyang</td><td><p>16,000</p></td></tr></table></div></article></main>`,
    ),
  );
  expect(blocks).toEqual([
    '# The admiral',
    lead,
    FILLER.trim(),
    FILLER.trim(),
    'Letter of 2 (15) August 1904',
    FILLER.trim(),
    'Battle · Losses',
    'Liaoyang · 16,000',
  ]);
});

it('calls an entry of an encyclopedia by its heading, though the words stand over a table as well', async () => {
  const blocks = await read(
    page(
      'Siege of Port Arthur - Wikipedia',
      `<main><h1>Siege of Port Arthur</h1><div id="siteSub">From the free encyclopedia</div><table><tr><th colspan="2">Siege of Port Arthur</th></tr><tr><th>Date</th><td>1 August 1904 – 2 January 1905</td></tr></table>
      <p>${FILLER}</p><h2>Background<span class="mw-editsection">[edit]</span></h2><p>${FILLER}[x]<sup>[<i>citation needed</i>]</sup></p></main>`,
    ),
  );
  expect(blocks.slice(0, 2)).toEqual([
    '# Siege of Port Arthur',
    'Date · 1 August 1904 – 2 January 1905',
  ]);
  expect(blocks).toContain('# Background');
  expect(blocks.at(-1)).toBe(`${FILLER}[x]`);
});

it('reads a page that a browser has saved in one file with its pictures', async () => {
  const quoted = BLOG.replaceAll('=', '=3D')
    .replaceAll('–', '=E2=80=93')
    .replaceAll('’', '=E2=80=99');
  const broken = quoted.replaceAll(/((?:=\w\w|[^=]){70})/g, '$1=\r\n');
  const archive = (how: string, words: string): string =>
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n\r\n\r\n----x--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${words}\r\n----x--\r\nContent-Type: text/css\r\n\r\n.mukden { color: red }\r\n----x----\r\n`;
  const whole = await read(BLOG);
  expect(await read(archive('quoted-printable', broken), 'a.mhtml')).toEqual(whole);
  const packed = Buffer.from(BLOG)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n');
  expect(await read(archive('base64', packed), 'a.mht')).toEqual(whole);
});

it('reads a page that Safari has kept, and says when it is broken', async () => {
  const page = Buffer.from(BLOG);
  const archive = webArchive(page);
  expect(await read(archive, 'a.webarchive')).toEqual(await read(BLOG));
  const broken = 'The page is broken and cannot be read.';
  // Cut short, without a page, and with a length beyond the file.
  await expect(read(archive.subarray(0, archive.length - 40), 'a.webarchive')).rejects.toThrow(
    broken,
  );
  const none = Buffer.from(archive.toString('latin1').replace('WebMain', 'WebNone'), 'latin1');
  await expect(read(none, 'a.webarchive')).rejects.toThrow(broken);
  const long = Buffer.from(archive);
  long.writeUInt32BE(0xffffffff, archive.indexOf(page) - 4);
  await expect(read(long, 'a.webarchive')).rejects.toThrow(broken);
});

/** A list of properties as Apple packs it: two dictionaries, the names in them, the encoding and the page. */
function webArchive(page: Buffer): Buffer {
  const words = (text: string): Buffer =>
    Buffer.concat([Buffer.from([0x5f, 0x10, text.length]), Buffer.from(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(page.length);
  const parts = [
    Buffer.from([0xd1, 1, 2]),
    words('WebMainResource'),
    Buffer.from([0xd2, 3, 4, 5, 6]),
    words('WebResourceTextEncodingName'),
    words('WebResourceData'),
    words('UTF-8'),
    Buffer.concat([Buffer.from([0x4f, 0x12]), length, page]),
  ];
  const starts = parts.map((_, nth) => 8 + Buffer.concat(parts.slice(0, nth)).length);
  const table = Buffer.alloc(4 * parts.length);
  for (const [nth, start] of starts.entries()) table.writeUInt32BE(start, 4 * nth);
  const trailer = Buffer.alloc(32);
  [trailer[6], trailer[7], trailer[15]] = [4, 1, parts.length];
  trailer.writeUInt32BE(8 + Buffer.concat(parts).length, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...parts, table, trailer]);
}

it('reads the rows of a table in Word and in Markdown as lines, and no mark of a note', async () => {
  const cell = (text: string): string =>
    `<w:tc><w:p w:rsid="1"><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const word = zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body><w:p><w:r><w:t>Losses.</w:t></w:r></w:p><w:tbl><w:tr>${cell('Nanshan &amp; Dalny')}${cell('4,500')}</w:tr></w:tbl></w:body></w:document>`,
    ),
  });
  expect(await read(word, 'a.docx')).toEqual(['Losses.', 'Nanshan & Dalny · 4,500']);
  const markdown =
    '---\ntitle: "Landings"\n---\n\n# Landings\n\nAt Pitzuwo.[^1]\n\n| Place | Date |\n| :--- | ---- |\n| Takushan | 19 May 1904 |\n\n[^1]: Near Dalny.\n';
  expect(await read(markdown, 'a.md')).toEqual([
    '# Landings',
    'At Pitzuwo.',
    'Place · Date',
    'Takushan · 19 May 1904',
    'Near Dalny.',
  ]);
});
