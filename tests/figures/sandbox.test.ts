import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeKnobs, encodeKnobs } from '../../src/figures/marks/knobs.ts';
import { resultOf as tapResult } from '../../src/figures/sandbox/describe.ts';
import { predict, runTap, sandbox } from '../../src/figures/sandbox/index.ts';
import { plays, taps, tapsOf } from '../../src/figures/sandbox/play.ts';
import type { SandboxState, TapSettings } from '../../src/figures/sandbox/index.ts';
import { format, locales } from '../../src/i18n/index.ts';
import { balances, holdingsAndIssue, instruments, sameAmount, sectors, tAccount } from '../../src/ledger/index.ts';
import { hole } from '../support/draw.ts';
import { propertyOptions } from '../support/property-options.ts';
import { data } from './corridor/data.ts';
import { drawn, layerOf, picture, viewOf } from './corridor/page.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { parse, programs, scarcity, states } from './sandbox/programs.ts';
import { draw } from './draw.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale)));
const named = [...views, viewOf('still', 'en')].map((view) => [view.name, view.locale, view] as const);
const { given } = states.turnTheTap;
const start = data.weeks[states.turnTheTap.start]!;
const settings: fc.Arbitrary<TapSettings> = fc.record({
  spend: fc.integer({ min: 0, max: 100_000 }),
  target: fc.integer({ min: 200_000, max: 1_000_000 }),
  runoffWeeks: fc.integer({ min: 0, max: given.horizon }),
  parking: fc.integer({ min: 0, max: 400_000 }),
});

describe('the pictures of the sandbox', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('sandbox', `${name}-${view.name}-${locale}`, picture(sandbox, program(), view));
    });
  }
});

describe('the path', () => {
  it('starts at the observed week', () => {
    const [first] = runTap(start, states.turnTheTap.settings, given);
    expect(first).toMatchObject({ tga: start.tga, rrp: start.rrp, reserves: start.reserves, assets: start.assets });
  });

  it('takes the pace of runoff from the weeks it is told', () => {
    expect(given.pace).toBeCloseTo((6_661_933 - 6_587_034) / 16, -1);
  });

  it('every week balances for everybody, and as much of each claim is owned as is owed', () => {
    fc.assert(
      fc.property(settings, (of) => {
        for (const { books } of runTap(start, of, given)) {
          for (const sector of sectors) expect(balances(tAccount(books, sector))).toBe(true);
          for (const instrument of instruments) {
            const { holdings, issue } = holdingsAndIssue(books, instrument);
            expect(sameAmount(holdings, issue)).toBe(true);
          }
        }
      }),
      propertyOptions('the books of the sandbox', 60),
    );
  });

  it('the pots together are the Fed’s assets, and everything else stands still', () => {
    fc.assert(
      fc.property(settings, (of) => {
        for (const { tga, rrp, reserves, assets } of runTap(start, of, given)) {
          expect(assets - tga - rrp - reserves).toBeCloseTo(start.other, 4);
          expect([tga, rrp, reserves, assets].every(Number.isFinite)).toBe(true);
        }
      }),
      propertyOptions('the pots of the sandbox', 100),
    );
  });

  it('reserves change by what is spent, less what is parked, less what runs off', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const end = runTap(start, of, given).at(-1)!;
        const spent = Math.max(0, Math.min(of.spend * given.horizon, start.tga - of.target));
        expect(end.reserves - start.reserves).toBeCloseTo(spent - (of.parking - start.rrp) - given.pace * of.runoffWeeks, 4);
        expect(end.tga).toBeCloseTo(start.tga - spent, 4);
        expect(end.rrp).toBeCloseTo(of.parking, 4);
      }),
      propertyOptions('the sum of the sandbox', 100),
    );
  });

  it('more spending never leaves fewer reserves or dearer cash, more parking never the contrary', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 50_000 }), (of, more) => {
        const end = (settled: TapSettings) => runTap(start, settled, given).at(-1)!;
        const [base, spent, parked] = [end(of), end({ ...of, spend: of.spend + more }), end({ ...of, parking: of.parking + more })];
        expect(spent.reserves).toBeGreaterThanOrEqual(base.reserves - 1e-4);
        expect(spent.gap).toBeLessThanOrEqual(base.gap + 1e-6);
        expect(parked.reserves).toBeLessThanOrEqual(base.reserves + 1e-4);
        expect(parked.gap).toBeGreaterThanOrEqual(base.gap - 1e-6);
      }),
      propertyOptions('the taps', 100),
    );
  });

  it('gives the price that the curve of scarcity gives', () => {
    const { level, rise, pivot, scale } = scarcity.curve;
    for (const { reserves, gap } of runTap(start, states.turnTheTap.settings, given))
      expect(gap).toBeCloseTo(level + rise * Math.exp((pivot - reserves) / scale), 9);
    expect(predict(scarcity.curve, pivot)).toBeCloseTo(level + rise, 9);
  });
});

describe('what the labels say', () => {
  it('is the model’s last week', () => {
    const end = runTap(start, states.turnTheTap.settings, given).at(-1)!;
    const said = drawn(sandbox, viewOf('wide', 'en'), states.turnTheTap);
    expect(said).toContain(`>${format(end.reserves, 'usd', 'en', { as: 'label' })}<`);
    expect(said).toContain(`>${format(end.tga - start.tga, 'usd', 'en', { as: 'change', digits: 0 })}<`);
    expect(said).toContain(`>${format(end.gap, 'bp', 'en', { as: 'change' })}<`);
    expect(said).toContain('>Wednesday 28 January 2026<');
  });

  it('is a whole week’s, also on the way to the next', () => {
    const between = { ...states.turnTheTap, run: 2.6 };
    const second = runTap(start, between.settings, given)[2]!;
    const said = drawn(sandbox, viewOf('wide', 'en'), between);
    expect(said).toContain('>Wednesday 26 November 2025<');
    expect(said).toContain(`>${format(second.reserves - start.reserves, 'usd', 'en', { as: 'change', digits: 0 })}<`);
  });
});

describe('from one step to the next', () => {
  it('a stretch begins at the one state and ends at the other', () => {
    expect(sandbox.interpolate(states.entering, states.turnTheTap, 0)).toEqual(states.entering);
    expect(sandbox.interpolate(states.entering, states.turnTheTap, 1)).toEqual(states.turnTheTap);
  });

  it.each(named)('the drawing has no history and no hole, %s, %s', (_, __, view) => {
    const set = ['100-300-0-0', '0-900-11-300', '5-450-7-45'];
    const stops: SandboxState[] = [
      ...Object.values(states),
      ...set.map((text) => plays.tap.apply(states.turnTheTap, text)),
      ...[0.04, 0.3, 0.5, 0.77, 0.99].map((t) => sandbox.interpolate(states.entering, states.turnTheTap, t)),
    ];
    for (const [index, stop] of stops.entries()) {
      const fresh = drawn(sandbox, view, stop);
      expect(hole(fresh)).toBe('');
      expect(drawn(sandbox, view, stops[(index * 7 + 3) % stops.length]!, stops[(index * 3 + 5) % stops.length]!, stop)).toBe(fresh);
    }
  });

  it('a served drawing is taken over, not drawn again', () => {
    const view = viewOf('wide', 'en', 'page');
    const layer = layerOf(view, drawn(sandbox, view, states.entering));
    const kept = layer.querySelector('[data-key="ahead"] [data-money="tga"]');
    draw(sandbox, layer, states.turnTheTap, view, data);
    expect(layer.querySelector('[data-key="ahead"] [data-money="tga"]')).toBe(kept);
  });
});

describe('the reader’s settings', () => {
  const play = fc.record(
    Object.fromEntries(
      Object.entries(taps).map(([key, [least, most, step]]) => [key, fc.integer({ min: 0, max: (most - least) / step }).map((n) => least + n * step)]),
    ),
  ) as unknown as fc.Arbitrary<ReturnType<typeof tapsOf>>;

  it('survive an address', () => {
    fc.assert(
      fc.property(play, (values) => {
        const text = encodeKnobs(taps, values);
        expect(plays.tap.parse(text)).toBe(text);
        expect(decodeKnobs(taps, text)).toEqual(values);
        expect(tapsOf(plays.tap.apply(states.turnTheTap, text))).toEqual(values);
      }),
      propertyOptions('taps in an address', 200),
    );
  });

  it.each([
    '',
    '25-850-3',
    '25-850-3-5-1',
    '26-850-3-5',
    '25-250-3-5',
    '25-850-12-5',
    '25-850-3-301',
    '25-850-3.5-5',
    '025-850-3-5',
    '25-850--3-5',
    'x-850-3-5',
  ])('refuse %s', (text) => {
    expect(plays.tap.parse(text)).toBeUndefined();
  });

  it('as the step has them are steps of the taps', () => {
    expect(encodeKnobs(taps, tapsOf(states.turnTheTap))).toBe('25-850-3-5');
    expect(plays.tap.apply(states.turnTheTap, '25-850-3-5')).toEqual(states.turnTheTap);
  });
});

describe('for those who do not see it', () => {
  it('tells where the path ends and by which sum', () => {
    const end = runTap(start, states.turnTheTap.settings, given).at(-1)!;
    const told = tapResult(states.turnTheTap, 'en', data);
    expect(told).toContain('On 28 January 2026 reserves are');
    expect(told).toContain(format(start.tga - end.tga, 'usd', 'en', { as: 'change', digits: 1 }));
    expect(sandbox.describe(states.turnTheTap, 'en', data)).toContain('A sandbox, not a forecast.');
  });

  it('tells it in Chinese, with Chinese punctuation', () => {
    expect(sandbox.describe(states.turnTheTap, 'zh', data)).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
  });
});

describe('a script’s state', () => {
  it('starts on an observed Wednesday', () => {
    expect(() => parse({ start: '2025-11-13' })).toThrow('2025-11-13 is not an observed Wednesday');
  });

  it('hands over the heads of two paths, inside the picture', () => {
    for (const view of views) {
      const boxes = sandbox.anchors(states.turnTheTap, view, data);
      expect(Object.keys(boxes)).toEqual(['tga', 'reserves']);
      for (const { x, y, width, height } of Object.values(boxes)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(view.width);
        expect(y + height).toBeLessThanOrEqual(view.height);
      }
    }
  });
});
