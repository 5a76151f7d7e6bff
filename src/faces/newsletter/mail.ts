import { catalog } from '../../i18n/catalog.ts';
import type { Locale } from '../../i18n/index.ts';

/** A chapter as a mail tells it, in one language: plain text and full addresses, the same whatever is made of it. */
export interface Mail {
  readonly locale: Locale;
  /** The story's title and the chapter's number. */
  readonly kicker: string;
  readonly title: string;
  /** What an inbox shows behind the subject. */
  readonly preheader: string;
  /** What the chapter comes to; a step alone says it itself. */
  readonly takeaway?: string;
  /** What the story is about, for who reads nothing else of it. */
  readonly context: string;
  readonly passages: readonly Passage[];
  /** The one way on: to the chapter. */
  readonly more: MailLink;
  /** What the words and marks mean, sources and advice. */
  readonly foot: readonly string[];
  /** Whose it is, on what terms, and where mistakes are put right, since a mail cannot be. */
  readonly links: readonly MailLink[];
}

export interface Passage {
  readonly paragraphs: readonly string[];
  readonly picture: MailPicture;
}

export interface MailPicture {
  /** Full address of an opaque PNG of twice this size. */
  readonly src: string;
  /** Of the picture in the mail, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The title of its step. */
  readonly title: string;
  /** The picture in words. */
  readonly alt: string;
  /** Full address of its step. */
  readonly href: string;
}

export interface MailLink {
  readonly text: string;
  readonly href: string;
}

/** A mail without pictures, for readers and programs that show no HTML; the same words in the same order. */
export function textOf(mail: Mail): string {
  const { locale, kicker, title, takeaway, context, passages, more, foot, links } = mail;
  const link = ({ text, href }: MailLink) => `${text}${colon[locale]}${href}`;
  return [
    kicker,
    title,
    ...(takeaway ? [takeaway] : []),
    context,
    ...passages.flatMap(({ paragraphs, picture: { alt, href } }) => [...paragraphs, `${picture[locale](alt)}\n${href}`]),
    link(more),
    '--',
    ...foot,
    ...links.map(link),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A mail in Markdown; pictures are links to their steps. */
export function markdownOf(mail: Mail): string {
  const { kicker, title, takeaway, context, passages, more, foot, links } = mail;
  const link = ({ text, href }: MailLink) => `[${plain(text)}](${href})`;
  return [
    plain(kicker),
    `## ${plain(title)}`,
    ...(takeaway ? [`**${plain(takeaway)}**`] : []),
    plain(context),
    ...passages.flatMap(({ paragraphs, picture: { src, alt, href } }) => [...paragraphs.map(plain), `[![${plain(inWords(alt))}](${src})](${href})`]),
    link(more),
    '---',
    ...foot.map(plain),
    ...links.map(link),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * A picture's words, whose dollars stand as letters: a bare sign begins a formula for some, and of what is escaped or an
 * entity many readers (markdown-it up to 14, and with it Ghost) leave nothing in an alt text.
 */
const inWords = (alt: string) => alt.replace(/\$(?=\d)/g, 'USD ').replaceAll('$', 'USD');

/** Text in which Markdown finds no mark; where a dollar begins a formula, its entity begins none. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>~|]/g, (mark) => `\\${mark}`).replaceAll('$', '&#36;');

export const { picture, colon, inStory } = catalog<typeof import('./mail/en.ts')>(import.meta.url);
