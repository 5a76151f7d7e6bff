import type { Locale } from '../../i18n/index.ts';
import type { Cue, Story } from '../../story/index.ts';

import { stillOf } from '../print.ts';
import type { Framed } from '../still.ts';
import { viewOf } from '../views.ts';
import { sheetOf, type CardWords, type Sheet } from './sheet.ts';

/** A card: a step's still beside its title, with source and credit, as shared pages and mails show it. */
export const cardOf = (story: Story, cue: Cue, locale: Locale, words: CardWords): Framed => framed(story, cue, locale, sheetOf('wide', words, locale));

/** A sheet with its drawing in its place. */
export function framed(story: Story, cue: Cue, locale: Locale, { width, height, drawing, place, words }: Sheet): Framed {
  return { width, height, words, still: { ...stillOf(story, cue, viewOf(drawing, locale, 'light')), place } };
}
