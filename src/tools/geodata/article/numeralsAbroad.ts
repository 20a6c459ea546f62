/** Thousands apart by a space, a comma or a full stop; then perhaps what it is multiplied by. */
const NUMBER =
  /(\d{1,3}(?:[\u00a0\u202f ,.]\d{3})+|\d+)([.,]\d+)?\s?(億|亿|억|万|萬|만|千|천)?(?:\s?(\d{1,4})(?!\d))?/gu;

const TIMES: Readonly<Record<string, number>> = {
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  千: 1e3,
  천: 1e3,
};

const DIGITS = '〇一二三四五六七八九';

/** The numbers that a text writes in figures, as any of its languages may: 32 207, 32.207, 3万2207, 3만 2207, 二〇三. */
export function numbersAnyhow(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const inFigures = text.replaceAll(/[〇一二三四五六七八九]/g, (digit) =>
    String(DIGITS.indexOf(digit)),
  );
  for (const [, whole = '', part = '', unit, rest] of inFigures.matchAll(NUMBER)) {
    const plain = Number(whole.replaceAll(/\D/g, '') + part.replace(',', '.'));
    const times = unit === undefined ? 1 : (TIMES[unit] ?? 1);
    found.add(plain * times);
    if (rest !== undefined) {
      if (unit === undefined) found.add(Number(rest));
      else found.add(plain * times + Number(rest));
    }
  }
  return found;
}
