import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { entriesOf, nightCost, runSpiral, spiral } from '../../src/figures/spiral/index.ts';
import type { Settings, SpiralState } from '../../src/figures/spiral/index.ts';
import { locales } from '../../src/i18n/index.ts';
import { balances, emptyBooks, holdingsAndIssue, instruments, post, sameAmount, sectors, tAccount } from '../../src/ledger/index.ts';
import { hole } from '../support/draw.ts';
import { propertyOptions } from '../support/property-options.ts';
import { drawn, layerOf, picture, viewOf } from './corridor/page.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { parse, programs, states } from './spiral/programs.ts';
import { draw } from './draw.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale)));
const named = [...views, viewOf('still', 'en')].map((view) => [view.name, view.locale, view] as const);
const walk = [states.borrowed, states.aSmallFall, states.sellTheLiquid, states.doesDearCash];
/** A run in which nothing is left in the end. */
const wipedOut: SpiralState = { ...states.sellTheLiquid, settings: { own: 0.00001, borrowed: 0.00009, shock: 10, depth: 0.000002, haircut: 10 } };
const stretches = walk.slice(1).map((to, index) => [walk[index] as SpiralState, to] as const);
const shares = [0.25, 0.41, 0.62, 0.97];

const dollar = 1e-6;
const settings: fc.Arbitrary<Settings> = fc
  .record({
    leverage: fc.double({ min: 1, max: 10, noNaN: true }),
    shock: fc.double({ min: 0, max: 40, noNaN: true }),
    depth: fc.double({ min: 1, max: 60, noNaN: true }),
    haircut: fc.double({ min: 5, max: 60, noNaN: true }),
  })
  .map(({ leverage, shock, depth, haircut }) => ({
    own: (100 / leverage) * dollar,
    borrowed: (100 - 100 / leverage) * dollar,
    shock,
    depth: depth * dollar,
    haircut,
  }));

const last = (of: Settings) => {
  const run = runSpiral(of);
  return run.rounds.at(-1)?.fallen ?? run.fallen;
};

describe('the pictures of the spiral', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('spiral', `${name}-${view.name}-${locale}`, picture(spiral, program(), view));
    });
  }
});

describe('the loop', () => {
  it('of the example begins as the prose tells it', () => {
    const { start, fallen, rounds } = runSpiral(states.borrowed.settings);
    expect(start.assets / start.own).toBeCloseTo(5, 9);
    expect(fallen.own / dollar).toBeCloseTo(15, 9);
    expect(fallen.assets / fallen.own).toBeCloseTo(19 / 3, 9);
    expect(rounds[0]!.sale / dollar).toBeCloseTo(20, 9);
    expect(rounds[0]!.sold.own / rounds[0]!.sold.assets).toBeCloseTo(0.2, 9);
  });

  it('calls nobody who has enough of his own', () => {
    const run = runSpiral({ ...states.borrowed.settings, own: 50 * dollar, borrowed: 50 * dollar });
    expect(run.rounds).toEqual([]);
    expect(run.end).toBe('calm');
  });

  it('calls at once, without any fall, when the haircut is raised', () => {
    const run = runSpiral({ ...states.borrowed.settings, shock: 0, haircut: 25 });
    expect(run.rounds[0]!.sale / dollar).toBeCloseTo(20, 9);
  });

  it('ends, and no number of it is other than a number', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const run = runSpiral(of);
        expect(run.rounds.length).toBeLessThan(2000);
        const sheets = [run.start, run.fallen, ...run.rounds.flatMap(({ sold, fallen }) => [sold, fallen])];
        for (const sheet of sheets) {
          expect(Object.values(sheet).every(Number.isFinite)).toBe(true);
          expect(sameAmount(sheet.assets, sheet.debt + sheet.own)).toBe(true);
          expect(sheet.price).toBeGreaterThan(0);
          expect(sheet.held).toBeGreaterThanOrEqual(-1e-15);
        }
        const end = sheets.at(-1)!;
        if (run.end === 'calm') expect(end.own).toBeGreaterThan(0);
        else expect(run.unpaid).toBeGreaterThanOrEqual(-1e-15);
        if (run.end === 'wiped-out') expect(end.held).toBeCloseTo(0, 12);
      }),
      propertyOptions('the loop ends', 300),
    );
  });

  it('never leaves a higher price, or more of its own, after a larger first fall', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0, max: 20, noNaN: true }), (of, more) => {
        const [less, worse] = [last(of), last({ ...of, shock: of.shock + more })];
        expect(worse.price).toBeLessThanOrEqual(less.price + 1e-4);
        expect(Math.max(0, worse.own)).toBeLessThanOrEqual(Math.max(0, less.own) + 2e-8);
      }),
      propertyOptions('a larger fall', 300),
    );
  });

  it('never leaves a lower price in a deeper market', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0, max: 40, noNaN: true }), (of, deeper) => {
        expect(last({ ...of, depth: of.depth + deeper * dollar }).price).toBeGreaterThanOrEqual(last(of).price - 1e-4);
      }),
      propertyOptions('a deeper market', 300),
    );
  });
});

describe('double entry in the loop', () => {
  it('every posting balances, and the fund’s book is the model’s balance sheet', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const run = runSpiral(of);
        let books = emptyBooks;
        for (const entry of entriesOf(run)) {
          books = post(books, entry);
          for (const sector of sectors) expect(balances(tAccount(books, sector))).toBe(true);
          for (const instrument of instruments) {
            const { holdings, issue } = holdingsAndIssue(books, instrument);
            expect(sameAmount(holdings, issue)).toBe(true);
          }
        }
        const end = run.rounds.at(-1)?.fallen ?? run.fallen;
        const { assets, liabilities, netWorth } = books.dealer!;
        expect(assets.bonds ?? 0).toBeCloseTo(end.assets, 12);
        expect(liabilities.repo ?? 0).toBeCloseTo(end.debt - run.unpaid, 12);
        expect(netWorth).toBeCloseTo(end.own + run.unpaid, 12);
      }),
      propertyOptions('the books of the loop', 60),
    );
  });
});

describe('a dear night', () => {
  it('on the example’s debt costs seven hundredths of a cent', () => {
    expect(nightCost(0.00008, 32) / 1e-8).toBeCloseTo(0.0711, 4);
  });

  it('is drawn at the scale of the fall beside it', () => {
    const svg = layerOf(viewOf('wide', 'en'), drawn(spiral, viewOf('wide', 'en'), states.doesDearCash))!;
    const area = (key: string) => {
      const node = svg.querySelector(`[data-key="night"] rect[data-key="${key}"]`)!;
      return Number(node.getAttribute('width')) * Number(node.getAttribute('height'));
    };
    expect(area('night') / area('loss-0')).toBeCloseTo(nightCost(0.00008, 32) / dollar, 4);
  });
});

describe('what the labels say', () => {
  const words = (state: SpiralState) =>
    [...drawn(spiral, viewOf('wide', 'en'), state).matchAll(/data-key="([^"]+)"[^>]*>([^<]+)</g)].map(([, key, text]) => `${key}: ${text}`);

  it('is the model’s, rounded to cents', () => {
    const run = runSpiral(states.sellTheLiquid.settings);
    const end = run.rounds.at(-1)!.fallen;
    const said = words(states.sellTheLiquid);
    expect(said).toContain(`left: $${(end.own / dollar).toFixed(2)}`);
    expect(said).toContain(`calls: ${run.rounds.length}`);
    expect(said).toContain(`sale-2: call 2: sells $${(run.rounds[1]!.sale / dollar).toFixed(2)}`);
    expect(said).toContain(`amount: −${((1 - end.price) * 100).toFixed(1)}%`);
  });

  it('is never an amount on its way to another', () => {
    const mid = words(spiral.interpolate(states.borrowed, states.aSmallFall, 0.5));
    expect(mid).toContain('own: $20');
    expect(mid.join()).not.toContain('17.5');
  });
});

describe('from one step to the next', () => {
  it('a stretch begins at the one state and ends at the other', () => {
    for (const [a, b] of stretches) {
      expect(spiral.interpolate(a, b, 0)).toEqual(a);
      expect(spiral.interpolate(a, b, 1)).toEqual(b);
    }
  });

  it.each(named)('the drawing has no history and no hole, %s, %s', (_, __, view) => {
    const stops = [...walk, ...stretches.flatMap(([a, b]) => shares.map((t) => spiral.interpolate(a, b, t)))];
    for (const [index, stop] of stops.entries()) {
      const fresh = drawn(spiral, view, stop);
      expect(hole(fresh)).toBe('');
      expect(drawn(spiral, view, stops[(index * 7 + 3) % stops.length]!, stops[(index * 5 + 11) % stops.length]!, stop)).toBe(fresh);
    }
  });

  it('a served drawing is taken over, not drawn again', () => {
    const view = viewOf('wide', 'en', 'page');
    const layer = layerOf(view, drawn(spiral, view, states.borrowed));
    const kept = layer.querySelector('[data-part="debt"]');
    draw(spiral, layer, states.sellTheLiquid, view, undefined);
    expect(layer.querySelector('[data-part="debt"]')).toBe(kept);
  });
});

describe('for those who do not see it', () => {
  it('tells the fund, and how the loop ends', () => {
    expect(spiral.describe(states.aSmallFall, 'en', undefined)).toBe(
      'An example: a fund as a stack of squares, $1 each. After a fall of 5% it owns $95, owes $80 and has $15 of its own, a leverage of 6.33. The lender wants 20% of it to be its own; it is 15.8%.',
    );
    expect(spiral.describe(wipedOut, 'en', undefined)).toContain('Wiped out by the first fall.');
  });

  it('tells it in Chinese, with Chinese punctuation', () => {
    for (const state of walk) expect(spiral.describe(state, 'zh', undefined)).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
  });
});

describe('a script’s state', () => {
  it('cannot have a fund without money of its own', () => {
    expect(() => parse({ own: 'nothing' })).toThrow('a fund has money of its own');
  });

  it('hands over the stairs, or the squares that fell, or nothing', () => {
    const view = viewOf('wide', 'en');
    expect(spiral.anchors(states.borrowed, view, undefined)).toEqual({});
    expect(Object.keys(spiral.anchors(states.sellTheLiquid, view, undefined))).toEqual(['falling']);
  });
});
