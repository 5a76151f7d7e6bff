import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

import type { Figure, SeriesData, View } from '../../../src/figures/index.ts';
import { widthOf } from '../../../src/figures/marks/lettering.ts';
import { locales, type Locale } from '../../../src/i18n/index.ts';
import { documentOf } from '../../support/document.ts';
import { viewOf } from '../../../src/stage/index.ts';
import { draw } from '../draw.ts';

/** Every view in every language. */
export const views: readonly View[] = (['wide', 'narrow', 'still'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale, 'light')));

export const view = (name: View['name'], locale: Locale): View => viewOf(name, locale, 'light');

function svgOf({ width, height }: View, served = ''): SVGSVGElement {
  const document = documentOf(`<!doctype html><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g>${served}</g></svg>`);
  return document.querySelector('svg') as unknown as SVGSVGElement;
}

/** A layer on a document without a browser; `served` is what a page already holds. */
const layerOf = (of: View, served = ''): SVGGElement => svgOf(of, served).querySelector('g') as SVGGElement;

/** The inside of a layer after drawing states one after the other. */
export function drawn<State extends object>(figure: Figure<State, SeriesData>, data: SeriesData, of: View, ...walk: readonly State[]): string {
  const layer = layerOf(of);
  for (const state of walk) draw(figure, layer, state, of, data);
  return layer.innerHTML;
}

/** Compares pictures with those kept in a folder beside the tests; writes new and changed ones unless CI is set. */
function expectPicture(folder: string, name: string, svg: string): void {
  const kept = join(import.meta.dirname, '..', folder, `${name}.svg`);
  const changed = kept.replace(/\.svg$/, '-changed.svg');
  const mayWrite = !process.env['CI'];
  if (!existsSync(kept)) {
    if (!mayWrite) expect.fail(`there is no picture ${name}.svg to compare with`);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, svg);
    return;
  }
  const same = readFileSync(kept, 'utf8') === svg;
  if (mayWrite && same) rmSync(changed, { force: true });
  if (mayWrite && !same) writeFileSync(changed, svg);
  expect(same, `${name}.svg is drawn otherwise: look at ${name}-changed.svg`).toBe(true);
}

/** A function that gives the value of a number id out of a table; a missing one is an error, as in the build. */
export const numbersOf =
  (table: Readonly<Record<string, number>>) =>
  (id: string): number => {
    const value = table[id];
    if (value === undefined) throw new Error(`there is no number "${id}"`);
    return value;
  };

/** A day as the facts hold it: a number. */
export const dayNumberOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** What every figure of the house promises, said once: the same names, checked on the given states in their order. */
export function keepsThePromises<State extends object>(figure: Figure<State, SeriesData>, data: SeriesData, states: Readonly<Record<string, State>>): void {
  const walk = Object.values(states);
  const stretches = walk.slice(1).map((to, index) => [walk[index] as State, to] as const);
  const stops = stretches.flatMap(([a, b]) => [0.1, 0.3, 0.5, 0.7, 1].map((t) => figure.interpolate(a, b, t)));

  it.each(Object.keys(states))('%s is drawn as before', (name) => {
    for (const at of [view('wide', 'en'), view('narrow', 'zh')]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at.width} ${at.height}">\n${drawn(figure, data, at, states[name] as State).replaceAll('><', '>\n<')}\n</svg>\n`;
      expectPicture(figure.name, `${name}-${at.name}-${at.locale}`, svg);
    }
  });

  it('a stretch begins at the one state and ends at the other', () => {
    for (const [a, b] of stretches) {
      expect(figure.interpolate(a, b, 0)).toEqual(a);
      expect(figure.interpolate(a, b, 1)).toEqual(b);
    }
  });

  it('no mark jumps at either end of a stretch', () => {
    for (const [a, b] of stretches) {
      expect(drawn(figure, data, view('wide', 'en'), figure.interpolate(a, b, 0))).toBe(drawn(figure, data, view('wide', 'en'), a));
      const near = layerOf(view('wide', 'en'));
      draw(figure, near, figure.interpolate(a, b, 1 - 1e-9), view('wide', 'en'), data);
      const rest = layerOf(view('wide', 'en'), drawn(figure, data, view('wide', 'en'), b));
      // Only what is on its way out, and has no strength left, may still be told apart.
      const said = (layer: SVGGElement) =>
        [...layer.querySelectorAll('text')].map((text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('fill-opacity')}`);
      expect(said(near)).toEqual(said(rest));
    }
  });

  it('a drawing is the same whatever was drawn before', () => {
    for (const at of [view('wide', 'zh'), view('narrow', 'en')]) {
      for (const [index, stop] of stops.entries()) {
        const before = [stops[(index * 7 + 3) % stops.length], stops[(index * 5 + 11) % stops.length]] as State[];
        expect(drawn(figure, data, at, ...before, stop)).toBe(drawn(figure, data, at, stop));
      }
    }
  });

  it('a served drawing is taken over', () => {
    const at = view('wide', 'en');
    for (const state of walk) {
      const layer = layerOf(at, drawn(figure, data, at, state));
      const first = layer.querySelector('text');
      draw(figure, layer, state, at, data);
      expect(layer.querySelector('text')).toBe(first);
      expect(layer.innerHTML).toBe(drawn(figure, data, at, state));
    }
  });

  it('letters are large enough and words stay inside the picture', () => {
    for (const at of views) {
      for (const state of walk) {
        const layer = layerOf(at);
        draw(figure, layer, state, at, data);
        for (const text of layer.querySelectorAll('text')) {
          if (!text.textContent || text.getAttribute('fill-opacity') === '0') continue;
          const size = Number(text.getAttribute('font-size'));
          expect(size, text.textContent).toBeGreaterThanOrEqual(at.name === 'narrow' ? 12 : 15);
          const wide = widthOf(text.textContent, size);
          const anchor = text.getAttribute('text-anchor');
          const left = Number(text.getAttribute('x')) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
          expect(left, `${at.name} ${text.textContent}`).toBeGreaterThanOrEqual(-3);
          expect(left + wide, `${at.name} ${text.textContent}`).toBeLessThanOrEqual(at.width + 3);
          expect(Number(text.getAttribute('y')), text.textContent).toBeLessThanOrEqual(at.height);
        }
      }
    }
  });

  it('every state is said in every language, the Chinese with its own marks', () => {
    for (const state of walk) {
      expect(figure.describe(state, 'en', data)).toMatch(/[.]$/);
      const zh = figure.describe(state, 'zh', data);
      expect(zh).toMatch(/[。]$/);
      expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:!?()]/);
      for (const locale of locales) expect(figure.source(state, locale).length).toBeGreaterThan(5);
    }
  });
}

/** One mark of a drawing: its attributes, and what it says. */
export function markOf(svg: string, key: string): Readonly<Record<string, string>> {
  const tag = new RegExp(`<(?:path|text|rect|line|circle)([^>]*data-key="${key}"[^>]*)>([^<]*)`).exec(svg);
  if (!tag) throw new Error(`no mark "${key}" is drawn`);
  return { ...Object.fromEntries([...tag[1]!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])), words: tag[2]!.trim() };
}

/** The area of a rectangle, drawn as one or as `M…h…v…`, by the key of its mark. */
export function areaOf(svg: string, key: string): number {
  const mark = markOf(svg, key);
  if (mark['width'] && mark['height']) return Number(mark['width']) * Number(mark['height']);
  const d = /^M[-\d.]+,[-\d.]+h([-\d.]+)v([-\d.]+)/.exec(mark['d'] ?? '');
  if (!d) throw new Error(`"${key}" is no rectangle`);
  return Math.abs(Number(d[1]) * Number(d[2]));
}
