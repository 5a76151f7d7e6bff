import type { Series } from '../../../facts/index.ts';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly readings: string;
  readonly pinned: string;
  readonly pinnedIs: (day: string) => string;
  readonly copies: string;
  readonly latest: string;
  readonly latestIs: (count: number, day: string) => string;
  readonly latestNone: string;
  readonly files: string;
  readonly filesAre: string;
  readonly unit: Readonly<Record<Series['unit'], string>>;
  readonly frequency: Readonly<Record<Series['frequency'], string>>;
  readonly label: {
    readonly unit: string;
    readonly publisher: string;
    readonly known: string;
    readonly read: string;
    readonly gaps: string;
    readonly terms: string;
    readonly checksum: string;
    readonly files: string;
  };
  readonly notPublished: string;
  readonly computed: (formula: string) => string;
  readonly days: (count: string, from: string, to: string) => string;
  readonly readOn: (day: string) => string;
  readonly newer: (day: string) => string;
  readonly noGaps: string;
  readonly gap: (from: string, to: string, days: string) => string;
  readonly cut: string;
  readonly unknown: string;
  readonly chart: (name: string, from: string, to: string, highest: string, lowest: string) => string;
  readonly cite: string;
  readonly citeStory: string;
  readonly citeAsk: string;
  readonly revisions: string;
  readonly revisionsNone: string;
  readonly added: (count: number, from: string, to: string) => string;
  readonly withdrawn: (day: string) => string;
  readonly corrections: string;
  readonly correctionsIntro: string;
  readonly correctionsNone: string;
  readonly corrected: (day: string) => readonly [said: string, says: string, end: string];
  readonly was: string;
  readonly now: string;
  readonly report: string;
  readonly reportHow: string;
  readonly reportLink: string;
  readonly reportParts: readonly string[];
  readonly separator: string;
}

/** What the pages of the data say. */
export const words: Words = {
  title: 'The data',
  intro: 'Every series behind the pictures: what it means, where it was read, what is not known, and files to take away.',
  readings: 'Pinned and latest',
  pinned: 'Pinned',
  pinnedIs: (day) => `Read on ${day}. The story’s sentences and pictures are worked out from it, and nothing that is published later changes them unnoticed.`,
  copies:
    'No publisher was asked directly for this reading: each value comes from the public copy that is named beside its series, with the publisher’s own page to check it against.',
  latest: 'Latest',
  latestIs: (count, day) =>
    `${count === 1 ? 'One series has' : `${count} series have`} been read again from the publishers, last on ${day}. Lines that are drawn to this day use it.`,
  latestNone: 'No series has been read again since, so it is the same as the pinned one.',
  files: 'Files',
  filesAre: 'Dates are ISO, amounts millions of US dollars, rates percent a year. A day without a line is not known.',
  unit: { 'usd-millions': 'millions of US dollars', percent: 'percent a year' },
  frequency: { daily: 'every business day', weekly: 'every Wednesday' },
  label: {
    unit: 'Unit',
    publisher: 'Publisher',
    known: 'Known',
    read: 'Read',
    gaps: 'Not known',
    terms: 'Terms',
    checksum: 'SHA-256 of the CSV',
    files: 'Files',
  },
  notPublished: 'Worked out here; nobody publishes it',
  computed: (formula) => `as ${formula}`,
  days: (count, from, to) => `${count} days, ${from} to ${to}`,
  readOn: (day) => `on ${day}, from`,
  newer: (day) => `read again on ${day}`,
  noGaps: 'no gap between the first day and the last',
  gap: (from, to, days) => (from === to ? from : `${from} to ${to} (${days} days)`),
  cut: 'The scale does not begin at zero.',
  unknown: 'not known',
  chart: (name, from, to, highest, lowest) => `${name}, ${from} to ${to}. Highest: ${highest}. Lowest: ${lowest}.`,
  cite: 'How to cite this series',
  citeStory: 'How to cite the story',
  citeAsk: 'For a value, cite its publisher; for how it is put together and drawn, the story.',
  revisions: 'What has changed since',
  revisionsNone: 'Nothing has been added or revised since the pinned reading.',
  added: (count, from, to) => (from === to ? `added ${from}` : `${count} days added, ${from} to ${to}`),
  withdrawn: (day) => `${day} withdrawn`,
  corrections: 'Corrections',
  correctionsIntro: 'Mistakes of ours, what stood there, and what stands there now.',
  correctionsNone: 'No mistake has been reported or found so far.',
  corrected: (day) => [`Corrected on ${day}: it said `, ', and now says ', '.'],
  was: 'was',
  now: 'is now',
  report: 'You have found one',
  reportHow: 'Please open an issue in the repository of the story, and write:',
  reportLink: 'Report an error',
  reportParts: [
    'where it stands: the address of the step, or the series and the day',
    'what it says',
    'what it should say',
    'where one can check that: the publisher’s page, or a document',
  ],
  separator: ' · ',
};
