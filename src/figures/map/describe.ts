import { catalog } from '../../i18n/catalog.ts';
import { dateText, format, formats, type Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import { amountOf, say, type Value } from '../marks/value.ts';
import { chain } from './ids.ts';
import type { LinkState, MapState } from './state.ts';
import { text } from './words.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The map in words: what is in the pots, each link with how well it is founded and what is on record for it, and the markets. */
export function describe(state: MapState, locale: Locale, { weeks }: SeriesData): string {
  const words = text[locale];
  const { stop, and, headed, onDay, map, owes, size, markets } = says[locale];
  const dayOf = (value: Value) => dateText(String(value.value), locale, 'day');
  const week = state.ledger === undefined ? undefined : weeks[state.ledger];
  const pot = (key: 'tga' | 'rrp' | 'reserves' | 'other') => {
    const parked = key === 'rrp' && state.parked;
    return `${words.pots[key][0]} ${parked ? onDay(say(parked, locale, 'prose'), dayOf(state.day)) : format(week![key], 'usd', locale)}`;
  };
  const sizes = state.sizes.map(({ at, value }) => size(words.actors[at][0], (words.sizes[at] ?? '{0}').replace('{0}', say(value, locale, 'prose'))));
  const moved = state.markets.map(({ id, moves }) => {
    const said = [...moves].sort((a, b) => Math.abs(amountOf(a)) - Math.abs(amountOf(b))).map((move) => say(move, locale, 'change'));
    return `${words.markets[id]} ${said.length === 0 ? words.rose : said.length === 2 ? words.to(said[0]!, said[1]!) : said[0]!}`;
  });
  const parts = [
    headed(words.titles[state.title]),
    map(dateText(String(state.day.value), locale, 'date')) + stop,
    // What is on record for the day first: an alt text is short.
    ...[...state.links].sort((a, b) => Number(!a.amount) - Number(!b.amount)).map((link) => linkWords(link, state, locale) + stop),
    week && owes(dateText(week.date, locale, 'day'), (['tga', 'rrp', 'reserves', 'other'] as const).map(pot)) + stop,
    state.gate && capital(words.gate[0]) + (state.gate.rate ? and + words.pays[0](say(state.gate.rate, locale)) : '') + stop,
    sizes.length > 0 && sizes.join(and) + stop,
    state.margin && words.margin(say(state.margin, locale, 'prose')) + stop,
    moved.length > 0 && markets(dayOf(state.marketDay ?? state.day), moved.join(and)) + stop,
  ];
  return parts.filter(Boolean).join(formats[locale].gap);
}

function linkWords({ id, evidence, amount, since, rate, again }: LinkState, state: MapState, locale: Locale): string {
  const words = text[locale];
  const { comma, link } = says[locale];
  const number = chain.indexOf(id) + 1;
  const day = (value: Value) => dateText(String(value.value), locale, 'day');
  const verdict = state.say === 'verdict' ? words.verdicts[id]?.[0] : undefined;
  const [kind, more] = words.evidence[evidence];
  const founded = evidence === 'claimed' || number === 0 ? kind : kind + comma + more;
  return [
    link(number, words.links[id], verdict ?? founded.toLowerCase()),
    amount && (since ? words.since(say(amount, locale, 'prose'), day(since)) : say(amount, locale, 'prose')),
    rate && words.at(say(rate, locale)),
    again && words.again(day(again.day), say(again.amount, locale, 'prose')),
  ]
    .filter(Boolean)
    .join(comma);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
