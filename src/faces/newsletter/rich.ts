import { escaped } from './escaped.ts';
import { inStory, type Mail, type MailLink, type MailPicture } from './mail.ts';

/**
 * A mail as editors take it from the clipboard: headings, paragraphs, pictures and links, without tables or styles that an
 * editor would have to make sense of. The paragraphs stay apart where an editor keeps nothing else.
 */
export function richOf(mail: Mail): string {
  const { locale, kicker, title, takeaway, context, passages } = mail;
  // A step alone is named by the heading.
  const caption = (picture: MailPicture) => (picture.title === title ? inStory[locale] : picture.title);
  return [
    paragraph(kicker),
    `<h2>${escaped(title)}</h2>`,
    ...strong(takeaway),
    paragraph(context),
    ...passages.flatMap(({ paragraphs, picture }) => [...paragraphs.map(paragraph), figure(picture, caption(picture), forTrix(picture, caption(picture)))]),
    ...ending(mail),
  ].join('\n');
}

/** The same for feeds: what shows it says the title, and each passage has its own. */
export function feedOf(mail: Mail): string {
  const { locale, kicker, takeaway, context, passages } = mail;
  return [
    paragraph(kicker),
    ...strong(takeaway),
    paragraph(context),
    ...passages.flatMap(({ paragraphs, picture }) => [`<h3>${escaped(picture.title)}</h3>`, ...paragraphs.map(paragraph), figure(picture, inStory[locale])]),
    ...ending(mail),
  ].join('\n');
}

const ending = ({ more, foot, links }: Mail) => [link(more), '<hr>', ...foot.map(paragraph), ...links.map(link)];

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const strong = (text: string | undefined) => (text ? [`<p><strong>${escaped(text)}</strong></p>`] : []);

const link = ({ text, href }: MailLink) => `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`;

/** A picture in a paragraph is dropped by some editors, and a figure's link by others: the words below it lead there too. By its class CKEditor and TinyMCE know a figure of theirs. */
const figure = ({ src, width, height, alt, href }: MailPicture, caption: string, more = '') =>
  `<figure class="image"${more}><a href="${escaped(href)}"><img src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}"></a>` +
  `<figcaption><a href="${escaped(href)}">${escaped(caption)}</a></figcaption></figure>`;

/** Trix reads a picture's words nowhere but here, and then nothing inside the figure. */
function forTrix({ src, width, height, alt, href }: MailPicture, caption: string): string {
  const trix = { attachment: { contentType: 'image', url: src, href, width, height, alt }, attributes: { caption } };
  return Object.entries(trix)
    .map(([name, value]) => ` data-trix-${name}="${escaped(JSON.stringify(value))}"`)
    .join('');
}
