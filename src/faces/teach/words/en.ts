import type { Sector } from '../../../ledger/index.ts';

interface TeachWords {
  readonly title: string;
  readonly minutes: (n: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly chapter: (n: number) => string;
  readonly show: string;
  readonly everything: string;
  readonly answers: string;
  readonly shown: string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly files: string;
  readonly deck: string;
  readonly console: string;
  readonly handout: string;
  readonly handoutIntro: string;
  readonly answerSheet: string;
  readonly answerIntro: string;
  readonly slides: string;
  readonly slidesIntro: string;
  readonly slidesFor: (n: number) => string;
  readonly sheet: string;
  readonly tidy: string;
  readonly papers: string;
  readonly before: string;
  readonly needs: string;
  readonly levels: string;
  readonly suits: string;
  readonly ideas: string;
  readonly plan: string;
  readonly lesson: (n: number) => string;
  readonly aims: string;
  readonly opening: string;
  readonly closing: string;
  readonly discussion: string;
  readonly notes: string;
  readonly ask: string;
  readonly watch: string;
  readonly inDeck: string;
  readonly questions: string;
  readonly myths: string;
  readonly mythIntro: string;
  readonly instead: string;
  readonly exercises: string;
  readonly solution: string;
  readonly answer: string;
  readonly quiz: string;
  readonly quizIntro: string;
  readonly why: string;
  readonly count: string;
  readonly check: string;
  readonly again: string;
  /** With {right}, {answered} and {all} to be filled in. */
  readonly score: string;
  readonly right: string;
  readonly wrong: string;
  readonly open: string;
  readonly board: string;
  readonly boardIntro: string;
  readonly back: string;
  readonly guide: string;
  readonly name: string;
  readonly group: string;
  readonly day: string;
  readonly size: string;
  readonly letter: string;
  readonly reason: string;
  readonly storyboard: string;
  readonly owes: string;
  readonly has: string;
  readonly sectors: Partial<Record<Sector, string>>;
  /** Who the household is, by step. */
  readonly households: Readonly<Record<string, string>>;
  /** What is posted, by step. */
  readonly cases: Readonly<Record<string, string>>;
  readonly pots: {
    readonly pot: string;
    readonly total: string;
    readonly reserves: string;
    readonly tga: string;
    readonly rrp: string;
    readonly other: string;
    readonly change: string;
  };
  readonly gap: string;
  readonly knobs: Readonly<Record<'setting' | 'to' | 'start' | 'up' | 'down' | 'none', string>> & { readonly guess: (what: string) => string };
  readonly withNotes: string;
  readonly without: string;
}

/** What the pages for teachers say around the guide. Lengths and counts come from the lessons. */
export const words: TeachWords = {
  title: 'Teach it',
  minutes: (n) => `${n} minutes`,
  span: (from, to) => `${from}–${to} min`,
  chapter: (n) => `Chapter ${n}`,
  show: 'Show',
  everything: 'everything',
  answers: 'Answers',
  shown: 'shown',
  hidden: 'hidden',
  hiddenNote: 'The address of this page now hides the answers: share it with students, or print it. They are out of sight, not secret.',
  files: 'For the class',
  deck: 'The deck',
  console: 'The speaker’s console',
  handout: 'Handout',
  handoutIntro: 'Sheets to print in black and white, and to write on.',
  answerSheet: 'Answer sheet',
  answerIntro: 'The same sheets, filled in. For whoever teaches.',
  slides: 'Slides on paper',
  slidesIntro: 'A page for each step, with what to say, to ask and to watch for.',
  slidesFor: (n) => `Editable slides for ${n} minutes (.pptx)`,
  sheet: 'All series as a workbook (.xlsx)',
  tidy: 'All series as one table (.csv)',
  papers: 'As PDF',
  before: 'Before you begin',
  needs: 'What students need',
  levels: 'For whom',
  suits: 'Suits',
  ideas: 'Ideas of your curriculum that it serves',
  plan: 'Minute plans',
  lesson: (n) => `A lesson of ${n} minutes`,
  aims: 'Afterwards',
  opening: 'To open',
  closing: 'To close',
  discussion: 'Questions and discussion',
  notes: 'What to ask, and what is often misunderstood',
  ask: 'Ask:',
  watch: 'Watch for:',
  inDeck: 'Show this chapter',
  questions: 'Discussion questions',
  myths: 'Common misunderstandings',
  mythIntro: 'What students say, and what to do about it. Most of these give way once somebody posts the entry.',
  instead: 'What helps',
  exercises: 'Exercises',
  solution: 'Solution',
  answer: 'Answer',
  quiz: 'A quiz, before and after',
  quizIntro:
    'Before the lesson use “Count only”: it says how many are right and gives nothing away. After it, check with reasons. Nothing is stored or sent; the page forgets when it is closed.',
  why: 'The answer, and why',
  count: 'Count only',
  check: 'Check, with reasons',
  again: 'Start again',
  score: '{right} right, of {answered} answered and {all} asked.',
  right: 'right',
  wrong: 'not this one',
  open: 'not answered',
  board: 'Words for the board',
  boardIntro: 'In the order in which the steps bring them up.',
  back: 'Back to the story',
  guide: 'Back to the guide',
  name: 'Name',
  group: 'Class',
  day: 'Date',
  size: 'Paper',
  letter: 'US Letter',
  reason: 'Why there?',
  storyboard: 'The story in pictures',
  owes: 'owes',
  has: 'owns',
  sectors: { bank: 'The bank', fed: 'The Fed', treasury: 'The Treasury', fund: 'Money fund' },
  households: { 'a-depositor-pays': 'Depositor', 'the-state-spends': 'Employee' },
  cases: {
    'where-dollars-live/a-depositor-pays': 'A depositor buys it from her bank account',
    'where-dollars-live/a-fund-pays': 'A money fund buys it out of its overnight parking',
    'where-dollars-live/the-state-spends': 'The Treasury pays a salary with what it received',
  },
  pots: {
    pot: 'Pot',
    total: 'What the Fed owns',
    reserves: 'Bank reserves',
    tga: 'The Treasury’s account',
    rrp: 'Overnight parking',
    other: 'Everything else',
    change: 'Change',
  },
  gap: 'SOFR less IORB',
  knobs: { setting: 'setting', to: 'turned to', guess: (what) => `${what}: up or down?`, start: 'as on the slide', up: 'up', down: 'down', none: '–' },
  withNotes: 'with notes',
  without: 'without notes',
};
