/** The parts of a round, each a separate visit to the page. */
export const partNames = ['weight', 'audit', 'figure', 'scroll', 'input', 'memory', 'beside', 'growth'] as const;
export type Part = (typeof partNames)[number];

/** What the pages to compare with took, in the same run. */
export interface Beside {
  readonly floor: number;
  readonly plain: number;
}

export interface Measure {
  readonly label: string;
  readonly part: Part;
  /** How a value is written. */
  readonly write: (value: number) => string;
  /** The target, in words and as a test against the medians of the other pages in the same run. */
  readonly target?: { readonly words: string; readonly met: (value: number, beside: Beside) => boolean };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const milliseconds = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
const count = (n: number) => n.toFixed(0);
const exponent = (n: number) => n.toFixed(2);
const share = (part: number) => `${(100 * part).toFixed(1)}%`;

const times = (limit: number, page: keyof Beside) => ({ words: `≤ ${limit} × ${page}`, met: (value: number, beside: Beside) => value <= limit * beside[page] });
/** At most so many points of a hundred above the floor. */
const above = (points: number) => ({ words: `≤ floor + ${points} %`, met: (value: number, { floor }: Beside) => value <= floor + points / 100 });
const asFloor = { words: '≤ floor', met: (value: number, { floor }: Beside) => value <= floor };

const atMost = (limit: number, words: string) => ({ words: `≤ ${words}`, met: (value: number) => value <= limit });

/** What is measured, in the order of the table. Bytes are Brotli, a KB is 1000 of them; times are milliseconds. */
export const measures = {
  allBytes: { label: 'bytes until idle', part: 'weight', write: kilobytes, target: atMost(100_000, '100 KB') },
  scriptBytes: { label: 'of which JavaScript', part: 'weight', write: kilobytes, target: atMost(32_000, '32 KB') },
  fontBytes: { label: 'of which fonts', part: 'weight', write: kilobytes },
  requests: { label: 'requests', part: 'weight', write: count },
  lcp: { label: 'LCP (simulated phone)', part: 'audit', write: milliseconds, target: times(1.1, 'plain') },
  cls: { label: 'CLS', part: 'audit', write: (n: number) => n.toFixed(4), target: { words: '0', met: (n: number) => n === 0 } },
  tbt: { label: 'TBT', part: 'audit', write: milliseconds },
  score: { label: 'Lighthouse performance', part: 'audit', write: count, target: { words: '≥ 99', met: (n: number) => n >= 99 } },
  firstPaint: { label: 'first paint, slow phone', part: 'figure', write: milliseconds },
  firstFigure: { label: 'first figure whole, slow phone', part: 'figure', write: milliseconds, target: times(1.15, 'floor') },
  frames: { label: 'scroll: frames', part: 'scroll', write: count },
  p50: { label: 'scroll: frame interval p50', part: 'scroll', write: milliseconds },
  p95: { label: 'scroll: frame interval p95', part: 'scroll', write: milliseconds },
  longest: { label: 'scroll: frame interval max', part: 'scroll', write: milliseconds },
  spread: { label: 'scroll: frames from p50 to p95', part: 'scroll', write: (n: number) => n.toFixed(1), target: atMost(1.1, '1 frame') },
  late: { label: 'scroll: frames over 25 ms', part: 'scroll', write: share, target: above(1) },
  perFrame: { label: 'scroll: main thread per frame', part: 'scroll', write: milliseconds, target: times(1.1, 'floor') },
  longTasks: { label: 'scroll: long tasks', part: 'scroll', write: count, target: asFloor },
  fastPerFrame: { label: 'hurried: main thread per frame', part: 'scroll', write: milliseconds, target: times(1.1, 'floor') },
  fastLate: { label: 'hurried: frames over 25 ms', part: 'scroll', write: share, target: above(3) },
  fastLongTasks: { label: 'hurried: long tasks', part: 'scroll', write: count, target: asFloor },
  widePerFrame: { label: 'desktop: main thread per frame', part: 'scroll', write: milliseconds, target: times(1.1, 'floor') },
  wideLate: { label: 'desktop: frames over 25 ms', part: 'scroll', write: share, target: above(1) },
  wideLongTasks: { label: 'desktop: long tasks', part: 'scroll', write: count, target: asFloor },
  wideFastPerFrame: { label: 'desktop, hurried: main thread per frame', part: 'scroll', write: milliseconds, target: times(1.1, 'floor') },
  wideFastLate: { label: 'desktop, hurried: frames over 25 ms', part: 'scroll', write: share, target: above(3) },
  wideFastLongTasks: { label: 'desktop, hurried: long tasks', part: 'scroll', write: count, target: asFloor },
  scrollShift: { label: 'scroll: layout shift', part: 'scroll', write: (n: number) => n.toFixed(4), target: atMost(0, '0') },
  inputWait: { label: 'keys, buttons, sliders: wait p95', part: 'input', write: milliseconds, target: atMost(50, '50 ms') },
  heapGrowth: { label: 'heap over ten walks', part: 'memory', write: share, target: atMost(0.02, '2%') },
  embedBytes: { label: 'embed: bytes until idle', part: 'beside', write: kilobytes, target: atMost(90_000, '90 KB') },
  embedScript: { label: 'embed: JavaScript', part: 'beside', write: kilobytes, target: atMost(35_000, '35 KB') },
  deckBytes: { label: 'slides: bytes of the first', part: 'beside', write: kilobytes, target: atMost(200_000, '200 KB') },
  deckP95: { label: 'slides: frame interval p95', part: 'beside', write: milliseconds },
  deckLongTasks: { label: 'slides: long tasks over 20', part: 'beside', write: count, target: atMost(0, '0') },
  dotsGrowth: { label: 'a frame against its dots, exponent', part: 'growth', write: exponent, target: atMost(1.1, '1.1') },
  stepsGrowth: { label: 'stills against steps, exponent', part: 'growth', write: exponent, target: atMost(1.1, '1.1') },
  mailTime: { label: 'one mail built', part: 'growth', write: milliseconds },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/** What one visit (or one round) found. */
export type Sample = Partial<Record<MeasureName, number>>;
