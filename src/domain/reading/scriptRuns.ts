/** A stretch of a text in one script. */
export interface ScriptRun {
  readonly text: string;
  /** BCP 47; `null` for the language that the text stands in. */
  readonly lang: string | null;
}

/** Writing that tells its language, as far as this atlas and most others use it. */
const SCRIPTS = [
  ['ru', /\p{Script=Cyrillic}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const;
const HAN = /\p{Script=Han}/u;
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Letters of other scripts in a row, with what stands between them and is no letter. */
const RUNS = new RegExp(`${FOREIGN.source}(?:[^\\p{L}]*${FOREIGN.source})*`, 'gu');

/**
 * A text cut where the script changes, each foreign stretch with its language: Han beside kana is Japanese, Han alone
 * is of the language that `han` names, or of none that can be told.
 */
export function scriptRuns(text: string, han: string | null = null): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(RUNS)) {
    if (index > from) runs.push({ text: text.slice(from, index), lang: null });
    runs.push({ text: found, lang: langOf(found, han) });
    from = index + found.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), lang: null });
  return runs;
}

function langOf(run: string, han: string | null): string {
  const told = SCRIPTS.find(([, letters]) => letters.test(run));
  if (told) return told[0];
  return HAN.test(run) ? (han ?? 'und-Hani') : 'und';
}
