import { story } from 'virtual:story';

import { crowdOutcome, crowdSettings, type CrowdState } from '../../figures/index.ts';
import { format, type Locale } from '../../i18n/index.ts';
import { known } from '../shared/facts.ts';
import { words } from './words.ts';

/** The pots of the identity by what they are called on the sheet; the first is the sum of the others. */
const pots = { total: 'fed-assets', reserves: 'reserves', tga: 'tga', rrp: 'on-rrp', other: 'everything-else' } as const;
export type Pot = keyof typeof pots;

/** The changes between the Wednesdays as the story tells them. */
const changes: Record<Pot, string> = { total: 'runoff-to-october', reserves: 'reserves-fall', tga: 'wednesday-rise', rrp: 'out-of-parking', other: 'from-everything-else' };

const wednesdays = ['2025-07-09', '2025-10-29'] as const;
/** Nights by the number that is the gap between SOFR and IORB. */
const nights = { 'gap-before-cut': '2025-10-28', 'gap-after-cut': '2025-10-30', 'widest-gap': '2025-10-31', 'gap-next-monday': '2025-11-03', 'gap-sell-off-day': '2025-11-04' } as const;

/** A cell of a table: what is there, and whether students are to find it. */
export interface Cell {
  /** The number it shows. */
  readonly num: string;
  readonly text: string;
  readonly find: boolean;
}

export interface Table<Row extends string> {
  readonly heads: readonly { readonly text: string; readonly num?: string }[];
  readonly rows: readonly { readonly row: Row; readonly num?: string; readonly cells: readonly Cell[] }[];
}

/** Millions in the last digit that the sheet shows: a tenth of a billion. */
const grain = 100;

/**
 * What the Fed owns and owes on both Wednesdays, and the change; everything else is to be found, and every change. What is to be
 * found is worked out from the amounts as they are on the sheet, as students do it: the last digit may differ from the record's.
 */
export function potTable(locale: Locale): Table<Pot> {
  const shown = (value: number, as: 'prose' | 'change') => format(value, 'usd', locale, { as, digits: 1 });
  const printed = (pot: Pot, day: string): number =>
    pot === 'other'
      ? printed('total', day) - printed('reserves', day) - printed('tga', day) - printed('rrp', day)
      : Math.round(known.observation(pots[pot], day).value / grain) * grain;
  return {
    heads: wednesdays.map((day) => ({ text: format(day, 'date', locale, { as: 'date' }), num: `tga@${day}` })),
    rows: (Object.keys(pots) as Pot[]).map((row) => {
      const [before, after] = wednesdays.map((day) => printed(row, day)) as [number, number];
      const levels = wednesdays.map((day) => ({ num: `${pots[row]}@${day}`, text: shown(printed(row, day), 'prose'), find: row === 'other' }));
      return { row, cells: [...levels, { num: changes[row], text: shown(after - before, 'change'), find: true }] };
    }),
  };
}

/** SOFR and IORB on each night, and the gap that is to be found. */
export function gapTable(locale: Locale): Table<string> {
  return {
    heads: [{ text: 'SOFR' }, { text: 'IORB' }],
    rows: Object.entries(nights).map(([num, day]) => {
      const rate = (series: string) => ({ num: `${series}@${day}`, text: format(known.observation(series, day).value, 'percent', locale), find: false });
      const points = (series: string) => Math.round(known.observation(series, day).value * 100);
      const gap = { num, text: format(points('sofr') - points('iorb'), 'bp', locale, { as: 'change' }), find: true };
      return { row: format(day, 'date', locale, { as: 'date' }), num: `sofr@${day}`, cells: [rate('sofr'), rate('iorb'), gap] };
    }),
  };
}

/** The step whose sliders the class turns; what each row turns, and the number that the slide starts from. */
const played = story.steps.find(({ id }) => id === 'try-it')!.state as CrowdState;
const turned = { mean: ['crowd-leverage', 5], spread: ['crowd-spread', 30], depth: ['crowd-depth', 5], haircut: ['crowd-haircut', 20] } as const;

/** The crowd of the slide with a single setting turned: what comes of it is to be guessed, then read from the slide. */
export function knobTable(locale: Locale): Table<string> {
  const own = words[locale].knobs;
  const start = crowdOutcome(played, locale);
  const settings = (state: CrowdState) => new Map(crowdSettings(state, locale).map((one) => [one.key, one]));
  const row = (name: string, num: string, to: string, state: CrowdState, find: boolean) => {
    const { count, called, price } = crowdOutcome(state, locale);
    const guess = find ? (count > start.count ? own.more : own.fewer) : own.none;
    return { row: name, cells: [{ num, text: to, find: false }, { num, text: guess, find }, { num, text: called, find }, { num, text: price, find }] };
  };
  return {
    heads: [{ text: own.to }, { text: own.guess }, { text: own.called }],
    rows: [
      row(own.start, 'crowd-leverage', own.none, played, false),
      ...Object.entries(turned).map(([key, [num, value]]) => {
        const state = { ...played, set: { ...played.set, [key]: value } };
        const { name, words: to } = settings(state).get(key)!;
        return row(name, num, to, state, true);
      }),
    ],
  };
}
