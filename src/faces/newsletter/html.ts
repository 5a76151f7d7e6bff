import mjml from 'mjml';

import { isHan, langs, languages } from '../../i18n/index.ts';
import { colours } from '../../tokens/index.ts';
import { escaped } from './escaped.ts';
import type { Mail, MailLink, Passage } from './mail.ts';
import { families, type } from './type.ts';

/** Width of a mail and of what is in it, in CSS pixels. */
export const mailWidth = { whole: 600, inside: 560 } as const;

/** A mail as HTML that mail programs show: one column of tables and inline styles. Throws where MJML finds a mistake of ours. */
export async function htmlOf(mail: Mail): Promise<string> {
  const { html, errors } = await mjml(sourceOf(mail), { validationLevel: 'strict', keepComments: false, beautify: false, fonts: {} });
  if (errors.length > 0) throw new Error(`MJML: ${errors.map(({ formattedMessage }) => formattedMessage).join('; ')}`);
  // A height that is no number is no height, and Outlook goes by what is there.
  return html.replaceAll(' height="auto"', '');
}

/** The same as MJML writes it. */
function sourceOf({ locale, kicker, title, preheader, takeaway, context, passages, more, foot, links }: Mail): string {
  const ink = colours.light;
  const { voice, instrument } = families[locale];
  const set = type[locale];
  const small = (name: string, text: string, padding: string) =>
    `<mj-text css-class="${name}" ${set.small} font-family="${instrument}" color="${ink.soft}" padding="${padding}">${text}</mj-text>`;
  return `<mjml lang="${langs[locale]}">
<mj-head>
<mj-title>${escaped(title)}</mj-title>
<mj-preview>${escaped(preheader)}</mj-preview>
<mj-attributes>
<mj-all font-family="${voice}" />
<mj-text ${set.body} color="${ink.ink}" padding="0 0 20px" />
</mj-attributes>
<mj-style inline="inline">.picture a{color:${ink.soft};text-decoration:none}.picture img{font-family:${instrument};color:${ink.soft};line-height:22px}</mj-style>
<mj-raw><meta name="color-scheme" content="light"><meta name="supported-color-schemes" content="light"></mj-raw>
${isHan(locale) ? `<mj-raw><!--[if mso]><style>h1,div,a,td{font-family:'${languages[locale].officeFont}',sans-serif !important}</style><![endif]--></mj-raw>` : ''}
</mj-head>
<mj-body width="${mailWidth.whole}px" background-color="${ink.paper}">
<mj-section padding="36px 20px 44px" background-color="${ink.paper}">
<mj-column>
${small('kicker', escaped(kicker), '0 0 10px')}
<mj-text padding="0 0 14px"><h1 style="margin:0;${set.title}">${escaped(title)}</h1></mj-text>
${takeaway ? `<mj-text ${set.lead} padding="0 0 18px">${escaped(takeaway)}</mj-text>` : ''}
${small('context', escaped(context), '0 0 28px')}
${passages.map(passageOf).join('\n')}
<mj-button href="${escaped(more.href)}" align="left" background-color="${ink.ink}" color="${ink.paper}" font-family="${instrument}" font-size="16px" font-weight="600" line-height="24px" inner-padding="13px 16px" border-radius="2px" padding="4px 0 36px">${escaped(more.text)}</mj-button>
<mj-divider border-color="${ink.line}" border-width="1px" padding="0 0 18px" />
${foot.map((line) => small('foot', escaped(line), '0 0 6px')).join('\n')}
${links.map((link) => small('foot', linked(link, ink.soft), '0 0 6px')).join('\n')}
</mj-column>
</mj-section>
</mj-body>
</mjml>`;
}

/** Without its picture a passage still holds all it says: the picture's words are in the place of it. */
function passageOf({ paragraphs, picture }: Passage): string {
  const { src, alt, href, width } = picture;
  return (
    paragraphs.map((paragraph) => `<mj-text>${escaped(paragraph)}</mj-text>`).join('\n') +
    `\n<mj-image src="${escaped(src)}" href="${escaped(href)}" alt="${escaped(alt)}" width="${width}px" font-size="14px" css-class="picture" padding="4px 0 32px" />`
  );
}

const linked = ({ text, href }: MailLink, colour: string) =>
  `<a href="${escaped(href)}" target="_blank" style="color:${colour};text-decoration:underline">${escaped(text)}</a>`;
