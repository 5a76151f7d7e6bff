import { story } from 'virtual:story';

import { strToU8, zipSync, type Zippable } from 'fflate';

import type { Locale } from '../../i18n/index.ts';
import { inColumns } from './columns.ts';
import { emlOf, textOf } from './index.ts';
import { cueAt, frameAt, wordsOf } from '../../story/index.ts';
import { modified, publisher } from '../shared/edition.ts';
import { png, still } from '../shared/pictures.ts';
import { absolute } from '../shared/structured.ts';
import { zipTime } from '../shared/zip-time.ts';
import { voiceOf } from '../shared/voice-of.ts';
import { creditOf } from './credit.ts';
import { subjectOf } from './inbox.ts';
import { mailHtml, mailOf } from './mails.ts';
import { words } from './words.ts';

export const mailText = async (chapter: string, locale: Locale) => inColumns(textOf(await mailOf(chapter, locale)));

export async function mailEml(chapter: string, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  return emlOf({
    subject: subjectOf(chapter, locale),
    text: await mailText(chapter, locale),
    html: await mailHtml(chapter, locale),
    host: new URL(absolute('/')).hostname,
    date: modified,
    from: publisher,
  });
}

/** The mail with addresses on whatever host shows it, for looking at it there. */
export const preview = async (chapter: string, locale: Locale) => (await mailHtml(chapter, locale)).replaceAll(`="${absolute('/')}`, '="/');

/** The same as it looks where pictures are not shown: without their addresses. */
export const previewWithoutPictures = async (chapter: string, locale: Locale) => (await preview(chapter, locale)).replace(/(<img\b[^>]*?) src="[^"]*"/g, '$1');

/** The stills of a chapter in the order of its steps, and a text with what each shows and how to name where it is from. */
export async function stills(chapter: string, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const steps = story.steps.filter((step) => step.chapter === chapter);
  const voice = voiceOf(chapter, locale);
  const name = (index: number) => `${String(index + 1).padStart(2, '0')}-${steps[index]!.id}.png`;
  const captions = steps.map((step, index) => `${name(index)}\n${voice.steps[index]!.title}\n${wordsOf(story, frameAt(story, cueAt(step)), locale)}`);
  const files: Zippable = {
    [words[locale].captionsFile]: strToU8([voice.title, ...captions, creditOf(chapter, locale), words[locale].licence].join('\n\n') + '\n'),
  };
  for (const [index, step] of steps.entries()) files[name(index)] = [await png(still(step, locale), 1200), { level: 0 }];
  return zipSync(files, { mtime: zipTime(modified) });
}
