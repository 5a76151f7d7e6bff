import type { Figure } from '../../figure.ts';
import { dateText, formats, type Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import { amountOf, say, type Value } from '../../marks/value.ts';
import { format } from '../../../i18n/index.ts';
import { chain } from '../ids.ts';
import type { LinkState, MapState } from '../state.ts';
import { text } from '../words.ts';

/** The map in words: what is in the pots, each link with how well it is founded and what is on record for it, and the markets. */
export function describe(state: MapState, locale: Locale, { weeks }: SeriesData): string {
  const words = text[locale];
  const stop = '.';
  const and = '; ';
  const title = words.titles[state.title];
  const day = dateText(String(state.day.value), locale, 'date');
  const week = state.ledger === undefined ? undefined : weeks[state.ledger];
  const pot = (key: 'tga' | 'rrp' | 'reserves' | 'other') =>
    `${words.pots[key][0]} ${key === 'rrp' && state.parked ? `${say(state.parked, locale, 'prose')} on ${dateText(String(state.day.value), locale, 'day')}` : format(week![key], 'usd', locale)}`;
  const sizes = state.sizes.map(({ at, value }) => `${words.actors[at][0]}: ${(words.sizes[at] ?? '{0}').replace('{0}', say(value, locale, 'prose'))}`);
  const markets = state.markets.map(({ id, moves }) => {
    const said = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, locale, 'change'));
    return `${words.markets[id]} ${said.length === 0 ? words.rose : said.length === 2 ? words.to(said[0]!, said[1]!) : said[0]!}`;
  });
  const parts = [
    `${title}${/[？?]$/.test(title) ? '' : stop}`,
    `A map of funding on ${day}${stop}`,
    // What is on record for the day first: an alt text is short.
    ...[...state.links].sort((a, b) => Number(!a.amount) - Number(!b.amount)).map((link) => `${linkWords(link, state, locale)}${stop}`),
    week && `What the Fed owes on ${dateText(week.date, locale, 'day')}: ${pot('tga')}, ${pot('rrp')}, ${pot('reserves')}, ${pot('other')}${stop}`,
    state.gate && `${capital(words.gate[0])}${state.gate.rate ? and + words.pays[0](say(state.gate.rate, locale)) : ''}${stop}`,
    sizes.length > 0 && `${sizes.join(and)}${stop}`,
    state.margin && `${words.margin(say(state.margin, locale, 'prose'))}${stop}`,
    markets.length > 0 && `${dateText(String((state.marketDay ?? state.day).value), locale, 'day')}, the markets: ${markets.join(and)}${stop}`,
  ];
  return parts.filter(Boolean).join(formats[locale].gap);
}

function linkWords({ id, evidence, amount, since, rate, again }: LinkState, state: MapState, locale: Locale): string {
  const words = text[locale];
  const number = chain.indexOf(id) + 1;
  const comma = ', ';
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const verdict = state.say === 'verdict' ? words.verdicts[id]?.[0] : undefined;
  const [kind, more] = words.evidence[evidence];
  return [
    `${number > 0 ? `Link ${number}, ` : ''}${words.links[id]}: ${verdict ?? (evidence === 'claimed' || number === 0 ? kind.toLowerCase() : `${kind}${comma}${more}`.toLowerCase())}`,
    amount && (since ? words.since(say(amount, locale, 'prose'), day(since)) : say(amount, locale, 'prose')),
    rate && words.at(say(rate, locale)),
    again && words.again(day(again.day), say(again.amount, locale, 'prose')),
  ]
    .filter(Boolean)
    .join(comma);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const source: NonNullable<Figure<MapState, SeriesData>['source']> = ({ ledger, gate, sizes }) => {
  const said = [
    ledger !== undefined && 'Federal Reserve (H.4.1)',
    (ledger !== undefined || gate) && 'New York Fed',
    sizes.length > 0 && 'ICI, OFR, FINRA, Reuters',
    'reports of the day',
  ];
  const list = said.filter(Boolean).join(', ');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
};

export const note: NonNullable<Figure<MapState, SeriesData>['note']> = ({ ledger }) => {
  if (ledger === undefined) return 'The chain is the article’s, in our words.';
  return 'Reserves are a week’s average, the others Wednesday levels; an amount stands only where one is on record for the day.';
};
