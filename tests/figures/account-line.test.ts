import { describe, expect, it } from 'vitest';

import { accountLine } from '../../src/figures/account-line/index.ts';
import { widthOf } from '../../src/figures/marks/lettering.ts';
import { plotOf } from '../../src/figures/account-line/layout.ts';
import { decodeGuess, encodeGuess, grain, knots, plays } from '../../src/figures/account-line/play.ts';
import { format, locales } from '../../src/i18n/index.ts';
import { viewOf } from '../../src/stage/index.ts';
import { observed } from '../support/observed.ts';
import { stepsOf } from '../support/story.ts';
import { sketch, sketchFile } from './sketch.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { programs, stateOf, states } from './account-line/programs.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale, 'light')));
const walk = [states.asking, states.guessed, states.shown, states.refilled, states.shutDown];
const stretches = walk.slice(1).map((to, index) => [walk[index]!, to] as const);
const { days } = observed;

describe('the pictures of the Treasury’s account', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('account-line', `${name}-${view.name}-${locale}`, sketchFile('account-line', program(), view));
    });
  }
});

describe('the line', () => {
  it('goes through every published close up to its end', () => {
    for (const view of views) {
      const plot = plotOf(states.shown.axis, view);
      const drawn = sketch('account-line', states.shown, view).querySelector('path[data-key=tga]')!.getAttribute('d')!.slice(1).split('L');
      const closes = days.filter(({ date }) => date <= '2025-11-04');
      expect(drawn).toEqual(closes.map(({ date, tga }) => `${plot.x(date)},${plot.y(tga)}`));
    }
  });

  it('names no month that the edge of its picture would cut', () => {
    for (const { id, chapter, figure, state } of stepsOf('account-line')) {
      for (const view of views) {
        const months = [...sketch(figure, state, view).querySelectorAll('[data-key=months] text')];
        expect(months.length, `${chapter}/${id}`).toBeGreaterThan(2);
        // A name is about two letters' height wide.
        for (const month of months) expect(Number(month.getAttribute('x')) + 1.6 * Number(month.getAttribute('font-size'))).toBeLessThanOrEqual(view.width);
      }
    }
  });

  it('runs through no amount of the axis where a reader rests', () => {
    const crossed: string[] = [];
    for (const { id, figure, state } of stepsOf('account-line')) {
      for (const view of views) {
        const drawing = sketch(figure, state, view);
        const points = drawing
          .querySelector('path[data-key=tga]')!
          .getAttribute('d')!
          .slice(1)
          .split('L')
          .map((point) => point.split(',').map(Number) as [number, number]);
        const amounts = [...drawing.querySelectorAll('[data-key=amounts] text')];
        expect(amounts.length, `${id}, ${view.name}`).toBeGreaterThan(0);
        for (const text of amounts) {
          const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name))) as [number, number, number];
          // Every pixel of the line, against the box of the letters.
          const inside = points.slice(1).some(([toX, toY], index) => {
            const [fromX, fromY] = points[index]!;
            const pixels = Math.ceil(Math.hypot(toX - fromX, toY - fromY));
            return Array.from({ length: pixels + 1 }, (_, n) => n / pixels).some((share) => {
              const [px, py] = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
              return px >= x && px <= x + widthOf(text.textContent!, size) && py >= y - 0.7 * size && py <= y;
            });
          });
          if (inside) crossed.push(`${id}, ${view.name} ${view.locale}: ${text.textContent}`);
        }
      }
    }
    expect(crossed).toEqual([]);
  });

  it('says the last published close, and never an amount in between', () => {
    for (const [a, b] of stretches) {
      for (let n = 0; n <= 60; n += 1) {
        const state = accountLine.interpolate(a, b, n / 60);
        for (const view of views.slice(0, 2)) {
          const [date = '', text] = ((label) => [label?.getAttribute('data-num')?.split('@')[1], label?.textContent])(
            sketch('account-line', state, view).querySelector('[data-key=amount]'),
          );
          const day = days.find((d) => d.date === date)!;
          expect(days[Math.floor(state.until)]).toBe(day);
          const amount = format(day.tga, 'usd', view.locale, day.tga >= 1e6 ? { as: 'label', digits: 1 } : { as: 'label' });
          expect(text).toBe(state.prompt > 0.5 ? '' : amount);
        }
      }
    }
  });

  it('gives nothing away before it is asked to', () => {
    for (const view of views) {
      const text = sketch('account-line', states.asking, view).textContent ?? '';
      for (const secret of ['1,000', '1.0006', '940', '9,400', '718', '7,180']) expect(text).not.toContain(secret);
    }
  });
});

describe('on the way', () => {
  it('a stretch begins at the one state and ends at the other', () => {
    for (const [a, b] of stretches) {
      expect(accountLine.interpolate(a, b, 0)).toEqual(a);
      expect(accountLine.interpolate(a, b, 1)).toEqual(b);
    }
  });

  it('no mark is beside the line before the line is there', () => {
    const half = accountLine.interpolate(states.guessed, states.shown, 0.6);
    expect(half.marks).toEqual([]);
  });

  it('the reader’s line comes in one piece and leaves by fading', () => {
    const leaving = [0.1, 0.2, 0.28, 0.3, 0.9].map((t) => accountLine.interpolate(states.refilled, states.shutDown, t));
    expect(leaving.map(({ guess }) => guess !== '')).toEqual([true, true, true, false, false]);
    expect(leaving.slice(0, 3).every(({ own }, index, all) => index === 0 || own < all[index - 1]!.own)).toBe(true);
    const coming = [0.3, 0.475, 0.6, 0.9].map((t) => accountLine.interpolate(states.asking, states.guessed, t).own);
    expect(coming.map((own) => Math.round(100 * own))).toEqual([0, 50, 100, 100]);
  });
});

describe('a guess', () => {
  it('goes into an address and comes back to the grain', () => {
    const levels = knots.map((_, index) => index * 120_000 + 7_000);
    for (const [index, level] of decodeGuess(encodeGuess(levels)).entries()) expect(Math.abs(level! - levels[index]!)).toBeLessThanOrEqual(grain / 2);
    expect(encodeGuess(knots.map(() => undefined))).toBe('');
    expect(encodeGuess([...knots.slice(1).map(() => undefined), 400_000])).toBe('--------k');
  });

  it.each(['', '---------', 'fhjmprtv', 'fhjmprtvxx', 'fhjm rtvx', 'fhjmprtv/', '<script>'])('is not %j', (text) => {
    expect(plays.guess.parse(text)).toBeUndefined();
  });

  it('above the chart is drawn along its top edge', () => {
    for (const view of views) {
      const plot = plotOf(states.shown.axis, view);
      const drawn = sketch('account-line', stateOf({ until: '2025-07-09', prompt: true }, 'YYYYYYYYY'), view).querySelectorAll('[data-key=knots] circle');
      expect([...drawn].map((knot) => Number(knot.getAttribute('cy')))).toEqual(knots.map(() => plot.top));
    }
  });

  it('has its name outside the heading and inside the picture, wherever it ends', () => {
    for (const guess of ['fhjmprtvx', 'YYYYYYYYY', '000000000', 'k--------', 'YUzpmUYXf', '--------0', 'fg0Y-----']) {
      for (const view of views) {
        for (const program of [stateOf({ until: '2025-07-09', prompt: true }, guess), stateOf({ until: '2025-11-04' }, guess)]) {
          const label = sketch('account-line', program, view).querySelector('[data-key=own]')!;
          const [x, y] = [Number(label.getAttribute('x')), Number(label.getAttribute('y'))];
          const width = view.name === 'narrow' ? 54 : 72;
          const [left, right] = label.getAttribute('text-anchor') === 'end' ? [x - width, x] : [x, x + width];
          expect(y).toBeGreaterThan(view.name === 'narrow' ? 44 : 70);
          expect(y).toBeLessThan(view.height);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(view.width);
        }
      }
    }
  });

  it('has its name clear of every day and amount of the account, wherever it ends', () => {
    const boxOf = (text: Element) => {
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name))) as [number, number, number];
      const width = widthOf(text.textContent!, size);
      const left = { start: x, middle: x - width / 2, end: x - width }[text.getAttribute('text-anchor') ?? 'start']!;
      return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
    };
    let seen = 0;
    for (const level of [...'0akuyACEFGHIJKLMNOPQRSTUVWXYZ']) {
      for (const guess of [`fhjmprtv${level}`, `fhjmprt${level}${level}`, `fhjmprtvx`.replace('vx', `${level}x`), `fhjmpr${level}--`]) {
        for (const view of views) {
          const drawing = sketch('account-line', { ...states.shown, guess }, view);
          const own = boxOf(drawing.querySelector('[data-key=own]')!);
          for (const text of drawing.querySelectorAll('[data-key=marks] [data-key=labels] text')) {
            seen += 1;
            const other = boxOf(text);
            expect(
              own.right <= other.left || other.right <= own.left || own.bottom <= other.top || other.bottom <= own.top,
              `${guess} ${view.name} ${view.locale} ${text.textContent}`,
            ).toBe(true);
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('the plot', () => {
  it('takes an amount back from where it put it, to the pixel', () => {
    for (const view of views) {
      const plot = plotOf(states.shown.axis, view);
      for (const amount of [0, 282_363, 500_000, 1_000_632]) expect(Math.abs(plot.valueAt(plot.y(amount)) - amount)).toBeLessThan(2_000);
      expect(plot.valueAt(-50)).toBe(states.shown.axis.top);
      expect(plot.valueAt(9_999)).toBe(0);
    }
  });
});

describe('in words', () => {
  it('asks, and tells nothing, while it asks', () => {
    expect(accountLine.describe(states.asking, 'en', observed)).toContain(
      'The Treasury’s account starts at $311 billion on 9 July; draw what came next, or skip it.',
    );
    expect(accountLine.describe(states.asking, 'zh', observed)).not.toContain('1.0006');
  });

  it('compares the reader’s line with the account', () => {
    expect(accountLine.describe(states.shown, 'en', observed)).toContain('its high $1,000.6 billion on 30 October');
    expect(accountLine.describe(states.shown, 'en', observed)).toContain('Your own line ends at $660 billion, the account at $940 billion.');
    expect(accountLine.describe(states.shown, 'zh', observed)).toContain('你画的线止于 6,600 亿美元，实际为 9,400 亿美元。');
  });
});

describe('a script’s state', () => {
  it('names a day without a published close', () => {
    expect(() => stateOf({ until: '2025-07-12' })).toThrow('2025-07-12 has no published close');
    expect(() => stateOf({ until: '2025-11-04', marks: [{ key: 'x', kind: 'point', date: '2025-11-02' }] })).toThrow('2025-11-02');
  });
});
