import { MONTHS } from '../../words/en/dates';

/** In which a date may be typed, the likeliest first: those of the war's books and archives that name their months. */
const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da'] as const;

/** Small letters without accents. */
function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

/** What each month is called, after a day and alone, in every language; made when first asked for. */
let named: readonly (readonly string[])[] | null = null;

function monthWords(): readonly (readonly string[])[] {
  named ??= MONTHS.map((_, month) => {
    const first = Date.UTC(2000, month, 1);
    const words = LANGUAGES.flatMap((language) =>
      [{ day: 'numeric' } as const, {}].map(
        (day) =>
          new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...day })
            .formatToParts(first)
            .find(({ type }) => type === 'month')?.value ?? '',
      ),
    );
    return [...new Set(words.map(folded))];
  });
  return named;
}

/** 1 to 12 for a month’s name in one of the languages, or its first three letters or more; `null` for other words. */
export function monthNamed(word: string): number | null {
  const start = folded(word).replace(/\.$/, '');
  if (start.length < 3) return null;
  const months = monthWords();
  const whole = months.findIndex((names) => names.includes(start));
  const index = whole >= 0 ? whole : months.findIndex((names) => isBegun(names, start));
  return index < 0 ? null : index + 1;
}

function isBegun(names: readonly string[], start: string): boolean {
  return names.some((name) => name.startsWith(start));
}
