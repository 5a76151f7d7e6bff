/**
 * Run inside a mail's page: turns every colour of text, ground and border to its opposite lightness, hue and pictures left alone, as
 * programs do that force a dark mode on a mail. Gives the lowest contrast of a text to the ground it is on (WCAG), before or
 * after, and for each picture whether it is there.
 */
export function inverted(invert: boolean): { lowest: number; pictures: boolean[] } {
  type Colour = readonly [red: number, green: number, blue: number, opacity: number];
  const read = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r / 255, g / 255, b / 255, a];
  };
  const turned = ([r, g, b]: Colour): string => {
    // The same distance from grey, as far from black as it was from white.
    const by = 1 - Math.max(r, g, b) - Math.min(r, g, b);
    return `rgb(${[r, g, b].map((part) => Math.round(255 * Math.min(1, Math.max(0, part + by)))).join(' ')})`;
  };
  const all = [...document.querySelectorAll<HTMLElement>('body, body *')];
  if (invert) {
    const found = all.map((element) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
      return { element, colours: { color, 'background-color': backgroundColor, 'border-top-color': borderTopColor } };
    });
    for (const { element, colours } of found) {
      for (const [name, text] of Object.entries(colours)) if (read(text)[3] > 0) element.style.setProperty(name, turned(read(text)), 'important');
    }
  }
  const luminance = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): Colour => {
    if (!element) return [1, 1, 1, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] > 0 ? own : ground(element.parentElement);
  };
  // What a mail tells the list of an inbox alone is not seen.
  const speaking = all
    .filter((element) => element.checkVisibility())
    .filter((element) => element.tagName === 'IMG' || [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''));
  const contrasts = speaking.map((element) => {
    const [a, b] = [luminance(read(getComputedStyle(element).color)), luminance(ground(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
  return { lowest: Math.min(...contrasts), pictures: [...document.images].map(({ naturalWidth }) => naturalWidth > 0) };
}
