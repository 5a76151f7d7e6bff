import type { View } from '../figure.ts';
import { controlsMarks } from '../marks/settings.ts';
import { heading } from '../marks/lettering.ts';
import { along, type Mark } from '../marks/mark-tween.ts';
import { count, share, usd } from '../spiral/amounts.ts';
import { bars, layoutOf, type Layout } from './layout.ts';
import { booksAt, calledIn, funds, lenders, leverages, runOf, type Books, type CrowdRun } from './model.ts';
import { crowdOf, roundsIn, type CrowdState } from './state.ts';
import { dust, endingOf, equationsOf, priceOf, settingsOf, settledBooks, tenths } from './settings.ts';
import { text } from './words.ts';

/** A hundred funds as bars: as wide as what each holds, as high as the price, its own money at the foot. */
export function marksOf(state: CrowdState, view: View): Mark[] {
  const run = runOf(crowdOf(state));
  const layout = layoutOf(view, state);
  const books = booksAt(run, state.fall, roundsIn(state, run.rounds.length));
  const settled = settledBooks(state, run);
  return [
    ...headMarks(state, run, settled, view, layout),
    ...barMarks(state, run, books, layout),
    ...labelMarks(state, books, view, layout),
    ...(layout.controls ? controlsMarks(view, layout.controls, settingsOf(state, view.locale), text[view.locale].how, equationsOf(state, view.locale)) : []),
  ];
}

function headMarks(state: CrowdState, run: CrowdRun, books: Books, view: View, { narrow, right }: Layout): Mark[] {
  const { locale } = view;
  const words = text[locale];
  const called = calledIn(books);
  const begun = state.fall > 0 || state.run > 0;
  const over = state.fall === 1 && state.run > 0 && roundsIn(state, run.rounds.length) >= run.rounds.length - dust;
  const headline = over ? endingOf(run, locale) : state.run > 0 ? words.runs : words.before;
  const all = usd(state.assets, locale);
  const amounts: Mark[] = begun
    ? [
        { key: 'price-name', words: words.price, x: right, y: narrow ? 12 : 18, size: narrow ? 12 : 15, weight: 500, ink: 'soft', anchor: 'end' },
        { key: 'price', words: priceOf(books, locale), x: right, y: narrow ? 34 : 56, size: narrow ? 18 : 32, weight: 600, ink: 'falling', anchor: 'end' },
      ]
    : [];
  const counted: Mark[] =
    called > 0
      ? [
          {
            key: 'called',
            words: words.called(count(called, locale), count(funds, locale)),
            x: right,
            y: narrow ? 53 : 86,
            size: narrow ? 13.5 : 18,
            weight: 600,
            ink: 'falling',
            anchor: 'end',
          },
        ]
      : [];
  return [...heading(view, (narrow ? words.kickerNarrow : words.kicker)(all), headline), ...amounts, ...counted];
}

function barMarks({ set }: CrowdState, run: CrowdRun, { price, held, debt, called }: Books, layout: Layout): Mark[] {
  const each = run.start.held[0]!;
  const shares = held.map((one) => one / each);
  const foot = (fund: number) => Math.max(0, price - (held[fund]! > 0 ? debt[fund]! / held[fund]! : price));
  const own = (which: boolean) => bars(layout, shares, (fund) => (called[fund] === which ? [0, foot(fund)] : undefined));
  const owed = (which: boolean) => bars(layout, shares, (fund) => (called[fund] === which ? [foot(fund), price] : undefined));
  const gone = bars(
    layout,
    shares.map(() => 1),
    (fund) => (shares[fund]! < 0.999 ? [0, price] : undefined),
  );
  const shapes: readonly Mark[] = [
    { key: 'sold', d: gone, ink: 'falling', fillOpacity: 0.1 },
    { key: 'debt', d: owed(false), ink: 'other', fillOpacity: 0.38 },
    { key: 'debt-called', d: owed(true), ink: 'falling', fillOpacity: 0.3 },
    { key: 'own', d: own(false), ink: 'ink' },
    { key: 'own-called', d: own(true), ink: 'falling' },
  ];
  const { floor, high, x, pitch, narrow } = layout;
  const wanted = floor - (high * price * set.haircut) / 100;
  const end = x + funds * pitch;
  return [
    ...shapes.filter((mark) => 'd' in mark && mark.d !== ''),
    { key: 'first-price', d: along([x, floor - high], [end, floor - high]), stroke: 'soft', dash: '2 4' },
    { key: 'wanted-rim', d: along([x, wanted], [end, wanted]), stroke: 'paper', strokeWidth: narrow ? 2.5 : 4 },
    { key: 'wanted', d: along([x, wanted], [end + 4, wanted]), stroke: 'ink', strokeWidth: narrow ? 1.5 : 2, dash: narrow ? '4 3' : '7 5' },
  ];
}

function labelMarks({ set, controls, title }: CrowdState, { price }: Books, view: View, layout: Layout): Mark[] {
  const { locale } = view;
  const words = text[locale];
  const { x, pitch, floor, high, narrow, label, small } = layout;
  const end = x + funds * pitch;
  const all = leverages(set);
  const beside = { x: end + (narrow ? 6 : 10), size: narrow ? small : label } as const;
  const wanted = floor - (high * price * set.haircut) / 100;
  const under = floor + (narrow ? 15 : 24);
  const lent = set.refuses > 0 || controls === 'lender' || title === 'a-refused-loan';
  const low = lent ? floor + (narrow ? 20 : 53) : under;
  const marks: Mark[] = [
    { key: 'borrowed', words: words.borrowed, ...beside, y: floor - (high * (price + set.haircut / 100)) / 2, ink: 'other', weight: 500 },
    { key: 'wanted-name', words: (narrow ? (words: string) => words : words.wanted)(share(set.haircut / 100, locale)), ...beside, y: wanted + 5, weight: 600 },
    { key: 'own-name', words: words.own, ...beside, y: Math.max(floor - 3, wanted + (narrow ? 18 : 26)), weight: 500 },
    { key: 'first', words: words.first, x, y: floor - high - (narrow ? 4 : 7), size: small, ink: 'soft' },
  ];
  // On a phone who refuses is said on the same line.
  const said = narrow && lent ? (set.refuses === 0 ? 5 : set.refuses) : 0;
  if (said === 0 || said > 7) marks.push({ key: 'least', words: words.least(words.times(tenths(all[0]!, locale))), x, y: low, size: small, ink: 'soft' });
  if (said < 5) marks.push({ key: 'most', words: words.times(tenths(all.at(-1)!, locale)), x: end, y: low, size: small, ink: 'soft', anchor: 'end' });
  if (!lent) return marks;
  return [...marks, ...lenderMarks(set.refuses, view, layout)];
}

/** A bracket under the funds of each lender; the one who refuses stands out. */
function lenderMarks(refuses: number, view: View, { x, pitch, floor, narrow, small }: Layout): Mark[] {
  const words = text[view.locale];
  const many = funds / lenders;
  const deep = narrow ? 4 : 8;
  const y = floor + (narrow ? 3 : 6);
  const bracket = (lender: number) => {
    const [from, to] = [x + (lender - 1) * many * pitch + 1, x + lender * many * pitch - pitch * 0.4];
    return along([from, y], [from, y + deep], [to, y + deep], [to, y]);
  };
  const others = Array.from({ length: lenders }, (_, index) => index + 1).filter((lender) => lender !== refuses);
  const marks: Mark[] = [{ key: 'lenders', d: others.map(bracket).join(''), stroke: 'soft', strokeWidth: narrow ? 1 : 1.5 }];
  const middle = x + (funds * pitch) / 2;
  const at = floor + (narrow ? 21 : 34);
  if (refuses === 0) return [...marks, { key: 'lenders-name', words: words.lenders, x: middle, y: at, size: small, ink: 'soft', anchor: 'middle' }];
  const centre = x + (refuses - 0.5) * many * pitch;
  const anchor = refuses < 4 ? 'start' : refuses > 7 ? 'end' : 'middle';
  const to = anchor === 'start' ? x + (refuses - 1) * many * pitch : anchor === 'end' ? x + refuses * many * pitch : centre;
  return [
    ...marks,
    { key: 'refuser', d: bracket(refuses), stroke: 'falling', strokeWidth: narrow ? 2.5 : 4 },
    { key: 'refuses', words: words.refuses, x: to, y: narrow ? at - 1 : at - 2, size: narrow ? small : 16, ink: 'falling', weight: 600, anchor, rim: 4 },
  ];
}
