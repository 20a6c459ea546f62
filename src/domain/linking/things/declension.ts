/** Endings of the six cases by the ending of the nominative, the longest first; the first of each is what is cut off. */
const ENDINGS: readonly (readonly [ending: string, cases: readonly string[]])[] = [
  ['ский', ['ский', 'ского', 'скому', 'ским', 'ском']],
  ['ская', ['ская', 'ской', 'скую']],
  ['ское', ['ское', 'ского', 'скому', 'ским', 'ском']],
  ['ние', ['ние', 'ния', 'нию', 'нием', 'нии']],
  ['ые', ['ые', 'ых', 'ым', 'ыми']],
  ['ие', ['ие', 'их', 'им', 'ими']],
  ['ый', ['ый', 'ого', 'ому', 'ым', 'ом']],
  ['ий', ['ий', 'его', 'ему', 'им', 'ем', 'ия', 'ию', 'ии']],
  ['ая', ['ая', 'ой', 'ую']],
  ['ое', ['ое', 'ого', 'ому', 'ым', 'ом']],
  ['ия', ['ия', 'ии', 'ию', 'иеи']],
  ['ов', ['ов', 'ова', 'ову', 'овым', 'овом', 'ове']],
  ['ев', ['ев', 'ева', 'еву', 'евым', 'евом', 'еве']],
  ['ин', ['ин', 'ина', 'ину', 'иным', 'ином', 'ине']],
  ['а', ['а', 'ы', 'и', 'е', 'у', 'ои']],
  ['я', ['я', 'и', 'е', 'ю', 'еи']],
  ['ь', ['ь', 'я', 'ю', 'ем', 'е', 'и']],
  ['и', ['и', 'я', 'ю', 'ем', 'е']],
  ['ы', ['ы', 'ов', 'ам', 'ами', 'ах']],
];
/** The same as they are folded: и for й. */
const FOLDED = ENDINGS.map(
  ([ending, cases]) => [short(ending), cases.map((each) => short(each))] as const,
);

function short(ending: string): string {
  return ending.replaceAll('й', 'и');
}

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;
const AFTER_CONSONANT = ['', 'а', 'у', 'ом', 'е'];

/**
 * The forms that a Russian name takes in a sentence, folded, itself first: `мукден`, `мукдена`, `мукденом`. A name of
 * several words is declined in all of them or in its last alone.
 */
export function russianForms(folded: string): readonly string[] {
  const words = folded.split(' ').map(formsOf);
  const [first = [folded], ...others] = words;
  const whole = others.reduce<readonly string[]>(
    (done, forms) => done.flatMap((start) => forms.map((form) => `${start} ${form}`)),
    first,
  );
  return whole.length > MOST ? [folded] : [...new Set([folded, ...whole])];
}

/** More forms than this are not worth their room. */
const MOST = 64;

function formsOf(word: string): readonly string[] {
  if (word.length < 4) return [word];
  if (CONSONANT.test(word) && !/(?:ов|ев|ин)$/.test(word)) {
    return AFTER_CONSONANT.map((ending) => word + ending);
  }
  const found = FOLDED.find(([ending]) => word.endsWith(ending));
  if (!found) return [word];
  const stem = word.slice(0, word.length - found[0].length);
  return [word, ...found[1].map((ending) => stem + ending)];
}
