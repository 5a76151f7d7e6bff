import type { Stage } from '../../../story/index.ts';

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly standfirst: string;
  readonly minutes: (n: number) => string;
  readonly skip: string;
  readonly contents: string;
  /** The way to what a class needs. */
  readonly forClass: string;
  /** The way to what newsletters and pages need. */
  readonly forNewsletters: string;
  readonly close: string;
  readonly next: string;
  readonly previous: string;
  readonly storyboard: string;
  readonly short: string;
  readonly shortIntro: string;
  readonly whole: string;
  readonly onPaper: string;
  readonly source: string;
  /** Where a picture is on the way from the Treasury to the markets. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly stagesLabel: string;
  readonly lost: string;
  readonly again: string;
  readonly unanswered: string;
  readonly more: string;
  /** Pages beside the story, by path. */
  readonly pages: readonly (readonly [path: string, name: string])[];
  readonly chapter: (n: number) => string;
  readonly keys: string;
  readonly resume: string;
  readonly forget: string;
  readonly credit: string;
  readonly cardCredit: string;
  readonly advice: string;
  readonly printIntro: string;
  readonly back: string;
  readonly notFound: string;
}

/** What the page itself says, outside the story. */
export const words: Words = {
  title: 'Everything Sold Off',
  subtitle: 'Where had the cash gone?',
  standfirst:
    'Shares, gold and crypto fell on the same day. An article blames the US Treasury: it drained the cash, and whoever ran short had to sell. We followed the dollars, link by link. Much of it holds. The timing does not.',
  minutes: (n) => `${n} minutes`,
  skip: 'Skip to the story',
  contents: 'Contents',
  forClass: 'For class',
  forNewsletters: 'For newsletters',
  close: 'Close',
  next: 'Next step',
  previous: 'Previous step',
  storyboard: 'Print the storyboard',
  short: 'The short version',
  shortIntro: 'The whole argument and what the record makes of it, a sentence and a picture a chapter.',
  whole: 'Read this chapter',
  onPaper: 'On paper the words of each step stand beside its picture. With all the notes below them they are on a page of their own:',
  source: 'Source:',
  stages: { treasury: 'Treasury', reserves: 'Reserves', price: 'Price of cash', borrowers: 'Borrowers', markets: 'Markets' },
  stagesLabel: 'Where on the way from the Treasury to the markets',
  lost: 'A part of this step did not come.',
  again: 'Try again',
  unanswered: 'The answer did not come. Choose it again to try once more.',
  more: 'Beside the story',
  pages: [
    ['/short/', 'The short version'],
    ['/claims/', 'Every claim, checked'],
    ['/glossary/', 'Glossary'],
    ['/teach/', 'For teachers'],
    ['/data/', 'Data'],
    ['/data/corrections/', 'Corrections'],
    ['/print/', 'Print the storyboard'],
    ['/newsletter/', 'For newsletters'],
  ],
  chapter: (n) => `Chapter ${n}`,
  resume: 'Go on where you stopped',
  forget: 'Forget the place',
  keys: 'Scroll, or step with the arrow keys',
  cardCredit: 'Everything Sold Off, CC BY 4.0',
  credit: 'Text and pictures: Everything Sold Off, CC BY 4.0. Code: MIT.',
  advice: 'Nothing here is investment advice.',
  printIntro: 'The storyboard: each step’s words beside its picture.',
  back: 'Back to the story',
  notFound: 'This page is not here. The story is.',
};
