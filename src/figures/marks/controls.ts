import type { Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import type { Ranges, Settings } from './knobs.ts';
import type { Setting } from './settings.ts';

/** What controls say themselves. */
export interface ControlWords {
  readonly label: string;
  readonly hint: string;
  readonly reset: string;
  readonly skip: string;
}

/** An amount that a picture answers with: what it is called there, and how it is written. */
export interface Outcome {
  readonly name: string;
  readonly value: number;
  readonly words: string;
}

interface Turn<State, Words> {
  /** Whether it is the reader’s turn: the picture has come to rest and asks. */
  ready(state: State): boolean;
  words(locale: Locale): Words;
}

/** Sliders over a picture. */
export interface Sliders<State, Name extends string = string> extends Turn<State, ControlWords> {
  readonly kind: 'sliders';
  readonly ranges: Ranges<Name>;
  names(locale: Locale): Readonly<Record<Name, string>>;
  how(locale: Locale): string;
  values(state: State): Settings<Name>;
  /** Each value in words. */
  settings(state: State, locale: Locale, data: SeriesData): readonly Pick<Setting, 'key' | 'words'>[];
  /** How it is worked out, a line each, and what comes of it, in a sentence or two. */
  lines(state: State, locale: Locale, data: SeriesData): readonly string[];
  result(state: State, locale: Locale, data: SeriesData): string;
  /** What the picture answers in amounts, each as it is written there: for sheets of paper. */
  outcomes?(state: State, locale: Locale, data: SeriesData): readonly Outcome[];
  /** Where the sliders lie, in viewBox units. */
  box(state: State, view: View): Box;
}

export interface LineWords extends ControlWords {
  readonly level: (date: string, amount: string) => string;
  readonly unset: string;
}

/** A line that the reader draws across a plot, a level for each of some days. */
export interface Line<State> extends Turn<State, LineWords> {
  readonly kind: 'line';
  readonly days: readonly string[];
  /** One step of a level, and where the first starts from, in millions of dollars. */
  readonly grain: number;
  from(data: SeriesData): number;
  plot(state: State, view: View): { readonly top: number; readonly bottom: number; readonly most: number; x(date: string): number; valueAt(y: number): number };
  levels(state: State | undefined): (number | undefined)[];
  /** The levels as an address carries them; empty where none is drawn. */
  write(levels: readonly (number | undefined)[]): string;
}

/** Which of two piles a card lies on, or neither. */
export type Pile = 'left' | 'right' | 'neither';

export interface PileWords extends ControlWords {
  readonly piles: Readonly<Record<Pile, string>>;
  readonly card: (name: string, pile: string) => string;
}

/** Cards that the reader puts on piles. */
export interface Piles<State> extends Turn<State, PileWords> {
  readonly kind: 'piles';
  cards(state: State, view: View): readonly (Box & { readonly id: string; readonly label: string; readonly pile: Pile })[];
  piles(state: State, view: View): readonly (Box & { readonly pile: Pile })[];
  /** The sort with one card put elsewhere, as an address carries it; empty where no card is on a pile. */
  put(state: State, id: string, pile: Pile): string;
}

/** What lets a reader change a state: plain data and pure functions, which whoever shows the figure makes into a part of its page. */
export type Controls<State> = Sliders<State, never> | Line<State> | Piles<State>;

/** How an address carries a reader’s part in a state. */
export interface Play {
  /** The part as text when the text is one, else undefined. */
  parse(text: string): string | undefined;
  /** The state with a valid part in it. */
  apply<State extends object>(state: State, text: string): State;
  /** Of sliders: how far each may be moved. */
  readonly ranges?: Ranges<string>;
}
