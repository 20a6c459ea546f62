export type Palette = 'day' | 'night';

/** Which of a place's names its label gives. */
export const NAME_CHOICES = ['period', 'modern', 'ru', 'ja', 'zh', 'ko'] as const;
export type NameChoice = (typeof NAME_CHOICES)[number];

/** How the atlas looks to this reader; not part of a moment. */
export class Appearance {
  palette = $state<Palette>('day');
  names = $state<NameChoice>('period');
  /** The reader's system asks for less motion: cuts instead of flights. Never overridden. */
  reducedMotion = $state(false);
}
