import { describe, expect, it } from 'vitest';

import { widthOf } from '../../src/figures/marks/lettering.ts';
import { plotOf } from '../../src/figures/account-line/layout.ts';
import { accountLine } from '../../src/figures/account-line/index.ts';
import { locales } from '../../src/i18n/index.ts';
import { viewOf } from '../../src/stage/index.ts';
import { observed } from '../support/observed.ts';
import { stepsOf } from '../support/story.ts';
import { sketch } from './sketch.ts';
import { stateOf, states } from './account-line/programs.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale, 'light')));
const { days } = observed;

describe('under the account', () => {
  const keys = (on: string) => `[data-key=lower] [data-key=${on}] path`;

  it('reserves run through the average of every week up to the line’s end, and a dollar is as high as in the account', () => {
    for (const view of views) {
      const plot = plotOf(states.winter.axis, view);
      const strip = plot.lower!;
      const drawn = sketch('account-line', states.winter, view).querySelector(keys('weeks'))!.getAttribute('d')!.slice(1).split('L');
      const weeks = observed.weeks.filter(({ date }) => date >= '2025-10-13' && date <= '2026-01-28');
      expect(drawn).toEqual(weeks.map(({ date, reserves }) => `${plot.x(date)},${strip.y(reserves)}`));
      expect(Math.abs(plot.y(0) - plot.y(100_000) - (strip.y(2_850_000) - strip.y(2_950_000)))).toBeLessThan(0.3);
    }
  });

  it('on the way reserves end where the account’s line does', () => {
    for (const view of views) {
      const drawing = sketch('account-line', accountLine.interpolate(states.winterBefore, states.winter, 0.43), view);
      const end = drawing.querySelector('[data-key=head] circle')!.getAttribute('cx')!;
      expect(drawing.querySelector(keys('weeks'))!.getAttribute('d')!.split('L').at(-1)!.split(',')[0]).toBe(end);
    }
  });

  it('has a bar for the gap of every day on which both rates are known, and none for another', () => {
    const known = days.filter(({ date, sofr, iorb }) => date >= '2025-06-10' && date <= '2026-04-30' && sofr !== undefined && iorb !== undefined);
    expect(known.length).toBeLessThan(days.length);
    for (const view of views) {
      const plot = plotOf(states.spring.axis, view);
      const strip = plot.lower!;
      const drawn = sketch('account-line', states.spring, view).querySelector(keys('days'))!.getAttribute('d')!.slice(1).split('M');
      expect(drawn).toEqual(known.map(({ date, sofr, iorb }) => `${plot.x(date)},${strip.y(0)}V${strip.y(Math.round((sofr! - iorb!) * 100))}`));
    }
  });

  it('keeps its words inside the picture and off each other', () => {
    const wrong: string[] = [];
    for (const { id, figure, state } of stepsOf('account-line')) {
      for (const view of views) {
        const boxes = [...sketch(figure, state, view).querySelectorAll('[data-key=lower] text, [data-key=marks] text')].map((text) => {
          const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name))) as [number, number, number];
          const width = widthOf(text.textContent!, size);
          const left = x - width * ({ end: 1, middle: 0.5 }[text.getAttribute('text-anchor') ?? ''] ?? 0);
          return { words: text.textContent!, left, right: left + width, top: y - 0.75 * size, bottom: y };
        });
        for (const [index, a] of boxes.entries()) {
          if (a.left < 0 || a.right > view.width) wrong.push(`${id}, ${view.name} ${view.locale}: ${a.words} is cut`);
          for (const b of boxes.slice(index + 1))
            if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              wrong.push(`${id}, ${view.name} ${view.locale}: ${a.words} on ${b.words}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('tells what is under the account, and what is pointed at there', () => {
    expect(accountLine.describe(states.winter, 'en', observed)).toContain(
      'Under it, on the same scale, bank reserves as the average of each week. In the week to 14 January 2026 reserves are $3.05 trillion. From 14 January to 28 January reserves fall by $148 billion.',
    );
    expect(accountLine.describe(states.winter, 'zh', observed)).toContain('准备金减少 1,480 亿美元。');
    expect(accountLine.describe(states.spring, 'en', observed)).toContain(
      'On 31 October 2025 SOFR is 32 basis points over IORB. On 20 April 2026 SOFR is 2 basis points under IORB.',
    );
    expect(accountLine.describe(states.spring, 'zh', observed)).toContain('2026 年 4 月 20 日，SOFR 低于 IORB 2 个基点。');
  });

  it('names what is wrong under the account', () => {
    const axis = (lower?: string) => ({ from: '2025-10-13', to: '2026-02-26', top: 1_100_000, ...(lower && { lower }) });
    const marked = (lower: string | undefined, mark: object) => () =>
      stateOf({ until: '2026-01-28', axis: axis(lower), marks: [{ key: 'x', on: 'lower', kind: 'point', ...mark }] });
    expect(marked(undefined, { date: '2026-01-14' })).toThrow('the axis puts nothing under it');
    expect(marked('reserves', { date: '2026-01-15' })).toThrow('2026-01-15 has no value');
    expect(marked('gap', { date: '2025-10-31' })).toThrow('name the number that says it');
    expect(marked('gap', { date: '2025-10-31', num: 'gap-under' })).toThrow('gap-under is 2, and the gap of 2025-10-31 is 32');
    expect(() => stateOf({ until: '2026-01-28', axis: { ...axis('gap'), from: '2020-01-01', to: '2020-02-01' } })).toThrow('nothing of gap is known');
  });
});
