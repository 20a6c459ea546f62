import type { LanguageId } from '../domain/atlas/id';
import type { NameChoice } from '../domain/atlas/languages';

export type Palette = 'day' | 'night';

/** How the atlas looks to this reader; not part of a moment. */
export class Appearance {
  palette = $state<Palette>('day');
  /** The names that the reader has chosen for the map; `null` for the usual ones. */
  chosen = $state<NameChoice | null>(null);
  /** The reader's system asks for less motion: cuts instead of flights. Never overridden. */
  reducedMotion = $state(false);
  readonly #wish: { readonly language: LanguageId | null };

  /** `wish` says what the reader reads in: the map's names follow it, unless others are chosen. */
  constructor(wish: { readonly language: LanguageId | null }) {
    this.#wish = wish;
  }

  /** Which of a place's names the map gives. */
  get names(): NameChoice {
    return this.chosen ?? this.#usual;
  }

  set names(choice: NameChoice) {
    this.chosen = choice === this.#usual ? null : choice;
  }

  get #usual(): NameChoice {
    return this.#wish.language ?? 'period';
  }
}
