interface Words {
  readonly deck: string;
  readonly deckIs: string;
  readonly console: string;
  readonly consoleIs: string;
  readonly noScript: string;
  readonly print: string;
  readonly story: string;
  /** Tells a class what to do, by interactive. */
  readonly asks: Readonly<Record<string, string>>;
  readonly held: string;
  /** On the console, while the question is on the slide. */
  readonly asking: string;
  readonly question: string;
  readonly next: string;
  readonly previous: string;
  readonly overview: string;
  readonly lesson: string;
  readonly whole: string;
  readonly length: (minutes: number) => string;
  readonly keys: string;
  readonly jump: string;
  readonly jumpHint: string;
  readonly nothing: string;
  readonly close: string;
  readonly scan: string;
  readonly tools: string;
  readonly black: string;
  readonly pen: string;
  readonly laser: string;
  readonly wipe: string;
  readonly code: string;
  /** The class's own page: as a code, and what its code is for. */
  readonly classCode: string;
  readonly scanClass: string;
  /** What each key does: keys as they are pressed, and what for. */
  readonly help: readonly (readonly [keys: string, does: string])[];
  readonly now: string;
  readonly then: string;
  readonly theEnd: string;
  readonly notes: string;
  readonly say: string;
  readonly ask: string;
  readonly misunderstanding: string;
  readonly smaller: string;
  readonly larger: string;
  readonly follow: string;
  readonly start: string;
  readonly pause: string;
  readonly again: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly plan: string;
  readonly discussion: string;
  readonly onTime: string;
  readonly behind: (minutes: string) => string;
  readonly ahead: (minutes: string) => string;
  readonly minutes: (n: number) => string;
  readonly openDeck: string;
  readonly stick: string;
}

/** What the deck and the console say themselves. */
export const words: Words = {
  deck: 'Slides',
  deckIs: 'The whole story as slides for a class: one step, one headline, one picture that moves between them.',
  console: 'Speaker’s console',
  consoleIs: 'What is on the screen, what comes next, what to say about it, and how the time goes.',
  noScript: 'Slides need JavaScript. Without it, the same pictures and words stand on paper:',
  print: 'the storyboard to print',
  story: 'The story',
  asks: {
    guess: 'Draw what you expect.',
    crowd: 'Set the sliders together.',
    lender: 'Pull a lender together.',
    swap: 'Set the fixed rate together.',
    multiple: 'Choose the multiple together.',
    dispersion: 'Set the correlation together.',
    sort: 'Sort the cards together.',
    tap: 'Turn the taps together.',
  },
  held: 'Once more to go on without an answer',
  asking: 'The question is on the slide; the next step shows the picture',
  question: 'Question',
  next: 'Next',
  previous: 'Previous',
  overview: 'Overview',
  lesson: 'Lesson',
  whole: 'Whole story',
  length: (minutes) => `${minutes} minutes`,
  keys: 'Keys',
  jump: 'Go to',
  jumpHint: 'A title, or numbers: of a chapter, or of a chapter and a step with a point between',
  nothing: 'No step is called that',
  close: 'Close',
  scan: 'This step on your phone',
  tools: 'Slides: tools',
  black: 'Black screen',
  pen: 'Pen',
  laser: 'Pointer',
  wipe: 'Wipe what was drawn',
  code: 'QR code',
  classCode: 'Quiz on their phones',
  scanClass: 'The quiz on your phone',
  help: [
    ['→ ↓ Space PgDn', 'next step'],
    ['← ↑ PgUp', 'previous step'],
    ['Home End', 'first, last step'],
    ['A', 'question in place of the picture'],
    ['O', 'overview'],
    ['G', 'go to a step'],
    ['B .', 'black screen'],
    ['F', 'full screen'],
    ['T', 'light, dark, high contrast'],
    ['Z', 'more detail, smaller letters'],
    ['Q', 'QR code: large, away, small'],
    ['S', 'the quiz for students: its QR code and address'],
    ['L', 'pointer'],
    ['P', 'pen'],
    ['C', 'wipe what was drawn'],
    ['?', 'these keys'],
  ],
  now: 'Now',
  then: 'Next',
  theEnd: 'The end',
  notes: 'Notes',
  say: 'Say',
  ask: 'Ask',
  misunderstanding: 'Often misunderstood',
  smaller: 'Smaller text',
  larger: 'Larger text',
  follow: 'Follow the slides',
  start: 'Start the clock',
  pause: 'Pause',
  again: 'Start over',
  elapsed: 'Elapsed',
  clock: 'Time',
  plan: 'Plan',
  discussion: 'Discussion',
  onTime: 'on time',
  behind: (minutes) => `${minutes} behind`,
  ahead: (minutes) => `${minutes} ahead`,
  minutes: (n) => `${n} min`,
  openDeck: 'Slides in a new window',
  stick: 'Take the slides along on a stick: one zip, no network needed',
};
