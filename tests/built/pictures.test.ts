import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readFacts } from '../../src/facts/read.ts';
import { locales, type Locale } from '../../src/i18n/index.ts';
import { documentOf } from '../support/document.ts';
import { bareAmounts } from '../../src/story/content/index.ts';
import { root } from '../support/observed.ts';
import { inLanguage, pictureExceptions, wordExceptions } from './amounts.exceptions.ts';
import { dist, filesIn } from './built.ts';

const stills = join(dist, 'stills');
const files = locales.flatMap((locale) => filesIn(`stills/${locale}`, /\.svg$/).map((file) => ({ locale, file })));

/** The words of a built still that open no answer: those not bound by their mark, with the path of keys that leads to it. */
function unbound(locale: Locale, file: string): { readonly figure: string; readonly path: string; readonly text: string }[] {
  const markup = readFileSync(join(stills, locale, file), 'utf8').replace(/<style>[^]*?<\/style>/g, '');
  const svg = documentOf(`<!doctype html><body>${markup}</body>`).querySelector('svg') as unknown as Element;
  const figure = svg.getAttribute('data-figure') ?? '';
  return [...svg.querySelectorAll('text')]
    .filter((text) => !text.closest('[data-num]:not([data-num=""])'))
    .map((text) => ({ figure, path: pathOf(text, svg), text: text.textContent ?? '' }));
}

function pathOf(node: Element, svg: Element): string {
  const above = node.parentElement && node.parentElement !== svg ? pathOf(node.parentElement, svg) : '';
  return `${above}/${node.getAttribute('data-key') ?? node.localName}`;
}

const passes = (figure: string, path: string) => pictureExceptions.filter((one) => (one.figures?.includes(figure) ?? true) && one.path.test(path));
const rest = (text: string, locale: Locale) => wordExceptions.reduce((open, { words }) => open.replace(inLanguage(words, locale), '·'), text);

describe('the built stills, read from outside', () => {
  it('hold no amount, share, event’s date or count that opens no answer, in either language and for either size', () => {
    expect(files.length).toBeGreaterThan(200);
    const used = new Set<string>();
    const bare = files.flatMap(({ locale, file }) =>
      unbound(locale, file)
        .filter(({ text }) => bareAmounts(rest(text, locale), locale).length > 0)
        .filter(({ figure, path }) => {
          const open = passes(figure, path);
          for (const { why } of open) used.add(why);
          return open.length === 0;
        })
        .map(({ path, text }) => `${locale}/${file} ${path} “${text}”`),
    );
    expect(bare).toEqual([]);
    // One that lets nothing pass is not wanted any more.
    expect(pictureExceptions.map(({ why }) => why).filter((why) => !used.has(why))).toEqual([]);
  });

  it('name no character by a name that XML does not know, nor twice', () => {
    const named = files.flatMap(({ locale, file }) =>
      [...readFileSync(join(stills, locale, file), 'utf8').matchAll(/&(?!(?:amp|lt|gt|quot);)[^;]*;?|&amp;\w+;/g)].map(([name]) => `${locale}/${file} ${name}`),
    );
    expect(named).toEqual([]);
  });

  it('bind every label to something that answers', () => {
    const { facts } = readFacts(root);
    const forecasts = new Set(facts.data.forecasts.map(({ id }) => id));
    const ids = new Set(
      files.flatMap(({ locale, file }) =>
        [...readFileSync(join(stills, locale, file), 'utf8').matchAll(/data-num="([^"]+)"/g)].flatMap(([, all]) => all!.split(' ')),
      ),
    );
    expect(ids.size).toBeGreaterThan(100);
    const unknown = [...ids].filter((id) => !facts.maybeNumber(id) && !facts.latest.maybeNumber(id) && !facts.maybeClaim(id) && !forecasts.has(id));
    expect(unknown).toEqual([]);
  });

  it('the exceptions are few, and each has its reason', () => {
    expect(pictureExceptions.length).toBeLessThan(7);
    for (const { why } of pictureExceptions) expect(why.length).toBeGreaterThan(30);
  });
});
