import type { Page } from 'playwright-core';

/** Where a page says two things of its reader's place: picture and words, what is chosen and what is shown, and all of it and the address, where the browser takes one now and then. */
export const partings = (page: Page, addressed: boolean): Promise<readonly string[]> => page.evaluate(partingsHere, addressed);

/** Runs in the page. */
function partingsHere(addressed: boolean): string[] {
  const found: string[] = [];
  const same = (what: string, one: string | undefined, other: string | undefined) => void (one !== other && found.push(`${what}: ${one}, ${other}`));
  const query = new URLSearchParams(location.search);
  const [named = ''] = location.hash.slice(1).split(/[?@]/);

  const cue = document.querySelector('.canvas svg[data-figure]')?.getAttribute('data-cue');
  if (cue) {
    const [drawn = '', moment] = cue.split('@');
    // In the overview of the slides one is chosen among many, and no picture is beside it.
    const chosen = document.querySelector('.reveal.overview') !== null;
    if (!chosen)
      same(
        'words and picture',
        document.querySelector<HTMLElement>('.step.here, section[data-step].present, article[data-step]:not([hidden])')?.dataset['step'],
        drawn,
      );
    // Scrolling stops anywhere; elsewhere a step is at rest.
    if (!document.querySelector('#contents')) same('moment', moment, '1.000');
    // Who stops before a step has come to where it is read sees what was there before it; above the story the address is bare.
    const section = document.getElementById(named);
    const before = section !== null && section.getBoundingClientRect().top > Number.parseFloat(getComputedStyle(section).scrollMarginTop) + 1;
    const told = named === '' ? `${drawn}@0.000` : before && moment === '0.000' ? `${named}@0.000` : `${named}@1.000`;
    // A console may look around by itself, while its address stays with the slides.
    const apart = document.querySelector<HTMLInputElement>('[data-follow]')?.checked === false;
    if (addressed && !apart) same('address and picture', told, cue);
  }

  for (const { name, value } of document.querySelectorAll<HTMLInputElement>('[data-choices] input:checked')) {
    same(name, document.documentElement.dataset[name], value);
    const usual = document.querySelector<HTMLInputElement>(`[data-choices] input[name="${name}"]`)?.value;
    if (addressed) same(`address and ${name}`, query.get(name) ?? usual, value);
  }

  const kits = [...document.querySelectorAll('.kit')];
  if (kits.length > 0) {
    const shown = kits
      .filter((kit) => kit.checkVisibility())
      .map(({ id }) => id)
      .join();
    same('chosen and shown', document.querySelector('.kit-chapters [aria-current]')?.getAttribute('href') ?? '', `#${shown}`);
    if (addressed) same('address and shown', kits.some(({ id }) => id === named) ? named : kits[0]!.id, shown);
  }
  return found;
}
