import { strFromU8 } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { story, voices } from 'virtual:story';

import { figures, linesOf } from '../../figures/index.ts';
import { langs, type Locale } from '../../i18n/index.ts';
import type { Lesson } from '../../story/index.ts';
import type { Paragraph } from '../../story/content/voice.ts';
import { cueAt, frameAt, wordsOf, type Step } from '../../story/index.ts';
import { colours } from '../../tokens/index.ts';
import { modified, publisher } from '../shared/edition.ts';
import { words as page } from '../shared/interface.ts';
import { png, still } from '../shared/pictures.ts';
import { markNotes, plainText } from '../shared/plain-text.ts';
import { settleZip } from './settle-zip.ts';
import { words } from './words.ts';

/** Fonts that offices have; the pictures carry their own letters. */
const faces: Record<Locale, string> = { en: 'Georgia', zh: 'Microsoft YaHei' };
const ink = Object.fromEntries(Object.entries(colours.light).map(([name, hex]) => [name, hex.slice(1)])) as Record<keyof typeof colours.light, string>;
/** Inches, on a slide of 13.33 × 7.5; the picture keeps the still's 880 : 740. */
const picture = { x: 4.85, y: 0.35, w: 8.03, h: 6.752 } as const;
const pixels = 1200;
/** Inches of words beside it, and the points of a headline. */
const column = 4.2;
const largest = 34;

/** A lesson's steps as editable slides: headline, still, source and speaker notes, one slide a step. */
export async function powerpoint(lesson: Lesson, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  // The package is CommonJS, and its types speak of a default export.
  const Pptx = PptxGenJS as unknown as new () => import('pptxgenjs').default;
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${page[locale].title} · ${words[locale].lesson(lesson.minutes)}`;
  deck.author = publisher;
  deck.company = publisher;
  deck.theme = { headFontFace: faces[locale], bodyFontFace: faces[locale] };
  deck.defineSlideMaster({
    title: 'STEP',
    background: { color: ink.paper },
    objects: [{ placeholder: { options: { name: 'headline', type: 'title', x: 0.45, y: 1.2, w: column, h: 3.4, align: 'left', valign: 'top', margin: 0, fontSize: largest, color: ink.ink }, text: '' } }],
  });
  const pictures = new Map<string, Uint8Array>();
  for (const step of story.steps.filter((one) => lesson.steps.includes(addressOf(one)))) {
    addStep(deck, step, locale);
    pictures.set(addressOf(step), await png(still(step, locale), pixels));
  }
  const written = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  const change = (name: string, xml: string) => {
    const own = xml.replaceAll('lang="en-US"', `lang="${langs[locale] === 'en' ? 'en-GB' : 'zh-CN'}"`);
    // Lines of notes are paragraphs of their own.
    return name.startsWith('ppt/notesSlides/') ? own.replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/g, (_all, text: string) => text.split('\n').map((line) => `<a:t>${line}</a:t>`).join('</a:r></a:p><a:p><a:r>')) : own;
  };
  return settleZip(written, modified, change, (picture) => pictures.get(strFromU8(picture))!);
}

const addressOf = ({ chapter, id }: Step) => `${chapter}/${id}`;

/** A slide whose picture is, for now, its step's address: the package would turn pictures into text and back. */
function addStep(deck: import('pptxgenjs').default, step: Step, locale: Locale): void {
  const index = story.chapters.findIndex(({ id }) => id === step.chapter);
  const voice = voices[index]![locale];
  const own = voice.steps.find(({ id }) => id === step.id)!;
  const frame = frameAt(story, cueAt(step));
  const source = `${page[locale].source}${locale === 'en' ? ' ' : ''}${figures[frame.figure].source(frame.state, locale)}`;
  const small = { x: 0.45, w: column, margin: 0, fontSize: 12, color: ink.soft } as const;

  const slide = deck.addSlide({ masterName: 'STEP' });
  slide.addText([{ text: own.title, options: { fontSize: sizeOf(own.title, locale) } }], { placeholder: 'headline' });
  slide.addText(`${words[locale].chapter(story.chapters[index]!.number)} · ${voice.title}`, { ...small, y: 0.55, h: 0.5, fontSize: 14 });
  slide.addImage({ data: `image/png;base64,${btoa(addressOf(step))}`, altText: wordsOf(story, frame, locale), ...picture });
  slide.addText(`${source}\n${page[locale].cardCredit}`, { ...small, y: 5.5, h: 1.6, valign: 'bottom' });
  slide.addNotes(notesOf(own.notes, locale).join('\n'));
}

/** In points. A Chinese headline keeps to one line, in smaller letters where it must: a second line would often hold a single letter. */
function sizeOf(title: string, locale: Locale): number {
  let size = largest;
  while (locale === 'zh' && linesOf(title, size, 72 * column).length > 1) size -= 1;
  return size;
}

/** What to say, to ask and to watch for, as plain lines. */
function notesOf(notes: { readonly say: readonly Paragraph[]; readonly ask: readonly Paragraph[]; readonly misunderstanding: readonly Paragraph[] }, locale: Locale): string[] {
  const { ask, watch } = words[locale];
  const gap = locale === 'en' ? ' ' : '';
  const plain = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => plainText(paragraph, locale, true));
  return [...plain(notes.say), ...plain(notes.ask).map((text) => ask + gap + text), ...plain(notes.misunderstanding).map((text) => watch + gap + text), ...markNotes([...notes.say, ...notes.ask, ...notes.misunderstanding], locale)];
}
