interface Words {
  readonly next: string;
  readonly previous: string;
  readonly where: (at: number, of: number) => string;
  readonly whereLong: (at: number, of: number, title: string) => string;
  readonly whole: string;
  readonly source: string;
  readonly licence: string;
  /** An address names a step, a part or an edition that is not there. */
  readonly lost: Readonly<Record<'step' | 'steps' | 'edition', string>>;
  readonly pinned: (date: string) => string;
  readonly corrections: string;
  /** Before the name of the chapter that is nearest to one that is not there. */
  readonly noChapter: string;
}

/** What an embed says, outside the story. */
export const words: Words = {
  next: 'Next step',
  previous: 'Previous step',
  where: (at, of) => `${at} of ${of}`,
  whereLong: (at, of, title) => `Step ${at} of ${of}: ${title}`,
  whole: 'Read the whole story',
  source: 'Source: ',
  licence: 'Everything Sold Off, CC BY 4.0',
  lost: {
    step: 'The step that was asked for is not in this part. This is the nearest one.',
    steps: 'The part that was asked for is not in this chapter. This is the whole chapter.',
    edition: 'The edition that was asked for is not kept here. This is the current one.',
  },
  pinned: (date) => `The edition of ${date}, kept as it was.`,
  corrections: 'Corrections since',
  noChapter: 'This chapter is not here. The nearest one is:',
};
