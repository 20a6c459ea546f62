/** How one thing is to be said in a language. */
export interface Saying {
  readonly id: string;
  readonly english: string;
  readonly loose: boolean;
  /** The form of the atlas, then what may stand for it. */
  readonly forms: readonly [string, ...string[]];
  readonly not: readonly string[];
}

/** Looks for what a text calls otherwise than the glossary does. */
export class Sayings {
  readonly #rules: readonly Rule[];
  /** Every form of the atlas, longest first. */
  readonly #forms: readonly { readonly form: string; readonly sign: string }[];

  constructor(sayings: readonly Saying[]) {
    this.#rules = sayings.map((saying) => ({
      saying,
      english: new RegExp(`(?<![\\p{L}-])${escaped(saying.english)}(?![\\p{L}-])`, 'gu'),
      said: anyOf(saying.forms),
      not: saying.not.map((other) => ({ other, sign: signOf(other), pattern: atStart(other) })),
    }));
    this.#forms = sayings
      .flatMap(({ forms }) => forms.map((form) => ({ form, sign: signOf(form) })))
      .sort((a, b) => b.form.length - a.form.length);
  }

  /**
   * A sentence for each thing that the text calls by a form the glossary refuses, and, where it is a translation, for each
   * that the `english` names and it does not.
   */
  faultsIn(text: string, english = ''): readonly string[] {
    return [...this.#refused(text), ...this.#unsaid(text, english)];
  }

  /**
   * A sentence for each form the glossary refuses in the name of a thing; `english` is the thing's own. A place may be called
   * as another must not be: what is the whole of its name is refused only of the thing itself. Names stand as they are, without
   * endings.
   */
  faultsInName(name: string, english: string): readonly string[] {
    return this.#refused(
      name,
      (rule, other) =>
        name.toLowerCase().includes(other.toLowerCase()) &&
        (other !== name || spansOf(rule.english, english).length > 0),
    );
  }

  #refused(
    text: string,
    counts: (rule: Rule, other: string) => boolean = () => true,
  ): readonly string[] {
    // Most texts have nothing refused, which is seen faster without patterns.
    const small = text.toLowerCase();
    const found = this.#rules.flatMap((rule) =>
      rule.not
        .filter(({ sign, other }) => small.includes(sign) && counts(rule, other))
        .map(({ other, pattern }) => ({
          saying: rule.saying,
          other,
          spans: spansOf(pattern, text),
        }))
        .filter(({ spans }) => spans.length > 0),
    );
    if (found.length === 0) return [];
    // A pattern of all the forms there are takes seconds to be made ready.
    const forms = this.#forms.filter(({ sign }) => small.includes(sign));
    const taken = forms.length > 0 ? spansOf(anyOf(forms.map(({ form }) => form)), text) : [];
    return found
      .filter(({ other, spans }) =>
        spans.some(
          (span) => !taken.some((form) => holds(form, span) || isSame(form, span, other, text)),
        ),
      )
      .map(
        ({ saying, other }) => `“${other}” is another form of “${saying.forms[0]}” (${saying.id})`,
      );
  }

  #unsaid(text: string, original: string): readonly string[] {
    const rules = this.#rules.filter(({ saying }) => original.includes(saying.english));
    const named = rules.flatMap(({ english }) => spansOf(english, original));
    return rules
      .filter(
        ({ saying, english, said }) =>
          !saying.loose &&
          // Who names the Battle of the Yalu does not name the Yalu.
          spansOf(english, original).some((span) => !named.some((other) => holds(other, span))) &&
          spansOf(said, text).length === 0,
      )
      .map(
        ({ saying }) =>
          `“${saying.english}” is told of without “${saying.forms[0]}” (${saying.id})`,
      );
  }
}

interface Rule {
  readonly saying: Saying;
  readonly english: RegExp;
  readonly said: RegExp;
  /** `sign` is what stands, in small letters, in every text with the other form. */
  readonly not: readonly {
    readonly other: string;
    readonly sign: string;
    readonly pattern: RegExp;
  }[];
}

type Span = readonly [from: number, to: number];

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** Whether a span is a part of another and less than it. */
function holds([from, to]: Span, [start, end]: Span): boolean {
  return from <= start && end <= to && to - from > end - start;
}

/** Whether a form is what was found, and not only its beginning: endings alone tell some names from one another. */
function isSame([from, to]: Span, [start, end]: Span, other: string, text: string): boolean {
  return from === start && to === end && text.slice(start, end) !== other;
}

function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(forms.map(patternOf).join('|'), 'giu');
}

/** A form as the beginning of a word: a few syllables of hangul stand within many words. */
function atStart(form: string): RegExp {
  return new RegExp(`(?<!\\p{Script=Hangul})${patternOf(form)}`, 'giu');
}

/** Where a script marks its words off a form is whole words; in Cyrillic they may end otherwise. */
function patternOf(form: string): string {
  const words = form
    .split(' ')
    .map((word) => (CYRILLIC.test(word) ? inflected(word) : escaped(word)));
  const [before, after] = [/^\p{L}/u, /\p{L}$/u].map((end) => end.test(form) && SPACED.test(form));
  return `${before ? '(?<!\\p{L})' : ''}${words.join('[\\s\\u00A0]')}${after ? '(?!\\p{L})' : ''}`;
}

const CYRILLIC = /\p{Script=Cyrillic}{3}/u;
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** A Russian word with any ending; signs after it stay where they are. */
function inflected(word: string): string {
  const [stem, rest] = stemOf(word);
  return `${escaped(stem)}\\p{L}{0,5}${escaped(rest)}`;
}

function stemOf(word: string): readonly [stem: string, rest: string] {
  const [, letters = '', rest = ''] = /^(.*\p{L})(\P{L}*)$/u.exec(word) ?? [];
  return [letters.length > 4 ? letters.replace(ENDING, '') : letters.replace(/[ая]$/, ''), rest];
}

function signOf(form: string): string {
  const [word = form] = form.split(' ');
  return (CYRILLIC.test(word) ? stemOf(word)[0] : word).toLowerCase();
}

const ENDING = /(?:ий|ый|ой|ое|ее|ая|яя|ие|ые|ия|ья|ец|[аяыьй])$/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
