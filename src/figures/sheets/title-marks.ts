import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { dotAmount, exampleAmount } from './amount.ts';
import { apart } from './paths.ts';
import type { Words } from '../marks/mark.ts';
import type { Metrics } from './metrics.ts';
import type { Posted, SheetsState } from './state.ts';
import { fill, titles, words } from './words.ts';

/** Kicker, headline and what a dot stands for. */
export function titleWords(state: SheetsState, m: Metrics, view: View): Words[] {
  const { locale, width } = view;
  const left = m.margin;
  const right = width - m.margin;
  const amount = exampleAmount(state);
  const rest = 1 - state.posted.reduce((sum, { shown }) => sum + shown, 0);
  const kicker = m.small ? words[locale].kickerShort : words[locale].kicker;
  const own = { y: m.title.y, x: left, anchor: 'start', size: m.title.size, weight: 600, ink: 'ink' } as const;
  return [
    {
      key: 'kicker',
      words: kicker.toUpperCase(),
      x: left,
      y: m.kicker.y,
      anchor: 'start',
      size: m.small ? m.kicker.size : m.kicker.size - 1,
      weight: 600,
      ink: 'soft',
      spacing: /^[ -~·]+$/.test(kicker) ? 1 : 0,
    },
    {
      key: 'dot',
      words: amount > 0 ? fill(words[locale].dot, format(dotAmount(amount), 'usd', locale)) : '',
      x: right,
      y: m.kicker.y,
      anchor: 'end',
      size: m.kicker.size,
      weight: 400,
      ink: 'soft',
    },
    { ...own, key: 'title', words: words[locale].title, opacity: apart(rest) },
    ...state.posted.map((posted) => ({ ...own, key: `title-${posted.transaction.id}`, words: titleOf(posted, view), opacity: apart(posted.shown) })),
  ];
}

function titleOf({ transaction }: Posted, { locale }: View): string {
  const amount = Math.max(...transaction.postings.map(({ change }) => Math.abs(change)));
  const text = titles[locale][transaction.id] ?? words[locale].posted;
  return fill(text, format(amount, 'usd', locale));
}
