import { linesOf } from '../../figures/index.ts';
import { isHan, languages, type Locale } from '../../i18n/index.ts';
import type { Cue, Story } from '../../story/index.ts';
import { colours } from '../../tokens/index.ts';

import { printStill } from '../print.ts';
import { viewOf } from '../views.ts';

export interface CardWords {
  readonly chapter: string;
  readonly title: string;
  readonly site: string;
  readonly source: string;
  readonly credit: string;
}

const cardSize = { width: 1200, height: 630 } as const;

/** A card: a step's still beside its title, with source and credit, as shared pages and mails show it. An opaque svg document. */
export function printCard(story: Story, cue: Cue, locale: Locale, words: CardWords): string {
  const { width, height } = cardSize;
  const ink = colours.light;
  const { pictureFonts, pictureVoice = pictureFonts } = languages[locale];
  const size = isHan(locale) ? 46 : 54;
  const column = 350;
  const title = linesOf(words.title, size, column);
  const still = printStill(story, cue, viewOf('still', locale, 'light'), { x: 446, y: 22, width: 698, height: 586 });
  const foot = [words.source, words.credit].flatMap((said) => linesOf(said, 17, column));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${pictureFonts}">` +
    `<rect width="100%" height="100%" fill="${ink.paper}"/>` +
    text(words.chapter, 56, 84, 22, 500, ink.tga) +
    title.map((line, index) => text(line, 56, 150 + index * size * 1.16, size, 500, ink.ink, pictureVoice)).join('') +
    text(words.site, 56, height - 74 - foot.length * 24, 22, 600, ink.ink) +
    foot.map((line, index) => text(line, 56, height - 44 - (foot.length - 1 - index) * 24, 17, 400, ink.soft)).join('') +
    still +
    '</svg>'
  );
}

function text(words: string, x: number, y: number, size: number, weight: number, fill: string, family?: string): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${family ? ` font-family="${family}"` : ''}>${escaped(words)}</text>`;
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
