import { story, voices } from 'virtual:story';

import { formats, type Locale } from '../../i18n/index.ts';
import { brief } from '../shared/brief.ts';
import { plainText } from '../shared/plain-text.ts';
import { mailSteps } from './pictures.ts';
import { words } from './words.ts';

/** As much as inboxes show behind a subject. */
const preheaderLength = 110;

const voiceOf = (chapter: string, locale: Locale) => voices[story.chapters.findIndex(({ id }) => id === chapter)]![locale];

/** A subject for a mail of a chapter: its name, and the step that stands for it. */
export function subjectOf(chapter: string, locale: Locale): string {
  const { title, steps } = voiceOf(chapter, locale);
  const best = story.chapters.find(({ id }) => id === chapter)!.best;
  return `${title}${formats[locale].colon}${steps.find(({ id }) => id === best)!.title}`;
}

/** What stands behind it in an inbox: how the mail begins. */
export function preheaderOf(chapter: string, locale: Locale): string {
  const [first] = mailSteps(chapter);
  const [beginning] = voiceOf(chapter, locale).steps.find(({ id }) => id === first!.id)!.blocks;
  return brief(plainText(beginning!, locale), locale, preheaderLength);
}

/** A sentence to set large, and whose it is: what the chapter comes to. */
export function pullQuoteOf(chapter: string, locale: Locale): string {
  const { title, takeaway } = voiceOf(chapter, locale);
  return words[locale].quoted(plainText(takeaway, locale), title);
}
