import { shortDay } from '../../i18n/index.ts';
import type { TAccount } from '../../ledger/index.ts';
import type { View } from '../figure.ts';
import { coming } from '../marks/motion.ts';
import { heading, pageOf, setLines } from '../marks/lettering.ts';
import { along, box, type Mark } from '../marks/mark-tween.ts';
import { amountOf, say, type Value } from '../marks/value.ts';
import { usd } from '../spiral/amounts.ts';
import { sheetsOf, totalOf } from './books.ts';
import type { SolvencyState } from './state.ts';
import { centsOf } from './cost.ts';
import { text } from './words.ts';

interface Sheet {
  readonly key: 'then' | 'now';
  readonly account: TAccount;
  /** As it is in the end: nothing tells an amount on its way to another. */
  readonly last: TAccount;
  readonly when: Value;
}

/** Two balance sheets as pairs of columns: what is owned, and beside it what is owed with the own money on top. */
export function marksOf(state: SolvencyState, view: View): Mark[] {
  const words = text[view.locale];
  // Columns move with the loss; what is told waits for its end.
  const { then, now } = sheetsOf(state, state.passed);
  const last = sheetsOf(state);
  const sheets: readonly Sheet[] = [
    { key: 'then', account: then, last: last.then, when: state.then },
    { key: 'now', account: now, last: last.now, when: state.now },
  ];
  return [...heading(view, words.kicker, words.headline), ...sheets.flatMap((sheet, index) => sheetMarks(sheet, index, state, view))];
}

function sheetMarks({ key, account, last, when }: Sheet, index: number, state: SolvencyState, view: View): Mark[] {
  const { locale } = view;
  const { narrow, left, right, bottom, label, small } = pageOf(view);
  const words = text[locale];
  const apart = narrow ? 14 : 56;
  const wide = (right - left - apart) / 2;
  const x = left + index * (wide + apart);
  const gap = narrow ? 3 : 6;
  const column = (wide - gap) / 2;
  const top = narrow ? 92 : 168;
  const floor = bottom - (narrow ? 92 : 150);
  const all = amountOf(state.assets);
  const unit = (floor - top) / all;
  const y = (amount: number) => floor - amount * unit;
  const owned = totalOf(account.assets);
  const owed = totalOf(account.liabilities);
  const own = Math.max(0, account.netWorth);
  const shown = coming(state.passed, 'afterRun');
  const over = shown > 0;
  const then = key === 'then';
  const ink = then ? 'other' : 'assets';
  const second = x + column + gap;
  const pad = narrow ? 6 : 14;
  const size = narrow ? 12.5 : label;
  const amount = narrow ? 14 : 22;
  const named = (id: string, words: string, at: number, high: number, low: number, sum: string, paper = false): Mark[] => {
    const middle = (high + low) / 2;
    return [
      { key: `${key}-${id}-name`, words, x: at + pad, y: middle - (narrow ? 2 : 4), size: narrow ? 12 : 16, ink: paper ? 'paper' : 'ink' },
      { key: `${key}-${id}`, words: sum, x: at + pad, y: middle + (narrow ? 14 : 22), size: amount, weight: 600, ink: paper ? 'paper' : 'ink' },
    ];
  };
  const lost = all - owned;
  const missing = owed - owned;
  const verdict = over ? (then ? words.under : words.standing) : [];
  const opacity = shown;
  return [
    { key: `${key}-when`, words: say(when, locale), x, y: narrow ? 62 : 124, size: narrow ? 15 : 24, weight: 600, num: when.num },
    { key: `${key}-owns`, words: words.owns, x, y: top - (narrow ? 7 : 12), size: small, ink: 'soft' },
    { key: `${key}-owes`, words: words.owes, x: second, y: top - (narrow ? 7 : 12), size: small, ink: 'soft' },
    { key: `${key}-assets`, d: box(x, y(owned), column, owned * unit), ink, fillOpacity: 0.42 },
    { key: `${key}-debts`, d: box(second, y(owed), column, owed * unit), ink: 'soft', fillOpacity: 0.26 },
    ...(own > 1e-12 ? [{ key: `${key}-own`, d: box(second, y(owed + own), column, own * unit), ink: 'ink' } as Mark] : []),
    ...(!then
      ? [
          {
            key: `${key}-due`,
            d: box(second, y(owed), column, owed * unit),
            stroke: 'ink',
            strokeWidth: narrow ? 1.5 : 2,
            dash: narrow ? '4 3' : '7 5',
          } as Mark,
        ]
      : []),
    { key: `${key}-floor`, d: along([x, floor], [x + wide, floor]), stroke: 'ink', strokeWidth: narrow ? 1.5 : 2 },
    ...(then && lost > 1e-12 ? [{ key: 'lost', d: box(x, y(all), column, lost * unit), ink: 'falling', fillOpacity: 0.3 } as Mark] : []),
    ...(then && missing > 1e-12 ? [{ key: 'missing', d: box(x, y(owed), column, missing * unit), ink: 'falling', fillOpacity: 0.85 } as Mark] : []),
    ...named('assets', then ? words.mortgages : words.bonds, x, y(owed * 0.8), floor, usd(over ? totalOf(last.assets) : all, locale)),
    ...named('debts', then ? words.deposits : words.repo, second, y(owed * 0.8), floor, usd(totalOf(last.liabilities), locale)),
    ...(own > 1e-12 && (!then || state.passed === 0)
      ? [
          {
            key: `${key}-own-name`,
            words: `${words.own} ${usd(own, locale)}`,
            x: second + column,
            y: y(owed + own) - (narrow ? 6 : 10),
            size: narrow ? 12 : 16,
            weight: 600,
            anchor: 'end',
          } as Mark,
        ]
      : []),
    ...(then && over
      ? [
          {
            key: 'missing-name',
            opacity,
            words: words.missing(usd(-last.netWorth, locale)),
            x: second,
            y: y(all) - (narrow ? -9 : -14),
            size,
            weight: 600,
            ink: 'falling',
          } as Mark,
        ]
      : []),
    ...setLines(verdict, { key: `${key}-verdict`, opacity, x, y: floor + (narrow ? 18 : 34), size, weight: 600, ink: then ? 'falling' : 'ink' }, 1.3),
    ...(!then && over
      ? [
          {
            key: 'cost',
            opacity,
            words: words.cost(say(state.gap, locale), centsOf(state, locale)),
            x,
            y: floor + (narrow ? 52 : 86),
            size: narrow ? 12 : 16,
            ink: 'soft',
            num: state.gap.num,
          } as Mark,
          {
            key: 'record',
            opacity,
            words: (narrow ? words.recordShort : words.record)(shortDay(state.lent.num.split('@')[1] ?? '', view.locale), say(state.lent, locale)),
            x,
            y: floor + (narrow ? 68 : 112),
            size: narrow ? 12 : 16,
            ink: 'soft',
            num: state.lent.num,
          } as Mark,
        ]
      : []),
    ...(then && over
      ? [
          {
            key: 'lost-name',
            opacity,
            words: words.lost(usd(all - totalOf(last.assets), locale)),
            x,
            y: floor + (narrow ? 52 : 86),
            size: narrow ? 12 : 16,
            ink: 'soft',
          } as Mark,
        ]
      : []),
  ];
}
