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
  // What the browser draws itself (fields, bars) keeps to the palette that is shown, also where that is the reader's choice.
  $effect(() => {
    document.documentElement.style.colorScheme = appearance.palette === 'night' ? 'dark' : 'light';
  });
}

/** Has the browser's own frame in the colour of the paper, while the calling component lives. */
export function keepFrame(paper: () => string): void {
  $effect(() => {
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.setAttribute('content', paper());
    }
  });
}
