/** What a page shows that is in no language's words, and what of it has no room. It runs in the page, and needs nothing from here. */
export function readPage(): { readonly hard: readonly string[]; readonly cut: readonly string[]; readonly read: number } {
  const own = document.documentElement.lang;
  const hard: string[] = [];
  const cut: string[] = [];
  let read = 0;
  const isOwn = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang === own;
  // What is quoted, what people type, sources and curricula by their own titles, addresses, and what formats write.
  const given =
    'script, style, template, noscript, code, pre, .num, .value, .source, .sources, .footnotes, .formula, .kind, .place, [class*="address"], [data-language], [data-standards]';
  const seen = (element: Element) => element.checkVisibility();
  const hold = (element: Element, text: string) => {
    read += 1;
    if (!element.closest(given) && isOwn(element)) hard.push(text.trim());
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.textContent!.trim() && seen(text.parentElement!)) hold(text.parentElement!, text.textContent!);
  for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
    for (const element of document.querySelectorAll(`[${name}]`)) if (seen(element)) hold(element, element.getAttribute(name)!);

  if (document.documentElement.scrollWidth > innerWidth + 1) cut.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('body *')) {
    // In pictures tests/figures/pseudo-language.test.ts looks; what is for ears alone has no room by intention.
    if (element.closest('svg, .unseen, .aria-status, pre, select, textarea') || !seen(element)) continue;
    const style = getComputedStyle(element);
    const { left, right, width, height } = element.getBoundingClientRect();
    if (!width || !height || style.clipPath !== 'none' || style.opacity === '0' || style.display === 'inline') continue;
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    const hides = /hidden|clip/.test(style.overflowX);
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent!.trim().slice(0, 40)}”`;
    if ((hides || (says && style.overflowX === 'visible')) && element.scrollWidth > element.clientWidth + 1)
      cut.push(`${name} has ${element.clientWidth} of ${element.scrollWidth}`);
    let around: Element | null = element;
    while (around && getComputedStyle(around).overflowX === 'visible') around = around.parentElement;
    if (says && !around && (right > innerWidth + 1 || left < -1)) cut.push(`${name} lies outside`);
  }
  return { hard, cut, read };
}
