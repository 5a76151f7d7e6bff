import { guide } from 'virtual:story/guide';

import type { Locale } from '../../i18n/index.ts';
import type { Paragraph } from '../../story/content/voice.ts';
import type { Minutes } from '../../story/index.ts';
import { markNotes, plainText } from '../shared/plain-text.ts';
import { lengthsTeaching } from './lessons.ts';
import type { Item } from './quiz-files/index.ts';

/** The quiz of a lesson as plain text. */
export const itemsOf = (minutes: Minutes, locale: Locale): readonly Item[] =>
  guide[locale].quiz
    .filter(({ step }) => lengthsTeaching(step).includes(minutes))
    .map(({ id, level, ask, brief, options, why }) => ({
      id,
      level: guide[locale].levels.find((one) => one.id === level)!.title,
      ask: plain(ask, locale),
      brief: plain(brief, locale),
      options: options.map(({ text, right }) => ({ text: plain(text, locale), right })),
      why: plain(why, locale),
    }));

export const plain = (paragraphs: readonly Paragraph[], locale: Locale): string => paragraphs.map((paragraph) => plainText(paragraph, locale)).join('\n');

/** The same on paper: marked numbers have their sign, and beneath are the words that explain it. */
export const plainOnPaper = (paragraphs: readonly Paragraph[], locale: Locale): readonly string[] => [
  ...paragraphs.map((paragraph) => plainText(paragraph, locale, true)),
  ...markNotes(paragraphs, locale),
];
