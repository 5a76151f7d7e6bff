import { escaped } from './escaped.ts';
import type { Mail, MailLink, MailPicture } from './mail.ts';

/**
 * A mail as editors take it from the clipboard: headings, paragraphs, pictures and links, without tables or styles that an
 * editor would have to make sense of. The paragraphs stay apart where an editor keeps nothing else.
 */
export function richOf(mail: Mail): string {
  const { kicker, title, takeaway, context, passages } = mail;
  return [
    paragraph(kicker),
    `<h2>${escaped(title)}</h2>`,
    ...strong(takeaway),
    paragraph(context),
    ...passages.flatMap(({ paragraphs, picture }) => [...paragraphs.map(paragraph), figure(picture, forTrix(picture))]),
    ...ending(mail),
  ].join('\n');
}

/** The same for feeds: what shows it says the title, and each passage has its own. */
export function feedOf(mail: Mail): string {
  const { kicker, takeaway, context, passages } = mail;
  return [
    paragraph(kicker),
    ...strong(takeaway),
    paragraph(context),
    ...passages.flatMap(({ paragraphs, picture }) => [`<h3>${escaped(picture.title)}</h3>`, ...paragraphs.map(paragraph), figure(picture)]),
    ...ending(mail),
  ].join('\n');
}

const ending = ({ more, foot, links }: Mail) => [link(more), '<hr>', ...foot.map(paragraph), ...links.map(link)];

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const strong = (text: string | undefined) => (text ? [`<p><strong>${escaped(text)}</strong></p>`] : []);

const link = ({ text, href }: MailLink) => `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`;

/** A picture in a paragraph is dropped by some editors, and a figure's link by others: the words below it lead there too. By its class CKEditor and TinyMCE know a figure of theirs. */
const figure = ({ src, width, height, title, alt, href }: MailPicture, more = '') =>
  `<figure class="image"${more}><a href="${escaped(href)}"><img src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}"></a>` +
  `<figcaption><a href="${escaped(href)}">${escaped(title)}</a></figcaption></figure>`;

/** Trix reads a picture's words nowhere but here, and then nothing inside the figure. */
function forTrix({ src, width, height, title, alt, href }: MailPicture): string {
  const trix = { attachment: { contentType: 'image', url: src, href, width, height, alt }, attributes: { caption: title } };
  return Object.entries(trix)
    .map(([name, value]) => ` data-trix-${name}="${escaped(JSON.stringify(value))}"`)
    .join('');
}
