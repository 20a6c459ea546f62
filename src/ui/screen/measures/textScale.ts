import { createSubscriber } from 'svelte/reactivity';

/** How many pixels the letters' own unit has unless the reader asks for others. */
const USUAL = 16;

/** `null` until it has been measured. */
let scale: number | null = null;

/** An element as wide as the unit tells when the unit changes. */
const changes = createSubscriber((update) => {
  const probe = document.createElement('i');
  probe.style.setProperty('position', 'fixed');
  probe.style.setProperty('width', '1rem');
  probe.style.setProperty('visibility', 'hidden');
  document.body.append(probe);
  const observer = new ResizeObserver(() => {
    scale = measured();
    update();
  });
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
});

/** How large the reader wants letters: 1 as they are drawn, 2 for twice as large. */
export function textScale(): number {
  if (typeof document === 'undefined') return 1;
  changes();
  scale ??= measured();
  return scale;
}

function measured(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
}
