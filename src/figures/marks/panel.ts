import type { Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import type { Setting } from './controls.ts';
import type { Ranges, Settings } from './knobs.ts';

/** What a panel of sliders over a figure needs to know of it: all pure, and none of it touches a page. */
export interface Panel<State extends object, Name extends string> {
  /** The name of the play in an address, and the figure whose state it changes. */
  readonly play: string;
  readonly figure: string;
  readonly ranges: Ranges<Name>;
  names(locale: Locale): Readonly<Record<Name, string>>;
  how(locale: Locale): string;
  /** Whether it is the reader’s turn: the picture has come to rest and asks. */
  ready(state: State): boolean;
  values(state: State): Settings<Name>;
  /** Each value in words. */
  settings(state: State, locale: Locale, data: SeriesData): readonly Setting[];
  /** How it is worked out, a line each, and what comes of it, in a sentence or two. */
  lines(state: State, locale: Locale, data: SeriesData): readonly string[];
  result(state: State, locale: Locale, data: SeriesData): string;
  /** Where the sliders lie, in viewBox units. */
  box(state: State, view: View): Box;
}
