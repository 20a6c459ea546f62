import { createSubscriber } from 'svelte/reactivity';

/** `null` until it has been looked at. */
let spaced: boolean | null = null;

/** Letters whose width tells when the room between them changes. */
const changes = createSubscriber((update) => {
  const probe = document.createElement('i');
  probe.textContent = 'm m';
  for (const [property, value] of [
    ['position', 'fixed'],
    ['visibility', 'hidden'],
    ['white-space', 'nowrap'],
  ] as const)
    probe.style.setProperty(property, value);
  document.body.append(probe);
  const look = (): void => {
    const { letterSpacing, wordSpacing } = getComputedStyle(probe);
    spaced = [letterSpacing, wordSpacing].some((room) => parseFloat(room) > 0);
  };
  const observer = new ResizeObserver(() => {
    look();
    update();
  });
  look();
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
});

/** Whether the reader gives letters or words more room than the page does (WCAG 1.4.12). */
export function isTextSpaced(): boolean {
  changes();
  return spaced ?? false;
}
