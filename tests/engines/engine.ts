/** What goes into a page is a function of plain data that gives plain data: it is sent as text. */
export type Inside<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;

/** One window of a browser. */
export interface Window {
  /** Goes to an address and waits until it has loaded. */
  go(url: string): Promise<void>;
  run<A extends readonly unknown[], T>(inside: Inside<A, T>, ...args: A): Promise<T>;
  /** Presses keys one after the other, by the names that `KeyboardEvent.key` has for them. */
  press(...keys: readonly string[]): Promise<void>;
  /** Clicks the middle of the first element that is seen there. */
  click(selector: string): Promise<void>;
}

/** A browser that is not the one of the other tests. */
export interface Engine {
  readonly version: string;
  /** Another window of the same reader, in front. */
  window(width: number, height: number): Promise<Window>;
  /** What was written as an error to a console, thrown and not caught, or forbidden by a policy so far. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Keys as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The actions of WebDriver, which both of its protocols write alike. */
export const pressing = (names: readonly string[]) => [
  { type: 'key', id: 'keys', actions: names.flatMap((name) => ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[name] ?? name }))) },
];

export const clicking = ({ x, y }: Point) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: where to click an element. */
export function middleOf(selector: string): Point {
  const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  if (!element) throw new Error(`nothing to click: ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0]!;
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
