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
