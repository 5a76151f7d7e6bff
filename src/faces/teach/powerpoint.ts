import { strFromU8, strToU8 } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { story, voices } from 'virtual:story';

import { figures, linesOf } from '../../figures/index.ts';
import { formats, isHan, languages, type Locale } from '../../i18n/index.ts';
import type { Lesson } from '../../story/index.ts';
import type { Paragraph } from '../../story/content/voice.ts';
import { cueAt, frameAt, wordsOf, type Step } from '../../story/index.ts';
import { colours } from '../../tokens/index.ts';
import { modified, publisher } from '../shared/edition.ts';
import { words as page } from '../shared/messages.ts';
import { png, still } from '../shared/pictures.ts';
import { markNotes, plainText } from '../shared/plain-text.ts';
import { mendSlides } from './mend-slides.ts';
import { settleZip, type Parts } from './settle-zip.ts';
import { words } from './words.ts';

/** Fonts that offices have; the pictures carry their own letters. */
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
  deck.theme = { headFontFace: languages[locale].officeFont, bodyFontFace: languages[locale].officeFont };
  deck.defineSlideMaster({
    title: 'STEP',
    background: { color: ink.paper },
    objects: [{ placeholder: { options: { name: 'headline', type: 'title', x: 0.45, y: 1.2, w: column, h: 3.4, align: 'left', valign: 'top', margin: 0, fontSize: largest, color: ink.ink }, text: '' } }],
  });
  const pictures = new Map<string, Picture>();
  for (const step of story.steps.filter((one) => lesson.steps.includes(addressOf(one)))) {
    addStep(deck, step, locale);
    const svg = still(step, locale);
    pictures.set(addressOf(step), { svg, png: await png(svg, pixels) });
  }
  const written = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return settleZip(written, modified, (parts) => withPictures(mendSlides(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, edited(name, part, locale)]))), pictures));
}

interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
}

function edited(name: string, part: Uint8Array, locale: Locale): Uint8Array {
  if (!name.endsWith('.xml')) return part;
  const xml = strFromU8(part).replaceAll('lang="en-US"', `lang="${languages[locale].region}"`);
  // Lines of notes are paragraphs of their own.
  const lined = (text: string) => text.split(/\r?\n/).map((line) => `<a:t>${line}</a:t>`).join('</a:r></a:p><a:p><a:r>');
  return strToU8(name.startsWith('ppt/notesSlides/') ? xml.replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/g, (_all, text: string) => lined(text)) : xml);
}

/** A picture that PowerPoint draws itself, and can take apart into shapes; beside it the same as pixels, for whatever cannot. */
function withPictures(parts: Parts, pictures: ReadonlyMap<string, Picture>): Parts {
  const all: Record<string, Uint8Array> = { ...parts };
  for (const [name, part] of Object.entries(parts)) {
    const number = /^ppt\/media\/image-(\d+)-1\.png$/.exec(name)?.[1];
    if (!number) continue;
    const { svg, png: pixels } = pictures.get(strFromU8(part))!;
    const vector = `image-${number}-vector.svg`;
    all[name] = pixels;
    all[`ppt/media/${vector}`] = strToU8(svg);
    const links = `ppt/slides/_rels/slide${number}.xml.rels`;
    const slide = `ppt/slides/slide${number}.xml`;
    const relation = `<Relationship Id="rIdVector" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${vector}"/>`;
    all[links] = strToU8(strFromU8(parts[links]!).replace('</Relationships>', `${relation}</Relationships>`));
    const extension = '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdVector"/></a:ext></a:extLst>';
    all[slide] = strToU8(strFromU8(parts[slide]!).replace(/(<a:blip r:embed="[^"]+">)<\/a:blip>/, `$1${extension}</a:blip>`));
  }
  return all;
}

const addressOf = ({ chapter, id }: Step) => `${chapter}/${id}`;

/** A slide whose picture is, for now, its step's address: the package would turn pictures into text and back. */
function addStep(deck: import('pptxgenjs').default, step: Step, locale: Locale): void {
  const index = story.chapters.findIndex(({ id }) => id === step.chapter);
  const voice = voices[index]![locale];
  const own = voice.steps.find(({ id }) => id === step.id)!;
  const frame = frameAt(story, cueAt(step));
  const source = `${page[locale].source}${formats[locale].gap}${figures[frame.figure].source(frame.state, locale)}`;
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
  while (isHan(locale) && linesOf(title, size, 72 * column).length > 1) size -= 1;
  return size;
}

/** What to say, to ask and to watch for, as plain lines. */
function notesOf(notes: { readonly say: readonly Paragraph[]; readonly ask: readonly Paragraph[]; readonly misunderstanding: readonly Paragraph[] }, locale: Locale): string[] {
  const { ask, watch } = words[locale];
  const gap = formats[locale].gap;
  const plain = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => plainText(paragraph, locale, true));
  return [...plain(notes.say), ...plain(notes.ask).map((text) => ask + gap + text), ...plain(notes.misunderstanding).map((text) => watch + gap + text), ...markNotes([...notes.say, ...notes.ask, ...notes.misunderstanding], locale)];
}
