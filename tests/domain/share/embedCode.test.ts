import { expect, test } from 'vitest';
import { EMBED_SIZES, embedAddress, embedCode } from '../../../src/domain/share/embedCode';

const MOMENT = 'https://atlas.example/war/#at=a.b&date=1904-02-08';

test('the embedded moment is the same page with a word in its address', () => {
  expect(embedAddress(MOMENT)).toBe('https://atlas.example/war/?embed#at=a.b&date=1904-02-08');
});

test.each(EMBED_SIZES)('the code for $id is one frame, its words escaped', (size) => {
  const code = embedCode(MOMENT, 'A "night" & <day>', size);
  expect(code).toMatch(/^<iframe [^<>]+><\/iframe>$/);
  expect(code).toContain('title="A &quot;night&quot; &amp; &lt;day&gt;"');
  expect(code).toContain('at=a.b&amp;date=1904-02-08"');
  expect(code).toContain(`height="${String(size.height)}"`);
});
