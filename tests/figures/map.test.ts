import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SeriesData, Week } from '../../src/figures/index.ts';
import { changesOf, flowIds, transactionOf, type Flow } from '../../src/figures/map/flows.ts';
import { exampleOf } from '../../src/figures/map/examples.ts';
import { linkIds } from '../../src/figures/map/ids.ts';
import { map, type MapState } from '../../src/figures/map/index.ts';
import { layoutOf } from '../../src/figures/map/layout.ts';
import { schema } from '../../src/figures/map/schema.ts';
import { painter } from '../../src/figures/index.ts';
import { balances, checkTransaction, emptyBooks, post, sectors, tAccount } from '../../src/ledger/index.ts';
import { write } from '../../src/stage/write.ts';
import { propertyOptions } from '../support/property-options.ts';
import { observed } from '../support/observed.ts';
import { blank } from '../support/blank.ts';
import { countOf, dotsIn } from './money.ts';
import { drawn, keepsThePromises, view } from './tape/page.ts';
import { data, states, usd } from './map.states.ts';

describe('the map', () => keepsThePromises(map, data, states));

const svgOf = (of: MapState, name: 'wide' | 'narrow' = 'wide', from: SeriesData = data) => {
  const at = view(name, 'en');
  return blank(write(map.marks(of, at, from), painter(at)));
};

describe('how well a link is founded', () => {
  it('is said in the drawing, once for each link, and whoever comes by key can open it', () => {
    const links = [...svgOf(states.theWholeChain).querySelectorAll('[data-link]')];
    expect(Object.fromEntries(links.map((link) => [link.getAttribute('data-link'), link.getAttribute('data-evidence')]))).toEqual({
      treasury: 'recorded',
      price: 'known',
      borrowers: 'known',
      deposits: 'known',
      'fund-repo': 'known',
      'forced-sale': 'claimed',
      'crypto-closed': 'recorded',
      'next-call': 'claimed',
    });
    for (const link of links) {
      expect(link.getAttribute('tabindex')).toBe('0');
      expect(link.getAttribute('role')).toBe('button');
      expect(link.getAttribute('aria-label')).toMatch(/: (On record|Known to exist|The article’s word)$/);
    }
  });

  it('is what it looks like: dashes only where the article alone says so, a filled pipe only on record', () => {
    const links = [...svgOf(states.theWholeChain).querySelectorAll('[data-link]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const dashed = !['', 'none', null].includes(link.getAttribute('stroke-dasharray'));
      const wide = Number(link.getAttribute('stroke-width')) > 10;
      expect([link.getAttribute('data-evidence'), dashed, wide]).toEqual([
        link.getAttribute('data-evidence'),
        link.getAttribute('data-evidence') === 'claimed',
        link.getAttribute('data-evidence') === 'recorded',
      ]);
    }
  });

  it('leaves room for an amount on a link on record alone', () => {
    const script = { title: 'the-jam', day: 'sell-off-day', links: [{ id: 'borrowers', evidence: 'known', amount: usd('funds') }] };
    expect(schema.safeParse(script).error?.issues[0]?.message).toBe('only a link on record has an amount: write evidence: recorded, or leave the amount out');
  });
});

describe('double entry', () => {
  it.each(flowIds)('%s balances, and moves as many dots as the Fed’s books change', (id) => {
    const flow: Flow = { id, num: '', count: 3 };
    expect(checkTransaction(transactionOf(flow))).toEqual([]);
    const books = post(emptyBooks, transactionOf(flow));
    for (const sector of sectors) expect(balances(tAccount(books, sector))).toBe(true);
    const made = Object.values(changesOf(flow)).reduce((sum, change) => sum + change, 0);
    expect(made).toBe(id === 'srf' ? 3 : 0);
  });

  it('every ring stands for a transaction that balances and leaves the Fed’s books alone', () => {
    for (const make of Object.values(exampleOf)) {
      expect(checkTransaction(make(1))).toEqual([]);
      expect(post(emptyBooks, make(1)).fed).toBeUndefined();
    }
    for (const { examples } of Object.values(states)) for (const id of examples) expect(exampleOf[id]).toBeDefined();
  });
});

/** One dot of the map, in millions of dollars. */
const dot = 50_000;
const pots = ['tga', 'rrp', 'reserves', 'other'] as const;
const onWednesday = (ledger: number, flows: readonly Flow[] = []): MapState => ({ ...states.july, ledger, flows });
const flows = fc.array(fc.record({ id: fc.constantFrom(...flowIds), num: fc.constantFrom('a@1', 'b@2'), count: fc.integer({ min: 0, max: 3 }) }), {
  maxLength: 2,
});
const fed = ({ assets }: Week, list: readonly Flow[]) =>
  Math.round(assets / dot) + list.filter(({ id }) => id === 'srf').reduce((sum, { count }) => sum + count, 0);

describe('dots are counted in the drawing', () => {
  it('on every observed Wednesday each pot holds its amount and all of them the Fed’s assets, to a dot', () => {
    for (const [at, one] of observed.weeks.entries()) {
      const dots = dotsIn(svgOf(onWednesday(at), at % 2 === 0 ? 'wide' : 'narrow', observed));
      for (const pot of pots) expect(Math.abs(countOf(dots, pot) * dot - one[pot]), `${pot} on ${one.date}`).toBeLessThanOrEqual(dot);
      expect(countOf(dots)).toBe(Math.round(one.assets / dot));
      const places = dots.flatMap((path) => path.places);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('on the way none is lost or drawn twice, save those the Fed makes or destroys, one way only', () => {
    const last = observed.weeks.length - 1;
    fc.assert(
      fc.property(fc.nat(last), fc.nat(last), flows, flows, fc.constantFrom('wide', 'narrow'), (a, b, was, to, name) => {
        const [from, goal] = [onWednesday(a, was), onWednesday(b, to)];
        const [before, after] = [fed(observed.weeks[a]!, was), fed(observed.weeks[b]!, to)];
        const most = Math.max(before, after) + [...was, ...to].reduce((sum, { count }) => sum + count, 0);
        const least = Math.min(before, after) - [...was, ...to].reduce((sum, { count }) => sum + count, 0);
        for (const t of [0, 0.2, 0.5, 0.8, 1]) {
          const dots = dotsIn(svgOf(map.interpolate(from, goal, t), name, observed));
          for (const { key, said, drawn: there } of dots) expect(`${key} ${said}`).toBe(`${key} ${there}`);
          const now = countOf(dots);
          if (t === 0) expect(now).toBe(before);
          if (t === 1) expect(now).toBe(after);
          expect(now).toBeLessThanOrEqual(most);
          expect(now).toBeGreaterThanOrEqual(least);
          // Where nothing was lent and the Fed’s assets are the same, the number never changes.
          if (before === after && a === b && JSON.stringify(was) === JSON.stringify(to)) expect(now).toBe(before);
        }
      }),
      propertyOptions('conservation on the map', 60),
    );
  });

  it('what is parked keeps the number, what the Fed lends adds to it', () => {
    const parked = map.interpolate(onWednesday(1), onWednesday(1, [{ id: 'park', num: 'a@1', count: 2 }]), 0.5);
    expect(countOf(dotsIn(svgOf(parked)))).toBe(fed(data.weeks[1]!, []));
    const lent = [{ id: 'srf', num: 'a@1', count: 2 }] as const;
    for (const t of [0.3, 0.5, 0.7]) {
      const now = countOf(dotsIn(svgOf(map.interpolate(onWednesday(1), onWednesday(1, lent), t))));
      expect(now - fed(data.weeks[1]!, [])).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(fed(data.weeks[1]!, lent));
    }
  });
});

describe('the layout', () => {
  it('runs pipes in straight pieces, and never across a pot they do not serve', () => {
    for (const name of ['wide', 'narrow'] as const) {
      const { links, pots: boxes, ledger } = layoutOf(view(name, 'en'));
      for (const id of linkIds) {
        for (const path of links[id].paths) {
          for (const [index, [x, y]] of path.slice(1).entries()) {
            const [fx, fy] = path[index]!;
            expect(x === fx || y === fy, `${id} in ${name}`).toBe(true);
            for (const pot of boxes) {
              const inside =
                Math.max(x, fx) > pot.x && Math.min(x, fx) < pot.x + pot.width && Math.max(y, fy) > pot.y + 1 && Math.min(y, fy) < pot.y + pot.height - 1;
              expect(inside, `${id} crosses ${pot.key} in ${name}`).toBe(false);
            }
          }
        }
      }
      expect(ledger.width).toBeGreaterThan(300);
    }
  });

  it('says the amounts of the day, bound to what they are', () => {
    const svg = drawn(map, data, view('wide', 'en'), states.theJam);
    for (const [num, words] of [
      ['on-rrp-daily@2025-10-31', '$51.8 bn'],
      ['srf@2025-10-31', '$50.35 bn'],
    ])
      expect(svg).toMatch(new RegExp(`data-num="${num}"[^>]*>${words!.replace('$', '\\$')}<`));
  });
});
