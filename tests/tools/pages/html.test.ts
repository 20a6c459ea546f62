import { expect, test } from 'vitest';
import { Html, joined, markup } from '../../../src/tools/pages/html';

test('what is put into a template is escaped, markup is not escaped again', () => {
  const part = markup`<em>${'<b> & "c"'}</em>`;
  expect(markup`<p title="${'"x"'}">${part}</p>`.markup).toBe(
    '<p title="&quot;x&quot;"><em>&lt;b&gt; &amp; &quot;c&quot;</em></p>',
  );
});

test('nothing comes of null, lists are joined, numbers are written', () => {
  expect(markup`${null}${[1, markup`<i>`, 'a']}`.markup).toBe('1<i>a');
  expect(joined(['a', new Html('<b>')], ', ').markup).toBe('a, <b>');
});
