/** What a screen must leave and offer. */
export interface Rules {
  /** Least width and height of what is pressed, in pixels; links within the text are as high as their line. */
  readonly target: number;
  /** Least part of the window that is map. */
  readonly mapShare: number;
  /** Fewest lines of text. */
  readonly lines: number;
  /** In what is looked; the whole screen if it is left out. */
  readonly where?: string;
}

/**
 * What is wrong with the screen as it stands: controls that are not found in their own middle, that leave their
 * panel or are too small, words that are cut, too little map, too little text. Runs in the page, and so brings all it needs.
 */
export function faultsOf({ target, mapShare, lines, where = 'main' }: Rules): string[] {
  const CONTROLS =
    'button, a[href], select, summary, [role="slider"], [role="separator"], [role="combobox"], [role="option"], label:has(input)';
  /** What is open over the rest may cover it. */
  const OVERLAYS =
    '#atlas-panel.open, [popover]:popover-open, .settings, [role="dialog"]:not([popover]), .results, search.unfolded, .floating > [aria-label="Ship’s log"]';
  /** Links in sentences are as high as their line; the edge is as wide as it is drawn. */
  const EXEMPT = 'article *, p:not(.actions) *, dl *, [role="separator"]';

  const screen = document.querySelector<HTMLElement>(where);
  if (!screen) return ['no screen'];
  const overlays = [...screen.querySelectorAll(OVERLAYS)].filter((each) => isDrawn(each));
  const controls = [...screen.querySelectorAll(CONTROLS)].filter((each) => isDrawn(each));
  const words = [...screen.querySelectorAll('.timeline p')].filter((each) => isDrawn(each));
  const faults = [
    ...controls.flatMap(faultsOfControl),
    ...words.flatMap(cutWords),
    ...(where === 'main' ? faultsOfRoom(screen) : []),
  ];
  return [...new Set(faults)];

  function isDrawn(element: Element): boolean {
    const box = element.getClientRects()[0];
    // What a closed `details` holds has a box, and is not drawn.
    const hasBox = box !== undefined && box.width > 0 && element.checkVisibility();
    return hasBox && element.closest('.folded') === null;
  }

  function faultsOfControl(control: Element): string[] {
    const box = control.getClientRects()[0] ?? new DOMRect();
    const { frame, scrolls } = frameOf(control);
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const name = `“${nameOf(control)}”`;
    if (!scrolls && !isWithin(box, frame)) return [`${name} leaves its panel`];
    if (!holds(frame, x, y)) return [];
    const small = Math.min(box.width, box.height) < target - 0.5 && !control.matches(EXEMPT);
    const size = `${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
    return [...hidden(control, name, x, y), ...(small ? [`${name} is ${size}`] : [])];
  }

  /** What has no room is left out whole, or ends in dots of its own. */
  function cutWords(line: Element): string[] {
    const box = line.getBoundingClientRect();
    const { frame } = frameOf(line);
    const isSeen = box.top < frame.bottom - 2 && box.left < frame.right;
    return isSeen && box.right > frame.right + 1 ? [`“${nameOf(line)}” is cut`] : [];
  }

  function hidden(control: Element, name: string, x: number, y: number): string[] {
    const found = document.elementFromPoint(x, y);
    if (found && (control.contains(found) || (found.matches('label') && found.contains(control))))
      return [];
    const isCovered = overlays.some(
      (overlay) => !overlay.contains(control) && holds(overlay.getBoundingClientRect(), x, y),
    );
    return isCovered ? [] : [`${name} lies under “${found ? nameOf(found) : 'nothing'}”`];
  }

  /** The part of the window in which an element can be seen, through all that clips it. */
  function frameOf(element: Element): { frame: DOMRect; scrolls: boolean } {
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    let scrolls = false;
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (overflowX !== 'visible')
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== 'visible')
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      scrolls ||= at.matches('.strip') || ['auto', 'scroll'].includes(overflowY);
      if (position === 'fixed') break;
    }
    return { frame: new DOMRect(left, top, right - left, bottom - top), scrolls };
  }

  function faultsOfRoom(main: HTMLElement): string[] {
    const boxOf = (selector: string): DOMRect =>
      main.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [map, reading, clock] = [boxOf('.map'), boxOf('.reading'), boxOf('.timeline')];
    const width = main.dataset.layout === 'wide' ? map.right - reading.right : map.width;
    const height = Math.min(map.bottom, clock.top) - map.top;
    const share = (width * height) / (innerWidth * innerHeight);
    const article = main.querySelector('[aria-label="Article"] > article') ?? main;
    const lineHeight = parseFloat(getComputedStyle(article).lineHeight);
    const lineCount = boxOf('[aria-label="Article"]').height / lineHeight;
    return [
      ...(share < mapShare ? [`the map has ${(100 * share).toFixed(1)} %`] : []),
      ...(lineCount < lines ? [`${lineCount.toFixed(1)} lines of text`] : []),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
    ];
  }

  function nameOf(element: Element): string {
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return name.trim().slice(0, 30) || `${element.tagName}.${element.classList.value}`;
  }

  function holds(box: DOMRect, x: number, y: number): boolean {
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  function isWithin(box: DOMRect, frame: DOMRect): boolean {
    const sides = [
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    ];
    return sides.every((beyond) => beyond <= 1);
  }
}
