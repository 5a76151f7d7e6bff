import type { Locale } from '../i18n/index.ts';
import type { Ink, Theme } from '../tokens/index.ts';
import type { Controls } from './marks/controls.ts';
import type { Mark } from './marks/mark.ts';

/** A named fixed viewBox. `page` draws with CSS variables, the others with hex from the same tokens: `grey` for black-and-white printers. */
export interface View {
  readonly name: 'wide' | 'narrow' | 'still';
  /** What its box is called where it is not the arrangement's own: on slides the narrow arrangement, and its large letters, are as wide as the screen allows. */
  readonly box?: 'slide' | 'board';
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  readonly theme: Theme | 'grey' | 'page';
}

/** Where one kind of money lives in a drawing, in viewBox units; handovers carry it from box to box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where dots rest, in the order in which they fill their pots, and how wide one is; in viewBox units. */
export interface Grains {
  readonly width: number;
  readonly places: Partial<Record<Ink, readonly (readonly [x: number, y: number])[]>>;
}

/**
 * One way of drawing. States are plain data; every function is pure and total.
 * Data are the observations shared by all steps, amounts in millions of dollars.
 */
export interface Figure<State extends object, Data = unknown> {
  /** As the registry has it. */
  readonly name: string;
  /** It draws an example and no observations, so that no reading of them can be named under it. */
  readonly example?: true;
  /** It draws observations: `data` is there for it. To others it may never be given. */
  readonly observes?: true;
  /** Marks of it can be reached and used, so that it is no mere picture. */
  readonly opens?: true;
  /** The state at share t (0…1) of the way from a to b; deep-equals a at 0 and b at 1. */
  interpolate(a: State, b: State, t: number): State;
  /** The drawing of `state`, as plain data: whoever shows it paints it into a page or writes it into a file. */
  marks(state: State, view: View, data: Data): readonly Mark[];
  /** The picture in words, for those who do not see it. */
  describe(state: State, locale: Locale, data: Data): string;
  /** Of those words the sentences that say what the picture comes to, where a short text would not reach them. */
  concludes?(state: State, locale: Locale, data: Data): string;
  /** Boxes that a handover may carry money from or to, by kind of money. */
  anchors(state: State, view: View, data: Data): Partial<Record<Ink, Box>>;
  /**
   * The places of a drawing’s dots, by kind of money, and how wide a dot is. Between two figures that have them a handover carries
   * dots: each of the larger ones comes apart into as many as it is worth, or they come together again.
   */
  grains?(state: State, view: View, data: Data): Grains | undefined;
  /** The place in this drawing which another figure shows from near: a camera moves into it when the one hands over to the other, and out of it on the way back. */
  door?(figure: string, view: View): Box | undefined;
  /** The source line under the figure. */
  source(state: State, locale: Locale): string;
  /** What a careful reader must know of the data, where there is room to say it. */
  note?(state: State, locale: Locale): string;
  /** What lets a reader change the state, by the name of its play. */
  readonly controls?: Readonly<Record<string, Controls<State>>>;
}

/** A colour for this view: a CSS variable on the page, hex in pictures. */
export type Paint = (ink: Ink) => string;
