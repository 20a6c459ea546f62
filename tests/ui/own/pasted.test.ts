import { expect, test } from 'vitest';
import { pastedFiles } from '../../../src/ui/own/pasted';

const words = 'Mukden was taken, and the army fell back on Tieling. '.repeat(5);
const read = async (files: readonly File[]): Promise<readonly string[]> =>
  Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`));
const paste = (data: Readonly<Record<string, string>>, files: readonly File[] = []) =>
  read(pastedFiles({ files, getData: (type) => data[type] ?? '' }, 'Вставленный текст'));

test('an article that is pasted onto the page is read, as the page it was copied from where that came with it', async () => {
  expect(await paste({ 'text/plain': words })).toEqual([`Вставленный текст: ${words}`]);
  const page = `<h1>The fall</h1><p>${words}</p>`;
  expect(await paste({ 'text/plain': words, 'text/html': page })).toEqual([
    `Вставленный текст.html: ${page}`,
  ]);
  expect(await paste({}, [new File(['Mukden'], 'a.txt')])).toEqual(['a.txt: Mukden']);
  expect(await paste({ 'text/plain': 'Mukden' })).toEqual([]);
});
