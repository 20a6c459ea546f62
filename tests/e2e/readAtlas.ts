import { parseTheme } from '../../src/data/features/parse';
import { type Atlas, createAtlas } from '../../src/domain/atlas/atlas';
import { isThemeId } from '../../src/domain/atlas/id';
import { compiledAtlas } from '../compiledAtlas';

/** The atlas as the page has it, from the same files. */
export function readAtlas(): Atlas {
  const compiled = compiledAtlas();
  const { kinds } = compiled.manifest.meta;
  const features = compiled.files.flatMap(({ theme, fileName, text: json }) =>
    isThemeId(theme)
      ? parseTheme(theme, [{ file: fileName, json: JSON.parse(json) as unknown }], kinds)
      : [],
  );
  return createAtlas({ ...compiled.manifest, features });
}
