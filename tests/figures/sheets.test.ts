import { describe, expect, it } from 'vitest';

import { schema } from '../../src/figures/sheets/schema.ts';
import { sheets } from '../../src/figures/sheets/index.ts';
import type { SheetsState } from '../../src/figures/sheets/index.ts';
import { locales } from '../../src/i18n/index.ts';
import { standard } from '../../src/ledger/index.ts';
import { drawn, layerOf, picture, viewOf } from './sheets/page.ts';
import { programs, states } from './sheets/programs.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { draw } from './draw.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale)));
const walk = [states.nothingPosted, states.aDepositorPays, states.aFundPays, states.theStateSpends, states.oneNight];
const stretches = walk.slice(1).map((to, i) => [walk[i] as SheetsState, to] as const);
const shares = [0.05, 0.15, 0.3, 0.33, 0.5, 0.61, 0.8, 0.97];

describe('the pictures of the sheets', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('sheets', `${name}-${view.name}-${locale}`, picture(program(), view));
    });
  }
});

describe('from one step to the next', () => {
  it('a stretch begins at the one state and ends at the other', () => {
    for (const [a, b] of stretches) {
      expect(sheets.interpolate(a, b, 0)).toEqual(a);
      expect(sheets.interpolate(a, b, 1)).toEqual(b);
    }
  });

  it.each(views.map((view) => [view.name, view.locale, view] as const))('the drawing joins up as well, %s, %s', (_, __, view) => {
    for (const [a, b] of stretches) {
      expect(drawn(view, sheets.interpolate(a, b, 0))).toBe(drawn(view, a));
      expect(drawn(view, sheets.interpolate(a, b, 1))).toBe(drawn(view, b));
    }
  });

  it('what was posted before is gone when a third of the way is over, and only then is the next posted', () => {
    const at = sheets.interpolate(states.aDepositorPays, states.aFundPays, 0.3);
    expect(at.posted.map(({ shown, share }) => ({ shown, share }))).toEqual([
      { shown: 0, share: 1 },
      { shown: 1, share: 0 },
    ]);
  });
});

describe('a drawing has no history', () => {
  const stops = stretches.flatMap(([a, b]) => [...shares, 1].map((t) => sheets.interpolate(a, b, t)));

  it.each(views.map((view) => [view.name, view.locale, view] as const))('whatever was drawn before, %s, %s', (_, __, view) => {
    for (const [i, stop] of stops.entries()) {
      const before = [stops[(i * 7 + 3) % stops.length], stops[(i * 5 + 11) % stops.length]] as SheetsState[];
      expect(drawn(view, ...before, stop)).toBe(drawn(view, stop));
    }
  });

  it('a served drawing is taken over, not drawn again', () => {
    const view = viewOf('wide', 'en', 'page');
    const layer = layerOf(view, drawn(view, states.aDepositorPays));
    const kept = layer.querySelector('[data-key="fed-2-4-name"]');
    draw(sheets, layer, states.aFundPays, view, undefined);
    expect(layer.querySelector('[data-key="fed-2-4-name"]')).toBe(kept);
    expect(layer.innerHTML).toBe(drawn(view, states.aFundPays));
  });
});

describe('double entry, counted in what is drawn', () => {
  interface Entry {
    sector: string;
    side: string;
    instrument: string;
    change: number;
    opacity: number;
  }

  const entriesOf = (state: SheetsState): Entry[] => {
    const layer = layerOf(viewOf('wide', 'en'));
    draw(sheets, layer, state, viewOf('wide', 'en'), undefined);
    return [...layer.querySelectorAll('[data-entry]')].map((node) => ({
      side: node.getAttribute('data-entry') ?? '',
      sector: node.getAttribute('data-sector') ?? '',
      instrument: node.getAttribute('data-instrument') ?? '',
      change: Number(node.getAttribute('data-change')),
      opacity: Number(node.getAttribute('fill-opacity') ?? 1),
    }));
  };
  const sum = (entries: readonly Entry[]): number => entries.reduce((total, { change }) => total + change, 0);

  it('every sheet balances when all is posted', () => {
    for (const state of walk.slice(1)) {
      const entries = entriesOf(state);
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.every(({ opacity }) => opacity === 1)).toBe(true);
      for (const sector of new Set(entries.map((e) => e.sector))) {
        const own = entries.filter((e) => e.sector === sector);
        expect(sum(own.filter((e) => e.side === 'asset'))).toBeCloseTo(sum(own.filter((e) => e.side !== 'asset')), 9);
      }
    }
  });

  it('as much of each claim is owned as is owed', () => {
    for (const state of walk.slice(1)) {
      const claims = entriesOf(state).filter((e) => e.side !== 'net-worth');
      for (const instrument of new Set(claims.map((e) => e.instrument))) {
        const own = claims.filter((e) => e.instrument === instrument);
        expect(sum(own.filter((e) => e.side === 'asset'))).toBeCloseTo(sum(own.filter((e) => e.side === 'liability')), 9);
      }
    }
  });

  it('entries come in pairs, so that a purchase never is half posted', () => {
    for (const t of [0.1, 0.2, 0.3, 0.45, 0.6, 0.7, 0.9]) {
      const entries = entriesOf(sheets.interpolate(states.nothingPosted, states.aDepositorPays, t));
      expect(entries.length % 2).toBe(0);
      for (const instrument of new Set(entries.map((e) => e.instrument))) {
        const own = entries.filter((e) => e.instrument === instrument);
        expect(sum(own.filter((e) => e.side === 'asset'))).toBe(sum(own.filter((e) => e.side === 'liability')));
      }
    }
  });

  it('a depositor’s purchase posts twice to each of four sheets', () => {
    const entries = entriesOf(states.aDepositorPays);
    expect(['household', 'bank', 'fed', 'treasury'].map((s) => entries.filter((e) => e.sector === s).length)).toEqual([2, 2, 2, 2]);
  });

  it('a fund’s purchase posts nothing to the bank, and says so twice', () => {
    expect(entriesOf(states.aFundPays).filter((e) => e.sector === 'bank' || e.instrument === 'reserves')).toEqual([]);
    const view = viewOf('wide', 'en');
    expect(drawn(view, states.aFundPays).match(/>untouched</g)).toHaveLength(2);
    expect(drawn(view, states.aFundPays)).toContain('>nothing posted<');
  });

  it('all dots of a token are on their way together', () => {
    for (const t of [0.12, 0.3, 0.42, 0.55, 0.68, 0.93]) {
      const layer = layerOf(viewOf('wide', 'en'));
      draw(sheets, layer, sheets.interpolate(states.nothingPosted, states.aDepositorPays, t), viewOf('wide', 'en'), undefined);
      const counts = [...layer.querySelectorAll('[data-key="tokens"] [data-count]')].map((n) => Number(n.getAttribute('data-count')));
      expect(counts.reduce((a, b) => a + b, 0)).toBe(10);
    }
  });
});

describe('for those who do not see it', () => {
  it('says who gained, who lost and that it balances', () => {
    expect(sheets.describe(states.aFundPays, 'en', undefined)).toBe(
      'An example. A money fund pays: reserves untouched. A money fund: overnight parking −$100, Treasury bills +$100; ' +
        'the Fed: overnight parking −$100, Treasury’s account +$100; the Treasury: Treasury’s account +$100, Treasury bills +$100. ' +
        'Every sheet balances, and bank reserves are untouched.',
    );
  });

  it('says it in Chinese too', () => {
    expect(sheets.describe(states.aFundPays, 'zh', undefined)).toBe(
      '示例。基金来买：准备金分文未动。货币基金：停车场 −100 美元、短期国债 +100 美元；' +
        '美联储：停车场 −100 美元、财政部账户（TGA）+100 美元；财政部：财政部账户（TGA）+100 美元、短期国债 +100 美元。' +
        '每张账左右相等，准备金未动。',
    );
  });

  it('says that what goes from one depositor of a bank to another only changes hands', () => {
    expect(sheets.describe(states.oneNight, 'en', undefined)).toContain('the bank: $100 of deposits changes hands;');
    expect(sheets.describe(states.oneNight, 'zh', undefined)).toContain('银行：100 美元存款易手；');
  });

  it('names its source as an example', () => {
    expect(sheets.source(states.aFundPays, 'en')).toBe('An example. Bookkeeping entries, no data.');
  });
});

describe('handovers', () => {
  it('find the Fed’s three pots inside the picture', () => {
    for (const view of views) {
      const boxes = sheets.anchors(states.aDepositorPays, view, undefined);
      expect(Object.keys(boxes).sort()).toEqual(['reserves', 'rrp', 'tga']);
      for (const { x, y, width, height } of Object.values(boxes)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(view.width);
        expect(y).toBeGreaterThanOrEqual(44);
        expect(y + height).toBeLessThanOrEqual(view.height);
      }
    }
  });

  it('find none when the Fed’s books are closed', () => {
    expect(sheets.anchors(states.oneNight, viewOf('wide', 'en'), undefined)).toEqual({});
  });
});

describe('a script’s state', () => {
  const sectors = ['bank', 'fund', 'fed', 'treasury'];
  const finding = (input: unknown): string | undefined => schema.safeParse(input).error?.issues[0]?.message;

  it('must show every sector that a transaction posts to', () => {
    expect(finding({ sectors, transactions: [standard.governmentPays(1)] })).toContain('posts to a sector that is not shown');
  });

  it('cannot call an instrument untouched that a transaction posts to', () => {
    expect(finding({ sectors, transactions: [standard.buyBillFromOnRrp(1)], untouched: ['tga'] })).toContain('called untouched');
  });

  it('shows nobody twice', () => {
    expect(finding({ sectors: ['bank', 'bank'] })).toContain('shown twice');
  });
});
