import type { Explorer } from '../explorer.svelte';

/** Keeps to what the reader's system asks of motion and of colours, while the calling component lives. */
export function keepPreferences({ appearance }: Explorer): void {
  // Where pages are made nobody has any.
  if (typeof matchMedia === 'undefined') return;
  const motion = matchMedia('(prefers-reduced-motion: reduce)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const read = (): void => {
    appearance.reducedMotion = motion.matches;
    appearance.palette = dark.matches ? 'night' : 'day';
  };
  read();
  $effect(() => {
    motion.addEventListener('change', read);
    dark.addEventListener('change', read);
    return () => {
      motion.removeEventListener('change', read);
      dark.removeEventListener('change', read);
    };
  });
}
