import { parseTheme } from '../../src/data/features/parse';
import { type Atlas, createAtlas } from '../../src/domain/atlas/atlas';
import { isThemeId } from '../../src/domain/atlas/id';
import { compile } from '../../src/tools/geodata/compile';

/** The atlas as the page has it, from the same files. */
export function readAtlas(): Atlas {
  const { compiled } = compile('geodata');
  if (!compiled) throw new Error('the geodata have mistakes');
  const { kinds } = compiled.manifest.meta;
  const features = compiled.files.flatMap(({ theme, fileName, text: json }) =>
    isThemeId(theme)
      ? parseTheme(theme, [{ file: fileName, json: JSON.parse(json) as unknown }], kinds)
      : [],
  );
  return createAtlas({ ...compiled.manifest, features });
}
