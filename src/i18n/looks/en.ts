/** How this language's letters look on pages: fonts, weights and the height of lines. */
export const looks = {
  /** The font of prose, and that of labels; `--set-…` are our own letters (letters.css). */
  voice: 'var(--set-voice)',
  instrument: 'var(--set-instrument)',
  /** Weights of titles, and of numbers and words that stand out. */
  title: '500',
  strong: '500',
  /** The height of a line of prose, and what lines of titles and tables have beyond the least. */
  leading: '1.5',
  taller: '0',
  /** Between the letters of very large titles. */
  close: '-0.01em',
};
