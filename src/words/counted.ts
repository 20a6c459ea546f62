/** A word with a number before it, in the forms that a language has for numbers; `other` is always there. */
export type NumberForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Gives numbers with the form of a word that goes with them, by the plural rules of a language: "5 пассажей". */
export function counting(tag: string): (number: number, forms: NumberForms) => string {
  const rules = new Intl.PluralRules(tag);
  const figures = new Intl.NumberFormat(tag);
  return (number, forms) =>
    `${figures.format(number)} ${forms[rules.select(number)] ?? forms.other}`;
}

/** How a language writes numbers. */
export interface Figures {
  /** As they are, with its thousands. */
  readonly plain: (number: number) => string;
  /** To the next whole number. */
  readonly whole: (number: number) => string;
  /** With one decimal. */
  readonly tenth: (number: number) => string;
}

/** Numbers by the rules of a language. */
export function figuresOf(tag: string): Figures {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const [plain, whole, tenth] = [{}, { maximumFractionDigits: 0 }, one].map(
    (options) => new Intl.NumberFormat(tag, options),
  );
  const by = (format?: Intl.NumberFormat) => (number: number) => format?.format(number) ?? '';
  return { plain: by(plain), whole: by(whole), tenth: by(tenth) };
}
