import { languages, type Locale } from '../../i18n/index.ts';
import type { Cue, Story } from '../../story/index.ts';
import { colours } from '../../tokens/index.ts';

import { printStill } from '../print.ts';
import { viewOf } from '../views.ts';
import { sheetOf, type CardWords } from './sheet.ts';

/** A card: a step's still beside its title, with source and credit, as shared pages and mails show it. An opaque svg document. */
export function printCard(story: Story, cue: Cue, locale: Locale, words: CardWords): string {
  const { width, height, drawing, place, words: said } = sheetOf('wide', words, locale);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${languages[locale].pictureFonts}">` +
    `<rect width="100%" height="100%" fill="${colours.light.paper}"/>` +
    said +
    printStill(story, cue, viewOf(drawing, locale, 'light'), place) +
    '</svg>'
  );
}
