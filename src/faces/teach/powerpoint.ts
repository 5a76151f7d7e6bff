import PptxGenJS from 'pptxgenjs';
import { story } from 'virtual:story';
import { guide } from 'virtual:story/guide';
import { holds } from 'virtual:story/lessons';

import { emptied, figures, linesOf, widthOf } from '../../figures/index.ts';
import { formats, isHan, languages, type Locale } from '../../i18n/index.ts';
import { forTheBackRow, lettering, viewOf } from '../../stage/index.ts';
import { stillOf } from '../../stage/print.ts';
import { writePicture, type Still } from '../../stage/still.ts';
import { askedFirst, cueAt, frameAt, wordsOf, type Lesson, type Step } from '../../story/index.ts';
import type { Paragraph, VoiceStep } from '../../story/content/voice.ts';
import { colours } from '../../tokens/index.ts';
import { modified, publisher } from '../shared/edition.ts';
import { words as page } from '../shared/messages.ts';
import { png } from '../shared/pictures.ts';
import { markNotes, plainText } from '../shared/plain-text.ts';
import { voiceOf } from '../shared/voice-of.ts';
import { accountsOf } from './entries.ts';
import type { SlideShape } from './files.ts';
import { plain } from './quiz-items.ts';
import { settleZip } from './settle-zip.ts';
import { finished, type SlidePicture } from './slide-parts.ts';
import { words } from './words.ts';

type Deck = import('pptxgenjs').default;

/** Fonts that offices have; the pictures carry their own letters. */
const ink = Object.fromEntries(Object.entries(colours.light).map(([name, hex]) => [name, hex.slice(1)])) as Record<keyof typeof colours.light, string>;

/** Inches of a slide's height, of what is kept free at its edges, and of the picture's height; the width is what the shape says. */
const high = 7.5;
const edge = 0.2;
const tall = 7.1;
/** Points: three hundredths of the slide's height for what is smallest, a twentieth for headlines. */
const small = 16.5;
const least = 27;
const shapes = {
  '16x9': { layout: 'LAYOUT_WIDE', width: 13.333, view: 'slide', headline: 34 },
  '4x3': { layout: 'LAYOUT_4x3', width: 10, view: 'board', headline: 28 },
} as const;
/** Pixels across a picture, for programs that draw no vectors. */
const pixels = 1400;

// The picture is a little lower than on a screen that is all picture.
const lettered = lettering(story, () => ({ ...forTheBackRow(), least: (0.03 * high * 400) / tall }));
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A lesson's steps as editable slides: headline, picture, source and speaker notes. What a step holds back is asked on a slide before it. */
export function powerpoint(lesson: Lesson, locale: Locale, shape: SlideShape): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${lesson.minutes} ${locale} ${shape}`;
  const slides = made.get(name) ?? slidesOf(lesson, locale, shape);
  made.set(name, slides);
  return slides;
}

async function slidesOf(lesson: Lesson, locale: Locale, shape: SlideShape): Promise<Uint8Array<ArrayBuffer>> {
  const { layout, headline } = shapes[shape];
  const { column } = placesOf(shape, locale);
  // The package is CommonJS, and its types speak of a default export.
  const Pptx = PptxGenJS as unknown as new () => Deck;
  const deck = new Pptx();
  deck.layout = layout;
  deck.title = `${page[locale].title} · ${words[locale].lesson(lesson.minutes)}`;
  deck.author = publisher;
  deck.company = publisher;
  deck.theme = { headFontFace: languages[locale].officeFont, bodyFontFace: languages[locale].officeFont };
  deck.defineSlideMaster({
    title: 'STEP',
    background: { color: ink.paper },
    objects: [
      {
        placeholder: {
          options: { name: 'headline', type: 'title', ...column, y: 1.15, h: 3.2, align: 'left', valign: 'top', margin: 0, fontSize: headline, color: ink.ink },
          text: '',
        },
      },
    ],
  });
  const pictures = new Map<string, SlidePicture>();
  const keep = async (name: string, still: Still) => void pictures.set(name, { svg: writePicture(still), png: await png(still, pixels) });
  for (const step of story.steps.filter((one) => lesson.steps.includes(addressOf(one)))) {
    const held = askedFirst(story, holds, cueAt(step));
    if (held) askFirst(deck, step, locale, shape, held === 'posting');
    if (held === 'posting') await keep(blankOf(step), drawn(step, locale, shape, true));
    addStep(deck, step, locale, shape);
    await keep(addressOf(step), drawn(step, locale, shape));
  }
  const written = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return settleZip(written, modified, (parts) => finished(parts, locale, pictures));
}

const addressOf = ({ chapter, id }: Step) => `${chapter}/${id}`;
const blankOf = (step: Step) => `${addressOf(step)} blank`;

/** The picture of a step as slides have it, with letters for the back row; of T-accounts, on request, the empty frames alone. */
function drawn(step: Step, locale: Locale, shape: SlideShape, blank = false): Still {
  const [cue, view] = [cueAt(step), viewOf(shapes[shape].view, locale, 'light')];
  const large = lettered(cue, view);
  return stillOf(story, cue, view, blank ? (marks, leaves) => emptied(large(marks, leaves)) : large);
}

/** Where the picture and the column of words beside it are. */
function placesOf(shape: SlideShape, locale: Locale) {
  const { width, view: name } = shapes[shape];
  const view = viewOf(name, locale, 'light');
  const w = (tall * view.width) / view.height;
  const x = width - edge - w;
  return { picture: { x, y: edge, w, h: tall }, column: { x: edge, w: x - 1.5 * edge } };
}

/** A slide with a step's headline, and its number in the story above. */
function slideOf(deck: Deck, step: Step, locale: Locale, shape: SlideShape) {
  const { number } = story.chapters.find(({ id }) => id === step.chapter)!;
  const voice = voiceOf(step.chapter, locale);
  const own = voice.steps.find(({ id }) => id === step.id)!;
  const { picture, column } = placesOf(shape, locale);
  const slide = deck.addSlide({ masterName: 'STEP' });
  const { size, lines } = set(own.title, locale, shape, column.w);
  slide.addText(broken(lines, size), { placeholder: 'headline' });
  slide.addText(`${words[locale].chapter(number)} · ${voice.title}`, {
    ...column,
    y: edge,
    h: 0.9,
    margin: 0,
    valign: 'top',
    fontSize: small,
    color: ink.soft,
  });
  return { slide, own, picture, column };
}

/** What the class is asked before it sees the step: in place of the picture, or above the sheets that it posts to. */
function askFirst(deck: Deck, step: Step, locale: Locale, shape: SlideShape, sheets: boolean): void {
  const { slide, own, picture } = slideOf(deck, step, locale, shape);
  const prompt = guide[locale].prompts.find((one) => one.step === addressOf(step))!;
  const ask = plain(prompt.text, locale);
  if (sheets)
    slide.addImage({
      data: pictureNamed(blankOf(step)),
      altText: accountsOf(addressOf(step), locale)
        .map(({ name }) => `${name}: ${words[locale].has}, ${words[locale].owes}`)
        .join('; '),
      ...picture,
    });
  const size = sheets ? 20 : 30;
  slide.addText(broken(isHan(locale) ? evenLines(ask, size, 72 * picture.w) : [ask], size), {
    x: picture.x,
    y: edge,
    w: picture.w,
    margin: 0,
    color: ink.ink,
    ...(sheets ? { h: 0.9, valign: 'top' } : { h: tall, valign: 'middle' }),
  });
  slide.addNotes([...notesOf({ ...own.notes, say: [], misunderstanding: [] }, locale), page[locale].cardCredit].join('\n'));
}

/** A slide whose picture is, for now, its name: the package would turn pictures into text and back. */
const pictureNamed = (name: string) => `image/png;base64,${btoa(name)}`;

function addStep(deck: Deck, step: Step, locale: Locale, shape: SlideShape): void {
  const frame = frameAt(story, cueAt(step));
  const source = `${page[locale].source}${formats[locale].gap}${figures[frame.figure].source(frame.state, locale)}`;
  const { slide, own, picture, column } = slideOf(deck, step, locale, shape);
  slide.addImage({ data: pictureNamed(addressOf(step)), altText: wordsOf(story, frame, locale), ...picture });
  slide.addText(source, { ...column, y: 4.4, h: high - 4.4 - edge, margin: 0, valign: 'bottom', fontSize: small, color: ink.soft });
  slide.addNotes([...notesOf(own.notes, locale), page[locale].cardCredit].join('\n'));
}

/**
 * A headline's points and lines: no word is wider than the column. A line of Chinese is broken here, evenly, or a last one would often
 * hold a single letter; others break where the program breaks them.
 */
function set(title: string, locale: Locale, shape: SlideShape, column: number): { size: number; lines: readonly string[] } {
  const wide = 72 * column;
  let size: number = shapes[shape].headline;
  if (isHan(locale)) {
    // A little smaller, where that saves a line.
    const [lines, fewer] = [size, least].map((letters) => evenLines(title, letters, wide)) as [readonly string[], readonly string[]];
    return fewer.length < lines.length ? { size: least, lines: fewer } : { size, lines };
  }
  // Letters of offices' fonts are wider than those of the pictures.
  while (Math.max(...title.split(/[\s–-]/).map((word) => widthOf(word, size))) * 1.15 > wide) size -= 1;
  return { size, lines: [title] };
}

/** Lines of the narrowest column that holds no more of them. */
function evenLines(text: string, size: number, width: number): readonly string[] {
  const lines = linesOf(text, size, width);
  const evener = linesOf(text, size, width - size / 2);
  const fits = evener.length === lines.length && evener.every((line) => widthOf(line, size) <= width - size / 2);
  return lines.length > 1 && fits ? evenLines(text, size, width - size / 2) : lines;
}

const broken = (lines: readonly string[], fontSize: number) =>
  lines.map((text, at) => ({ text, options: { fontSize, ...(at > 0 && { softBreakBefore: true }) } }));

/** What to say, to ask and to watch for, as plain lines. */
function notesOf(notes: VoiceStep['notes'], locale: Locale): string[] {
  const { ask, watch } = words[locale];
  const gap = formats[locale].gap;
  const lines = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => plainText(paragraph, locale, true));
  return [
    ...lines(notes.say),
    ...lines(notes.ask).map((text) => ask + gap + text),
    ...lines(notes.misunderstanding).map((text) => watch + gap + text),
    ...markNotes([...notes.say, ...notes.ask, ...notes.misunderstanding], locale),
  ];
}
