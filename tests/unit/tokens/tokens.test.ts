import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { colours, cssVariables, type Ink, type Money, type Theme } from '../../../src/tokens/index.ts';
import { apart, contrast, type Vision } from './colour.ts';

const themes: readonly Theme[] = ['light', 'dark'];
const monies: readonly Money[] = ['tga', 'reserves', 'rrp', 'assets', 'other', 'falling'];
const text: readonly Ink[] = ['ink', 'soft', ...monies];
const pairs = monies.flatMap((a, index) => monies.slice(index + 1).map((b) => [a, b] as const));

/**
 * The least difference (CIE76 ΔE) that any two kinds of money may have: about five times what is just noticeable side by side.
 * A label or a place always says the kind as well; colour never says it alone.
 */
const leastApart = 11;

it('the icon of the site is in the same colours', () => {
  const icon = readFileSync(join(import.meta.dirname, '../../../public/favicon.svg'), 'utf8');
  const { paper, tga, reserves } = colours.light;
  expect(new Set(icon.match(/#[0-9a-f]{6}/g))).toEqual(new Set([paper, tga, reserves]));
});

describe.each(themes)('on %s paper', (theme) => {
  const { paper, raised } = colours[theme];

  it.each(text)('%s is read at WCAG AA, on paper and on raised paper', (ink) => {
    expect(contrast(colours[theme][ink], paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[theme][ink], raised)).toBeGreaterThanOrEqual(4.5);
  });

  it('a faint shape still stands out from paper as a shape must', () => {
    expect(contrast(colours[theme].faint, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours[theme].faint, raised)).toBeGreaterThanOrEqual(3);
  });

  it.each<Vision>(['normal', 'protanopia', 'deuteranopia', 'tritanopia'])('every two kinds of money are told apart with %s vision', (vision) => {
    for (const [a, b] of pairs) expect(apart(colours[theme][a], colours[theme][b], vision), `${a} and ${b}`).toBeGreaterThanOrEqual(leastApart);
  });
});

describe('the simulation of colour blindness', () => {
  it('leaves greys alone, and takes red from green where it should', () => {
    expect(apart('#808080', '#808080', 'protanopia')).toBe(0);
    expect(apart('#c04040', '#608040', 'normal')).toBeGreaterThan(2 * apart('#c04040', '#608040', 'deuteranopia'));
  });
});

describe('the style sheet', () => {
  const css = cssVariables();

  it('has every ink of both themes, the dark ones twice: by preference and by choice', () => {
    for (const [theme, times] of [
      ['light', 1],
      ['dark', 2],
    ] as const) {
      for (const [ink, hex] of Object.entries(colours[theme])) {
        expect(css.split(`--${ink}:${hex}`).length - 1, `--${ink} in ${theme}`).toBeGreaterThanOrEqual(times);
      }
    }
  });

  it('says to the browser which theme it is in', () => {
    expect(css).toContain(':root{color-scheme:only light;');
    expect(css).toContain(':root[data-theme=dark]{color-scheme:only dark;');
    // Paper is light, whatever the screen is.
    for (const dark of css.matchAll(/color-scheme:only dark/g)) expect(css.slice(0, dark.index)).toMatch(/@media screen[^}]*$/);
  });
});
