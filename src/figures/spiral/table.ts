import type { Ink } from '../../tokens/index.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { fallen as fall, multiple, share, usd } from './amounts.ts';
import { rimmed } from '../marks/labels.ts';
import type { Layout } from './layout.ts';
import { smallestCall, type Run, type Sheet } from './model.ts';
import type { SpiralState } from './state.ts';
import { text } from './words.ts';

interface Row {
  readonly key: 'owns' | 'owes' | 'own' | 'leverage' | 'share';
  readonly of: (sheet: Sheet) => string;
  readonly change?: string;
}

/** What it owns and owes, before and after the first fall, and whether the lender calls. */
export function tableMarks(state: SpiralState, run: Run, view: View, layout: Layout): Mark[] {
  if (state.table === 0) return [group('rules', []), group('labels', [])];
  const { narrow, beside } = layout;
  const step = narrow ? 38 : 66;
  const top = beside.y + (narrow ? 40 : 76);
  const rows = rowsOf(run, view.locale);
  return [
    group(
      'rules',
      rows.map(({ key }, index): Shape => {
        const y = round(top + index * step + (narrow ? 11 : 20));
        return { key, line: [beside.x, beside.x + beside.width, y, y], stroke: 'line', opacity: round(state.table) };
      }),
    ),
    group('labels', rimmed(labelsOf(state, run, view, layout, rows, top, step), view)),
  ];
}

function rowsOf(run: Run, locale: View['locale']): Row[] {
  const words = text[locale];
  const { start, fallen } = run;
  const change = (key: 'assets' | 'own') => fall(1 - Math.max(0, fallen[key]) / start[key], locale);
  return [
    { key: 'owns', of: ({ assets }) => usd(assets, locale), change: change('assets') },
    { key: 'owes', of: ({ debt }) => usd(debt, locale) },
    { key: 'own', of: ({ own }) => usd(Math.max(0, own), locale), change: change('own') },
    { key: 'leverage', of: ({ assets, own }) => (own > 0 ? words.times(multiple(assets / own, locale)) : '∞') },
    { key: 'share', of: ({ assets, own }) => share(Math.max(0, own) / assets, locale) },
  ];
}

function labelsOf(state: SpiralState, run: Run, view: View, layout: Layout, rows: readonly Row[], top: number, step: number): Words[] {
  const { narrow, beside, small } = layout;
  const { locale } = view;
  const words = text[locale];
  const end = beside.x + beside.width;
  const columns = { first: end - (narrow ? 112 : 250), after: end - (narrow ? 48 : 110), change: end };
  const after = Math.max(0, state.fall * 5 - 4) * state.table;
  const size = narrow ? 15 : 27;
  const head = top - step * (narrow ? 0.72 : 0.66);
  const shock = fall(state.settings.shock / 100, locale);
  const wanted = words.wanted(share(state.settings.haircut / 100, locale));
  const need = run.fallen.assets - (Math.max(0, run.fallen.own) * 100) / state.settings.haircut;
  const called = need >= smallestCall;
  const verdict = top + rows.length * step + (narrow ? 4 : 18);
  const at = (key: string, more: Partial<Words> & Pick<Words, 'x' | 'y' | 'words'>): Words => ({
    key,
    size: small,
    anchor: 'end',
    ink: 'soft' as Ink,
    opacity: state.table,
    ...more,
  });
  return [
    at('first', { x: columns.first, y: head, words: words.first }),
    at('after', { x: columns.after, y: head, words: words.after(shock), opacity: after }),
    ...rows.flatMap((row, index) => {
      const y = top + index * step;
      const hurt = row.key !== 'owes';
      return [
        at(`${row.key}-name`, { x: beside.x, y, anchor: 'start', size: narrow ? 13 : 18, ink: 'ink', words: words[row.key] }),
        at(`${row.key}-first`, { x: columns.first, y, size, weight: 600, ink: 'ink', words: row.of(run.start) }),
        at(`${row.key}-after`, { x: columns.after, y, size, weight: 600, ink: hurt ? 'falling' : 'ink', words: row.of(run.fallen), opacity: after }),
        at(`${row.key}-change`, { x: columns.change, y, size: narrow ? 13 : 18, ink: 'falling', words: row.change ?? '', opacity: after }),
      ];
    }),
    at('wanted', { x: columns.change, y: top + (rows.length - 1) * step, words: narrow ? '' : wanted }),
    at('verdict', {
      x: beside.x,
      y: verdict,
      anchor: 'start',
      size: narrow ? 12.5 : 20,
      weight: 600,
      ink: called ? 'falling' : 'ink',
      words: called ? words.short(usd(need, locale)) : words.enough,
      opacity: after,
    }),
  ];
}
