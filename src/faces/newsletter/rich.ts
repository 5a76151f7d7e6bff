import { escaped } from './escaped.ts';
import type { Mail, MailLink } from './mail.ts';

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
    ...passages.flatMap(({ paragraphs, picture: { src, width, height, title: step, alt, href } }) => [
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
      // A picture in a paragraph is dropped by some, and a figure's link by others: the words below it lead there too.
      `<figure><a href="${escaped(href)}"><img src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}"></a><figcaption><a href="${escaped(href)}">${escaped(step)}</a></figcaption></figure>`,
    ]),
    link(more),
    '<hr>',
    ...foot.map((line) => `<p>${escaped(line)}</p>`),
    link(corrections),
  ].join('\n');
}
