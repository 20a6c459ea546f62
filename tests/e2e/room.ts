/** What a screen must leave and offer. */
export interface Rules {
  /** Least width and height of what is pressed, in pixels; links within the text are as high as their line. */
  readonly target: number;
  /** Least part of the window that is map. */
  readonly mapShare: number;
  /** Fewest lines of text. */
  readonly lines: number;
}

/**
 * What is wrong with the screen as it stands: controls that are not found in their own middle, that leave the
 * window or are too small, too little map, too little text. Runs in the page, and so needs nothing from outside.
 */
export function faultsOf({ target, mapShare, lines }: Rules): string[] {
  const CONTROLS =
    'button, a[href], select, summary, [role="slider"], [role="separator"], [role="combobox"], [role="option"], label:has(input)';
  /** What is open over the rest may cover it. */
  const OVERLAYS =
    '#atlas-panel.open, [popover]:popover-open, .settings, [role="dialog"]:not([popover]), .results, search.unfolded, .floating > [aria-label="Ship’s log"]';
  const faults: string[] = [];
  const screen = document.querySelector('main');
  if (!screen) return ['no screen'];
  const overlays = [...screen.querySelectorAll(OVERLAYS)].filter(
    (overlay) => overlay.getClientRects().length > 0,
  );

  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30);

  /** The part of the window in which an element can be seen, through all that clips it. */
  const frameOf = (element: Element): { frame: DOMRect; scrolls: boolean } => {
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    let scrolls = false;
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (overflowX !== 'visible')
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== 'visible')
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      scrolls ||= ['auto', 'scroll'].includes(overflowY) || at.matches('.strip');
      if (position === 'fixed') break;
    }
    return { frame: new DOMRect(left, top, right - left, bottom - top), scrolls };
  };
  const holds = (box: DOMRect, x: number, y: number): boolean =>
    x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

  for (const control of screen.querySelectorAll<HTMLElement>(CONTROLS)) {
    const box = control.getClientRects()[0];
    if (!box || box.width === 0 || !control.checkVisibility({ visibilityProperty: true })) continue;
    if (control.closest('.folded')) continue;
    const { frame, scrolls } = frameOf(control);
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const name = nameOf(control);
    const leaves =
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      ((box.top < frame.top - 1 || box.bottom > frame.bottom + 1) && !scrolls);
    if (leaves && !scrolls) faults.push(`“${name}” leaves its panel`);
    if (!holds(frame, x, y)) continue;
    const isCovered = overlays.some(
      (overlay) => !overlay.contains(control) && holds(overlay.getBoundingClientRect(), x, y),
    );
    const found = document.elementFromPoint(x, y);
    if (
      !isCovered &&
      !(found && (control.contains(found) || (found.contains(control) && found.matches('label'))))
    ) {
      faults.push(
        `“${name}” lies under “${found ? `${found.tagName} ${found.className} ${nameOf(found)}` : 'nothing'}”`,
      );
    }
    const isInText = control.closest('article, p, dl, dd') !== null && !control.closest('.actions');
    if (isInText || control.matches('[role="separator"]')) continue;
    if (Math.min(box.width, box.height) < target - 0.5) {
      faults.push(`“${name}” is ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`);
    }
  }

  const boxOf = (selector: string): DOMRect =>
    screen.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const [map, reading, clock] = [boxOf('.map'), boxOf('.reading'), boxOf('.timeline')];
  const isWide = screen.dataset.layout === 'wide';
  const height = Math.min(map.bottom, clock.top) - map.top;
  const width = isWide ? map.right - reading.right : map.width;
  const share = (width * height) / (innerWidth * innerHeight);
  if (share < mapShare) faults.push(`the map has ${(100 * share).toFixed(1)} %`);

  const text = screen.querySelector('[aria-label="Article"]');
  const lineHeight = parseFloat(
    getComputedStyle(text?.querySelector('article') ?? screen).lineHeight,
  );
  const lineCount = (text?.clientHeight ?? 0) / lineHeight;
  if (lineCount < lines) faults.push(`${lineCount.toFixed(1)} lines of text`);
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  return [...new Set(faults)];
}
