export const vintage = (day: string): string => `Data read on ${day}.`;

/** What an observation is: its series and its day. */
export const observation = (series: string, day: string): string => `${series}, ${day}`;

/** Claims that the story leaves out, each with the reason. */
export const reasons: Readonly<Record<string, string>> = {
  'liquid-assets-scarce': 'The story leaves it out: it follows reserves, the one such asset whose amount it can draw.',
  'fiscal-qt-phrase': 'The story leaves the phrase out, since nobody can be found who said it.',
  'consensus-two-parts': 'The story shows the piles and leaves out that everybody agreed on them, which nobody can check.',
  'most-see-opportunity': 'The story tells the bets and leaves out how many would take them, which the article does not count either.',
  'made-by-policy': 'The story does not repeat it: it shows what each decision did to the pots, and what came back.',
  'crypto-link-is-margin': 'The story does not repeat it: what linked crypto with shares that day is not on record.',
};
