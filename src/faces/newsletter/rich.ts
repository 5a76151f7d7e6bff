import { escaped } from './escaped.ts';
import type { Mail, MailLink, MailPicture } from './mail.ts';

/**
 * A mail as editors take it from the clipboard: headings, paragraphs, pictures and links, without tables or styles that an
 * editor would have to make sense of. The paragraphs stay apart where an editor keeps nothing else.
 */
export function richOf({ kicker, title, takeaway, passages, more, foot, corrections }: Mail): string {
  const link = ({ text, href }: MailLink) => `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`;
  return [
    `<p>${escaped(kicker)}</p>`,
    `<h2>${escaped(title)}</h2>`,
    `<p><strong>${escaped(takeaway)}</strong></p>`,
    ...passages.flatMap(({ paragraphs, picture }) => [...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`), pictured(picture)]),
    link(more),
    '<hr>',
    ...foot.map((line) => `<p>${escaped(line)}</p>`),
    link(corrections),
  ].join('\n');
}

/**
 * A picture in a paragraph is dropped by some, and a figure's link by others: the words below it lead there too. By its class
 * CKEditor and TinyMCE know a figure of theirs.
 */
function pictured({ src, width, height, title, alt, href }: MailPicture): string {
  // Trix reads a picture's words nowhere but here, and then nothing inside the figure.
  const trix = { attachment: { contentType: 'image', url: src, href, width, height, alt }, attributes: { caption: title } };
  const said = Object.entries(trix).map(([name, value]) => ` data-trix-${name}="${escaped(JSON.stringify(value))}"`);
  return (
    `<figure class="image"${said.join('')}><a href="${escaped(href)}"><img src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}"></a>` +
    `<figcaption><a href="${escaped(href)}">${escaped(title)}</a></figcaption></figure>`
  );
}
