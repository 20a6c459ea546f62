/** As much room as a reader may give letters, words, lines and paragraphs (WCAG 1.4.12). */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/**
 * Words on the screen of which a part is cut off where it cannot be scrolled to. Runs in the page, and so brings all it
 * needs.
 */
export function lostWords(): string[] {
  const screen = document.querySelector('main');
  if (!screen) return ['no screen'];
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const holder = node.parentElement;
    if (words === '' || !holder || !isMeantToBeSeen(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const frame = frameOf(holder);
    if ([...range.getClientRects()].some((box) => isCut(box, frame))) lost.push(words.slice(0, 60));
  }
  return [...new Set(lost)];

  function isMeantToBeSeen(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    return element.closest('.unseen, .folded, [aria-hidden="true"], svg') === null;
  }

  function isCut(box: DOMRect, { left, top, right, bottom }: DOMRect): boolean {
    if (box.width === 0) return false;
    const beyond = [left - box.left, box.right - right, top - box.top, box.bottom - bottom];
    // The room above and below a line's letters may be cut.
    const [toLeft = 0, toRight = 0, above = 0, below = 0] = beyond;
    return toLeft > 2 || toRight > 2 || above > box.height / 3 || below > box.height / 3;
  }

  /** What clips an element's words where nobody can scroll. */
  function frameOf(element: Element): DOMRect {
    const [left, right] = sidesOf(element, 'overflowX', 'left', 'right', innerWidth);
    const [top, bottom] = sidesOf(element, 'overflowY', 'top', 'bottom', innerHeight);
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** From where to where along one axis: as far as one can scroll, without end. */
  function sidesOf(
    element: Element,
    axis: 'overflowX' | 'overflowY',
    near: 'left' | 'top',
    far: 'right' | 'bottom',
    end: number,
  ): readonly [number, number] {
    let [from, to] = [-Infinity, Infinity];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (['auto', 'scroll'].includes(style[axis])) return [from, to];
      if (style[axis] !== 'visible')
        [from, to] = [Math.max(from, box[near]), Math.min(to, box[far])];
      if (style.position === 'fixed') break;
    }
    return [Math.max(from, 0), Math.min(to, end)];
  }
}
