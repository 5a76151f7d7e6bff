import type { Evidence, Mark, Score, Unit, Verdict } from '../../../../facts/index.ts';

/** A verdict as readers meet it: its name, and once, on the page of claims, what it means. */
interface Naming {
  readonly name: string;
  readonly meaning: string;
}

interface Words {
  readonly claims: string;
  readonly claimsIntro: string;
  readonly glossary: string;
  readonly glossaryIntro: string;
  readonly verdicts: Readonly<Record<Verdict, Naming>>;
  readonly scores: Readonly<Record<Score, Naming>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** The words of the small marks on a number, and of their key. */
  readonly marks: Readonly<Record<Mark, string>>;
  readonly markKeys: Readonly<Record<Mark, string>>;
  /** The marks where there is nothing to tap, such as a mail: the number, and what the article says. */
  readonly markNotes: Readonly<Record<Mark, (number: string, article: string, record: string) => string>>;
  readonly subject: string;
  readonly agrees: string;
  readonly unsettled: string;
  readonly article: string;
  readonly record: string;
  readonly difference: string;
  readonly times: (factor: string) => string;
  readonly points: (n: string) => string;
  readonly daysLater: (n: number) => string;
  readonly note: string;
  readonly sources: string;
  readonly readOn: (day: string) => string;
  readonly readFrom: (copy: string, day: string) => string;
  readonly workedOut: string;
  readonly remainder: string;
  readonly example: string;
  readonly mean: (series: string, from: string, to: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly whole: string;
  readonly among: string;
  readonly inGlossary: string;
  /** How well a link of the map is founded, and where it is shown. */
  readonly founded: Readonly<Record<Evidence, string>>;
  readonly shows: string;
  readonly close: string;
  readonly inStory: string;
  readonly drawnIn: string;
  readonly notInStory: string;
  readonly numbers: string;
  readonly numbersIntro: string;
  readonly elsewhere: string;
  readonly forecasts: string;
  readonly forecastsIntro: string;
  readonly evidence: string;
  readonly totals: string;
  readonly tally: (name: string, count: number) => string;
  readonly all: string;
  readonly chapter: (n: number) => string;
  readonly whoSaysSo: string;
  readonly whoSaysSoIntro: string;
  readonly share: string;
  readonly copied: string;
  readonly denied: string;
  readonly goToStep: string;
  readonly machines: string;
  readonly footnotes: string;
  readonly seeNote: (n: number) => string;
  readonly terms: string;
  readonly original: { readonly by: string; readonly title: string };
  readonly and: string;
  readonly stop: string;
  readonly feed: string;
}

/** What the audit says of itself: popovers, claims, glossary, footnotes and shared steps. */
export const words: Words = {
  claims: 'Every claim, checked',
  claimsIntro: 'What the article says, what the public record says, and where they part. Nothing is scored for being an opinion.',
  glossary: 'Glossary',
  glossaryIntro: 'The words of the story, each in a line and in a paragraph, and where to see it drawn.',
  verdicts: {
    matches: { name: 'as the record', meaning: 'The record says the same, give or take the rounding.' },
    imprecise: { name: 'not quite', meaning: 'There is something to it; the amount, the time or the wording is not what the record has.' },
    'matches-with-other-date': { name: 'another day', meaning: 'The amount is on record, for a different day or month than the article has it.' },
    conflates: { name: 'run together', meaning: 'Things that are each true are told as if they were the same thing.' },
    'off-by-factor': { name: 'off by a factor', meaning: 'The amount is several times too large, most likely a slip between units.' },
    'opinion/forecast': { name: 'opinion', meaning: 'A view or an expectation. It belongs to whoever holds it, and no record can settle it.' },
    'cannot-check': { name: 'nobody can check', meaning: 'Unnamed voices or private books: no public record would show it.' },
  },
  scores: {
    'came true': { name: 'came true', meaning: 'It happened as the article said it would.' },
    partly: { name: 'partly', meaning: 'Some of it happened, or it happened and did not last.' },
    'did not': { name: 'did not', meaning: 'It did not happen.' },
    unclear: { name: 'unclear', meaning: 'The record does not decide it.' },
  },
  units: {
    usd: 'US dollars',
    percent: 'percent',
    bp: 'basis points, hundredths of a percentage point',
    date: 'a date',
    count: 'a count',
    ratio: 'a plain number',
    days: 'days',
  },
  marks: { otherwise: 'the article says otherwise', article: 'the article’s figure' },
  markKeys: { otherwise: 'the article says otherwise', article: 'the article’s own figure' },
  markNotes: {
    otherwise: (number, article) => `≠ ${number}: the article says otherwise. ${article}`,
    article: (number, _, record) => `${number}: the article’s figure. On record: ${record}`,
  },
  subject: 'The article on the same subject',
  agrees: 'The article says the same',
  unsettled: 'The article’s own words',
  article: 'The article',
  record: 'The record',
  difference: 'Difference',
  times: (factor) => `The article has ${factor} times as much.`,
  points: (n) => `${n} percentage points`,
  daysLater: (n) => `${n} ${n === 1 ? 'day' : 'days'} apart`,
  note: 'Note',
  sources: 'Sources',
  readOn: (day) => `read on ${day}`,
  readFrom: (copy, day) => `read on ${day} from ${copy}`,
  workedOut: 'How it is worked out',
  remainder: 'A remainder: what the named pots leave over.',
  example: 'An example of ours, to show how it works.',
  mean: (series, from, to) => `mean of ${series}, ${from} to ${to}`,
  span: (from, to) => `from ${from} to ${to}`,
  whole: 'The whole claim',
  among: 'Among all numbers',
  inGlossary: 'In the glossary',
  founded: { recorded: 'On record', known: 'Known to exist, no figure for the day', claimed: 'The article’s word, no record found' },
  shows: 'The step that shows it',
  close: 'Close',
  inStory: 'In the story',
  drawnIn: 'Drawn in',
  notInStory: 'The chapter that tells it is not out yet.',
  numbers: 'Every other number',
  numbersIntro:
    'Numbers of the story that answer no claim of the article, and the observations it quotes. Formulas are worked out afresh whenever the site is built.',
  elsewhere: 'Numbers of the story that go with it',
  forecasts: 'The forecasts, scored',
  forecastsIntro: 'What the article expected, beside what came.',
  evidence: 'What came',
  totals: 'How the claims fare, a square for each',
  tally: (name, count) => `${name}: ${count}`,
  all: 'Show all',
  chapter: (n) => `Chapter ${n}`,
  whoSaysSo: 'Who says so',
  whoSaysSoIntro: 'The story repeats these as the article’s own. They are opinions, or nobody outside can check them.',
  share: 'Share this step',
  copied: 'Link copied',
  denied: 'Copy the address in the bar above',
  goToStep: 'Go to this step',
  machines: 'The same for machines:',
  footnotes: 'Notes',
  seeNote: (n) => `see note ${n}`,
  terms: 'Words',
  original: { by: 'Dong, ALQ Capital HK', title: 'Everything sold off: a close reading of the liquidity shock of 4 November' },
  and: ', ',
  stop: '. ',
  feed: 'A feed of the chapters',
};
