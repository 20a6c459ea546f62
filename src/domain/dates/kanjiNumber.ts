const DIGITS = '〇一二三四五六七八九';

/** A number up to 99 in digits or in kanji ("38", "三十八", "二七", "元" for a first year); `null` for anything else. */
export function numberIn(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text === '元') return 1;
  return /^[一二三四五六七八九]?十?[〇一二三四五六七八九]?$/.test(text) && text !== ''
    ? read(text)
    : null;
}

/** With a ten ("三十八") or digit by digit ("三八"). */
function read(text: string): number {
  if (!text.includes('十')) {
    return Number(text.replace(/./g, (digit) => String(DIGITS.indexOf(digit))));
  }
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 10 : DIGITS.indexOf(tens) * 10) + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
