/*
 * What is looked at in a page, from within it. WCAG 2.2: target size (2.5.8), language of parts (3.1.2), text
 * spacing (1.4.12) and reflow (1.4.10), as far as a machine can tell.
 */

/** Things to press that are smaller than 24 by 24 pixels and have another nearer than that; links in sentences may be as high as their line. */
export function tooSmall(): string[] {
  const least = 24;
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [role=slider]')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const targets = all.map((one) => ({ one, box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 1 && box.height > 1);
  const inText = (one: Element) => getComputedStyle(one).display === 'inline' && one.closest('p, dd, td, li') !== null;
  const near = (x: number, y: number, box: DOMRect) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < least / 2;
  return targets.flatMap(({ one, box }) => {
    if ((box.width >= least - 0.1 && box.height >= least - 0.1) || inText(one)) return [];
    const label = one.closest('label')?.getBoundingClientRect();
    if (label && label.width >= least && label.height >= least) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const crowded = targets.some((other) => !other.one.contains(one) && !one.contains(other.one) && near(x, y, other.box));
    return crowded ? [`${Math.round(box.width)} × ${Math.round(box.height)}: ${one.outerHTML.slice(0, 90)}`] : [];
  });
}

/** Words in Chinese that are not said to be; a shorter run is the name of a unit that an amount quotes. */
export function unsaidChinese(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (
      /\p{Script=Han}{4}/u.test(node.textContent ?? '') &&
      !parent.closest('script, style, noscript') &&
      !parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')
    )
      found.push(node.textContent!.trim().slice(0, 40));
  }
  return found;
}

/** A reader's own spacing of lines, paragraphs, words and letters; or none again. */
export function space(wide: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    wide ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }' : '',
  );
  document.adoptedStyleSheets = [sheet];
}

/** Boxes that hide a part of their words (a deck hides the slides beside the one shown), and the page itself where it is wider than the window. */
export function cut(): string[] {
  const hides = (value: string) => value === 'hidden' || value === 'clip';
  const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (one) => !one.closest('svg') && !one.matches('.deck') && one.clientWidth > 2 && one.clientHeight > 2 && one.checkVisibility({ visibilityProperty: true }),
  );
  const found = boxes.filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    return (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 2);
  });
  // A table of amounts may be wider than a phone enlarged: WCAG exempts what means something by its columns.
  const beyond = boxes.some((one) => !one.closest('table') && !one.querySelector('table') && one.getBoundingClientRect().right > innerWidth + 1);
  const wide = beyond && document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
  return [...wide, ...found.map((one) => one.outerHTML.slice(0, 90))];
}

/** What has the focus, where none of it is seen: under a bar, a picture or an answer, or without a mark. */
export function unseenFocus(): string | undefined {
  const one = document.activeElement as HTMLElement | null;
  // A frame marks what has the focus in it.
  if (!one || one === document.body || one.tagName === 'IFRAME') return undefined;
  const marked = [one, one.closest('label'), one.nextElementSibling].some((near) => near && getComputedStyle(near).outlineStyle !== 'none');
  const seen = [...one.getClientRects()].some((box) =>
    [0.1, 0.5, 0.9].some((share) => {
      const hit = document.elementFromPoint(box.x + box.width * share, box.y + box.height / 2);
      return hit !== null && (one.contains(hit) || hit.closest('label')?.contains(one));
    }),
  );
  return marked && seen ? undefined : `${marked ? 'hidden' : 'unmarked'}: ${one.outerHTML.slice(0, 90)}`;
}
