import { story } from 'virtual:story';

import { encodeKnobs, figures, plays, type Sliders, type VesselsState } from '../../figures/index.ts';
import { format, type Locale } from '../../i18n/index.ts';
import type { PaperHold } from '../../story/index.ts';
import { known } from '../shared/facts.ts';
import { stepOf } from './tasks.ts';
import { words } from './words.ts';

/** The pots of the identity by what they are called on the sheet; the first is the sum of the others. */
const pots = { total: 'fed-assets', reserves: 'reserves', tga: 'tga', rrp: 'on-rrp', other: 'everything-else' } as const;
type Pot = keyof typeof pots;

/** The changes between the Wednesdays as the story tells them. */
const changes: Record<Pot, string> = {
  total: 'runoff-to-october',
  reserves: 'reserves-fall',
  tga: 'wednesday-rise',
  rrp: 'out-of-parking',
  other: 'from-everything-else',
};

/** A cell of a table: what is there, and whether students are to find it. */
export interface Cell {
  /** The number it shows. */
  readonly num: string;
  readonly text: string;
  readonly find: boolean;
}

export interface Table {
  readonly corner: string;
  readonly heads: readonly { readonly text: string; readonly num?: string }[];
  readonly rows: readonly { readonly name: string; readonly num?: string; readonly cells: readonly Cell[] }[];
}

/** What a step holds back as a table with blanks; undefined for what is no table. */
export function tableOf(hold: PaperHold, locale: Locale): Table | undefined {
  if (hold.what === 'pots') return potTable(hold.step, locale);
  if (hold.what === 'gaps') return gapTable(hold.numbers, locale);
  return hold.what === 'readings' ? readingsTable(hold, locale) : undefined;
}

/** Millions in the last digit that the sheet shows: a tenth of a billion. */
const grain = 100;

/**
 * What the Fed owns and owes on both Wednesdays, and the change; everything else is to be found, and every change. What is to be
 * found is worked out from the amounts as they are on the sheet, as students do it: the last digit may differ from the record's.
 */
function potTable(step: string, locale: Locale): Table {
  const { at, since } = stepOf(step).state as VesselsState;
  const text = words[locale].pots;
  const wednesdays = [since.at, at].map((week) => story.data.weeks[week]!.date);
  const shown = (value: number, as: 'prose' | 'change') => format(value, 'usd', locale, { as, digits: 1 });
  const printed = (pot: Pot, day: string): number =>
    pot === 'other'
      ? printed('total', day) - printed('reserves', day) - printed('tga', day) - printed('rrp', day)
      : Math.round(known.observation(pots[pot], day).value / grain) * grain;
  return {
    corner: text.pot,
    heads: [...wednesdays.map((day) => ({ text: format(day, 'date', locale, { as: 'date' }), num: `tga@${day}` })), { text: text.change }],
    rows: (Object.keys(pots) as Pot[]).map((row) => {
      const [before, after] = wednesdays.map((day) => printed(row, day)) as [number, number];
      const levels = wednesdays.map((day) => ({ num: `${pots[row]}@${day}`, text: shown(printed(row, day), 'prose'), find: row === 'other' }));
      return { name: text[row], cells: [...levels, { num: changes[row], text: shown(after - before, 'change'), find: true }] };
    }),
  };
}

/** SOFR and IORB on each night, and the gap that is to be found. */
function gapTable(numbers: readonly string[], locale: Locale): Table {
  return {
    corner: words[locale].day,
    heads: [{ text: 'SOFR' }, { text: 'IORB' }, { text: words[locale].gap }],
    rows: numbers.map((num) => {
      const day = known.number(num).date!;
      const rate = (series: string) => ({ num: `${series}@${day}`, text: format(known.observation(series, day).value, 'percent', locale), find: false });
      const points = (series: string) => Math.round(known.observation(series, day).value * 100);
      const gap = { num, text: format(points('sofr') - points('iorb'), 'bp', locale, { as: 'change' }), find: true };
      return { name: format(day, 'date', locale, { as: 'date' }), num: `sofr@${day}`, cells: [rate('sofr'), rate('iorb'), gap] };
    }),
  };
}

/** What the picture answers to one setting turned alone, from what the slide starts with: to be guessed, then read from the slide. */
function readingsTable({ step: address, example, settings }: Extract<PaperHold, { what: 'readings' }>, locale: Locale): Table {
  const own = words[locale].knobs;
  const step = stepOf(address);
  const play = step.plays!.find((name) => plays[step.figure]?.[name]?.ranges)!;
  const sliders = figures[step.figure].controls![play] as unknown as Sliders<object>;
  const outcomes = (state: object) => sliders.outcomes!(state, locale, story.data);
  const start = outcomes(step.state);
  const cell = (text: string, find: boolean): Cell => ({ num: example, text, find });
  const row = (name: string, to: string, state: object, find: boolean) => {
    const found = outcomes(state);
    const guess = find ? (found[0]!.value > start[0]!.value ? own.up : own.down) : own.none;
    return { name, num: example, cells: [cell(to, false), cell(guess, find), ...found.map(({ words: text }) => cell(text, find))] };
  };
  return {
    corner: own.setting,
    heads: [{ text: own.to }, { text: own.guess(start[0]!.name) }, ...start.map(({ name }) => ({ text: name }))],
    rows: [
      row(own.start, own.none, step.state, false),
      ...settings.map((set) => {
        const key = Object.keys(set)[0]!;
        const state = plays[step.figure]![play]!.apply(
          step.state,
          encodeKnobs(sliders.ranges as Record<string, never>, { ...sliders.values(step.state), ...set }),
        );
        return row(
          (sliders.names(locale) as Record<string, string>)[key]!,
          sliders.settings(state, locale, story.data).find((one) => one.key === key)!.words,
          state,
          true,
        );
      }),
    ],
  };
}
