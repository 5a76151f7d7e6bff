import { story } from 'virtual:story';

import { dateText, formats, type Locale } from '../../i18n/index.ts';
import type { Paragraph } from '../../story/content/voice.ts';
import { brief } from '../shared/brief.ts';
import { known } from '../shared/facts.ts';
import { plainText } from '../shared/plain-text.ts';
import { voiceOf } from '../shared/voice-of.ts';
import { words } from './words.ts';

/** As much as inboxes show behind a subject. */
const preheaderLength = 110;

/** A subject for a mail of a chapter: its name, and the step that stands for it. */
export function subjectOf(chapter: string, locale: Locale): string {
  const { title, steps } = voiceOf(chapter, locale);
  const best = story.chapters.find(({ id }) => id === chapter)!.best;
  const { colon, gap } = formats[locale];
  return `${title}${/\p{Po}$/u.test(title) ? gap : colon}${steps.find(({ id }) => id === best)!.title}`;
}

/** What stands behind it in an inbox: what the chapter comes to. */
export function preheaderOf(chapter: string, locale: Locale): string {
  return brief(plainText(voiceOf(chapter, locale).takeaway, locale), locale, preheaderLength);
}

/** What happened, who says why, and what the story does about it: a mail goes to people who have read no other part. */
export function contextOf(locale: Locale): string {
  const { publisher, title } = known.source('ARTICLE');
  return words[locale].contextIs(dateText(known.number('sell-off-day').date!, locale), publisher, title);
}

/** What the abbreviations in some paragraphs and pictures stand for, a line each: the glossary is elsewhere. */
export function abbreviations(paragraphs: readonly Paragraph[], pictures: readonly string[], locale: Locale): string[] {
  const text = [...paragraphs.map((paragraph) => plainText(paragraph, locale)), ...pictures].join('\n');
  const used = known.data.terms.filter(({ term }) =>
    (term[locale].match(/(?:ON )?[A-Z]{3,}/g) ?? []).some((letters) => new RegExp(`(?<![A-Za-z])${letters}(?![A-Za-z])`).test(text)),
  );
  return used.map(({ term, short }) => `${term[locale]}${formats[locale].colon}${short[locale]}`);
}

/** A sentence to set large, and whose it is: what the chapter comes to. */
export function pullQuoteOf(chapter: string, locale: Locale): string {
  const { title, takeaway } = voiceOf(chapter, locale);
  return words[locale].quoted(plainText(takeaway, locale), title);
}
