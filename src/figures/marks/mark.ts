import type { Ink } from '../../tokens/index.ts';

/** What every mark may say of itself. */
interface Common {
  /** Tells it from its neighbours: a mark with the same key later is the same mark, wherever it is then. */
  readonly key: string;
  readonly ink?: Ink;
  /** From 0, not to be seen, to 1. */
  readonly opacity?: number;
  /** Ids of the numbers or observations that this mark shows, apart by spaces. */
  readonly num?: string;
  /** Marks of one part lie together, above the parts before it; the shape with the part’s name as its key carries them. */
  readonly part?: string;
  /** The share of a step at which it begins to appear, when it is not there from the start. */
  readonly enter?: number;
  /** What else can be found in the drawing by those who look for it: written as `data-…`. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** For a mark that can be reached and used: what it is, whether keys come to it, and what it is called. */
  readonly role?: string;
  readonly tabindex?: number;
  readonly label?: string;
}

/** A filled or stroked shape, in viewBox units: a path, or one of the simple shapes. `ink` fills it. */
export type Shape = Common &
  Outline &
  (
    | { readonly d: string }
    | { readonly rect: readonly [x: number, y: number, width: number, height: number, radius?: number] }
    | { readonly line: readonly [x1: number, x2: number, y1: number, y2: number] }
    | { readonly circle: readonly [x: number, y: number, r: number] }
  );

interface Outline {
  readonly fillOpacity?: number;
  readonly stroke?: Ink;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** Corners of a path are round unless it says so. */
  readonly join?: 'round' | 'miter';
  readonly cap?: 'round' | 'square';
}

/** One line of words. */
export interface Words extends Common {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  /** Font families, where they are not the picture's. */
  readonly family?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Extra space between letters. */
  readonly spacing?: number;
  /** Width of a rim of paper that keeps words apart from what they cross. */
  readonly rim?: number;
}

/**
 * Dots of one colour as one path of strokes without length (`M1,2h0M3,4h0`): a browser paints it at once, and while they rest
 * the text is the same text, so that nothing is written.
 */
export interface Dots extends Common {
  readonly dots: string;
  /** Whose dollars they are, and how many dots there are. */
  readonly money: string;
  readonly count: number;
  /** Width of a dot. */
  readonly width: number;
  readonly cap?: 'round' | 'square';
}

/** Marks that lie together; `opacity` fades them as one, and `transform` is how a camera sees them. */
export interface Group {
  readonly key: string;
  readonly marks: readonly Mark[];
  readonly opacity?: number;
  readonly transform?: string;
}

/** One thing to be seen, as plain data: what a figure returns, and all that a painter or a writer needs to know of it. */
export type Mark = Words | Shape | Dots | Group;

export const group = (key: string, marks: readonly Mark[], opacity?: number, transform?: string): Group => ({
  key,
  marks,
  ...(opacity !== undefined && { opacity }),
  ...(transform && { transform }),
});
