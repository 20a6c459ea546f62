import type { NameChoice } from '../domain/atlas/languages';

export type Palette = 'day' | 'night';

/** How the atlas looks to this reader; not part of a moment. */
export class Appearance {
  palette = $state<Palette>('day');
  names = $state<NameChoice>('period');
  /** The reader's system asks for less motion: cuts instead of flights. Never overridden. */
  reducedMotion = $state(false);
}
