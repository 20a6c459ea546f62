/** As much room as a reader may give letters, words, lines and paragraphs (WCAG 1.4.12). */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** From where to where. */
type Sides = readonly [number, number];

/** Which words are asked. */
export interface Asked {
  /** Those in what is found by it: on the whole screen if it is left out. */
  readonly where?: string;
  /** But for those in what is found by it. */
  readonly besides?: string | undefined;
}

/** What is read, which is asked where it is another than before. */
export const PASSAGES = '[aria-label="Article"] [data-passage]';

/** Words of which a part is cut off where it cannot be scrolled to. Runs in the page, and so brings all it needs. */
export function lostWords({ where = 'main', besides }: Asked): string[] {
  const screen = document.querySelector(where);
  if (!screen) return ['no screen'];
  const known = { overflowX: new Map<Element, Sides>(), overflowY: new Map<Element, Sides>() };
  const walker = document.createTreeWalker(
    screen,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isAsked = besides === undefined || !(node as Element).matches(besides);
      return isAsked ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    },
  );
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

  /** From where to where along one axis: as far as one can scroll, without end. Many words hang in the same elements. */
  function sidesOf(
    element: Element | null,
    axis: 'overflowX' | 'overflowY',
    near: 'left' | 'top',
    far: 'right' | 'bottom',
    end: number,
  ): Sides {
    if (!element) return [0, end];
    const before = known[axis].get(element);
    if (before) return before;
    const { [axis]: overflow, position } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const own: Sides = overflow === 'visible' ? [-Infinity, Infinity] : [box[near], box[far]];
    const holder = position === 'fixed' ? null : element.parentElement;
    const sides: Sides = ['auto', 'scroll'].includes(overflow)
      ? [-Infinity, Infinity]
      : within(own, sidesOf(holder, axis, near, far, end));
    known[axis].set(element, sides);
    return sides;
  }

  function within([from, to]: Sides, [least, most]: Sides): Sides {
    return [Math.max(from, least), Math.min(to, most)];
  }
}
